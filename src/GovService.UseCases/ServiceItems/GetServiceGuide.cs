using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;

namespace GovService.UseCases.ServiceItems;

/// <summary>看办事指南: everything about one item, for the situation that the answers describe.</summary>
/// <param name="Key">Slug, catalogue id or 31-character code.</param>
/// <param name="Answers">By question; what no question accepts is left out.</param>
[AllowAnyone]
public sealed record GetServiceGuide(string Key, IReadOnlyDictionary<string, string> Answers) : IQuery<ServiceGuide?>;

internal sealed class GetServiceGuideHandler(ICatalogue catalogue) : IQueryHandler<GetServiceGuide, ServiceGuide?>
{
    private const int LongestKey = 100;

    /// <summary>The guide without answers, which most ask for, as long as the item it was written from is in force.</summary>
    private static readonly ConditionalWeakTable<PublishedItem, KeptGuide> Kept = [];

    public async Task<ServiceGuide?> Handle(GetServiceGuide query, CancellationToken ct)
    {
        if (query.Key.Length > LongestKey || query.Key.Contains('\0', StringComparison.Ordinal)) return null;

        if (await catalogue.FindAsync(query.Key, ct) is not { } item) return null;

        var reference = await catalogue.ReferenceAsync(ct);
        return query.Answers.Count == 0
            ? WithoutAnswers(item, reference)
            : new ServiceGuideWriter(item, reference).Write(query.Answers);
    }

    private static ServiceGuide WithoutAnswers(PublishedItem item, CatalogueReference reference)
    {
        if (Kept.TryGetValue(item, out var kept) && ReferenceEquals(kept.Reference, reference)) return kept.Guide;

        var guide = new ServiceGuideWriter(item, reference).Write(ImmutableDictionary<string, string>.Empty);
        Kept.AddOrUpdate(item, new KeptGuide(reference, guide));
        return guide;
    }

    private sealed record KeptGuide(CatalogueReference Reference, ServiceGuide Guide);
}
