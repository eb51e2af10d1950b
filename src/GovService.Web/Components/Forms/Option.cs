namespace GovService.Web.Components.Forms;

/// <summary>One of several answers to choose from.</summary>
public sealed record Option(string Value, string Text, string? Hint = null);
