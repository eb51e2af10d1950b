namespace GovService.Web.Components.Kit;

/// <summary>The drawings of the kit: paths on a field of 24 by 24.</summary>
public static class Icons
{
    public const string Search = "M18 11a7 7 0 1 1-14 0 7 7 0 0 1 14 0m-1.5 5.5 5 5";
    public const string Forward = "M4 12h15M13 6l6 6-6 6";
    public const string Print = "M7 8V3h10v5M7 17H3V8h18v9h-4M7 14h10v7H7z";
    public const string Download = "M12 3v12m-5-5 5 5 5-5M4 20h16";
}
