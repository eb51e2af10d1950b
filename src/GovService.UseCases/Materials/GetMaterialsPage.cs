using GovService.Domain.Applications;
using GovService.UseCases.Common;
using GovService.UseCases.Drafts;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Materials;

/// <summary>准备材料: every material of a draft, each with what has become of it. Null: no such draft of the caller's.</summary>
[Allow(Role.Applicant)]
public sealed record GetMaterialsPage(ApplicationId DraftId) : IQuery<MaterialsPage?>;

/// <param name="Lines">In the catalogue's order.</param>
public sealed record MaterialsPage(DraftHead Head, IReadOnlyList<MaterialLine> Lines)
{
    /// <summary>What is still to be done.</summary>
    public IEnumerable<MaterialLine> Open => Lines.Where(l => !l.IsMet);

    public IEnumerable<MaterialLine> Met => Lines.Where(l => l.IsMet);

    /// <summary>Whether consent to ask the state's records would be of use.</summary>
    public bool CanFetch => Open.Any(l => l is { CanBeFetched: true, DependsOnAnswer: false });
}

internal sealed class GetMaterialsPageHandler(IGovServiceDb db, ICurrentUser user, ICatalogue catalogue)
    : IQueryHandler<GetMaterialsPage, MaterialsPage?>
{
    public async Task<MaterialsPage?> Handle(GetMaterialsPage query, CancellationToken ct)
    {
        var draft = await db.ApplicationDrafts.OwnedBy(user).AsNoTracking()
            .SingleOrDefaultAsync(d => d.Id == query.DraftId, ct);
        if (draft is null) return null;

        var content = await catalogue.ContentAsync(draft.ServiceItemVersionId, ct);
        var reference = await catalogue.ReferenceAsync(ct);
        return new MaterialsPage(
            await DraftHead.OfAsync(draft, catalogue, ct),
            [.. MaterialSlots.For(content, draft).Select(s => MaterialLine.Of(s, reference))]);
    }
}
