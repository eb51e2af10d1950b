namespace GovService.EndToEnd.Tests;

/// <summary>The two widths every page is looked at.</summary>
public sealed record Screen(string Name, int Width, int Height)
{
    public static readonly Screen Desk = new("desk", 1280, 900);
    public static readonly Screen Phone = new("phone", 390, 844);
}
