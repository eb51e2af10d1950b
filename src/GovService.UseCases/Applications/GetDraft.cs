using GovService.Domain.Applications;
using GovService.Domain.Conditions;
using GovService.Domain.Forms;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Applications;

/// <summary>打开草稿: one's own draft, as its questions and its form show it. Null when it is not one's own.</summary>
[Allow(Role.Applicant)]
public sealed record GetDraft(ApplicationId DraftId) : IQuery<DraftPage?>;

internal sealed class GetDraftHandler(IGovServiceDb db, ICurrentUser user, ICatalogue catalogue, TimeProvider clock)
    : IQueryHandler<GetDraft, DraftPage?>
{
    public async Task<DraftPage?> Handle(GetDraft query, CancellationToken ct)
    {
        var draft = await db.ApplicationDrafts.OwnedBy(user).AsNoTracking()
            .SingleOrDefaultAsync(d => d.Id == query.DraftId, ct);
        if (draft is null || await catalogue.FindAsync(draft.ServiceItemId, ct) is not { } item) return null;

        var content = await catalogue.ContentAsync(draft.ServiceItemVersionId, ct);
        var reference = await catalogue.ReferenceAsync(ct);
        var regions = new RegionNames(reference.Regions);
        var answers = draft.Below("q.");
        var values = FormValues.Of(draft.With("f."));
        var context = new FormContext(ChinaTime.Day(clock.GetUtcNow()), regions.Exists) { Situation = Answers.Of(answers) };

        return new DraftPage(
            DraftHead.Of(draft, content, item.Slug),
            content.Questions,
            answers,
            content.Form,
            WithRegionNames(content.Form, values, regions),
            new Dictionary<string, ValueSource>(StringComparer.Ordinal),
            content.Form.Check(values, context).Visible,
            draft.Below(FormFiles.Prefix).ToDictionary(f => f.Key, f => FormFiles.Read(f.Value), StringComparer.Ordinal),
            content.Form.Fields.Any(f => f.Type == FieldType.Region) ? regions.FullNames() : [],
            draft.Revision);
    }

    private static FormValues WithRegionNames(FormSchema schema, FormValues values, RegionNames regions) =>
        schema.Fields.Where(f => f.Type == FieldType.Region)
            .Select(f => ControlName.Field(f.Key))
            .Aggregate(values, (shown, name) => shown.With(name, regions.FullName(shown[name]) ?? shown[name]));
}
