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

    public async Task<ServiceGuide?> Handle(GetServiceGuide query, CancellationToken ct)
    {
        if (query.Key.Length > LongestKey || query.Key.Contains('\0', StringComparison.Ordinal)) return null;

        return await catalogue.FindAsync(query.Key, ct) is { } item
            ? new ServiceGuideWriter(item, await catalogue.ReferenceAsync(ct)).Write(query.Answers)
            : null;
    }
}
