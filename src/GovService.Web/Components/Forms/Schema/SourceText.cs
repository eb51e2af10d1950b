using GovService.UseCases.Drafts;
using GovService.Web.Resources;
using Microsoft.Extensions.Localization;

namespace GovService.Web.Components.Forms.Schema;

/// <summary>来自电子户口簿，可以改.</summary>
internal static class SourceText
{
    public static string? Of(ValueSource? source, IStringLocalizer<ShellText> text) =>
        source is null ? null : text[$"Source.{source.Kind}", source.Name].Value;
}
