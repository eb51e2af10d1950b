using GovService.Domain.Applications;
using GovService.UseCases.Drafts.Moves;
using GovService.Web.Resources;
using Microsoft.Extensions.Localization;

namespace GovService.Web.Components.Applications;

/// <summary>换版的变化 in plain words, one sentence each.</summary>
internal static class DraftMoveWords
{
    public static IEnumerable<string> Of(
        NewerVersion newer, IStringLocalizer<CitizenText> text, IStringLocalizer<Terms> terms)
    {
        foreach (var place in newer.Places) yield return Of(place, text);
        if (newer.Promised is { } promised)
            yield return text["Newer.Promised", LimitWords.Of(promised.Before, text), LimitWords.Of(promised.After, text)];
        if (newer.Parts.Count > 0)
            yield return text["Newer.Parts", string.Join('、', newer.Parts.Select(part => terms.Of(part)))];
    }

    private static string Of(DraftPlace place, IStringLocalizer<CitizenText> text) => place.Kind switch
    {
        DraftMarkKind.Added => text[$"Newer.Added.{place.Key[0]}", place.After],
        DraftMarkKind.Dropped => text[$"Newer.Dropped.{place.Key[0]}", place.Before],
        DraftMarkKind.Changed => Changed(place, text),
    };

    public static string Changed(DraftPlace place, IStringLocalizer<CitizenText> text) => place.IsRenamed
        ? text["Newer.Renamed", place.Before, place.After]
        : text["Newer.Changed", place.After];
}
