using GovService.Domain.Applications;
using GovService.Domain.Certificates;
using GovService.Domain.Conditions;
using GovService.Domain.Forms;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Drafts;

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
        if (draft is null || await catalogue.FindAsync(draft.ServiceItemId, ct) is null) return null;

        var content = await catalogue.ContentAsync(draft.ServiceItemVersionId, ct);
        var reference = await catalogue.ReferenceAsync(ct);
        var regions = new RegionNames(reference.Regions);
        var answers = draft.Below("q.");
        var today = ChinaTime.Day(clock.GetUtcNow());
        var known = Prefill.For(content.Form, await KnownOfAsync(draft, today, ct));
        var typed = FormValues.Of(draft.With("f."));
        var values = known.Where(k => k.IsUntouched(typed)).SelectMany(k => k.Controls)
            .Aggregate(typed, (kept, control) => kept.With(control.Key, control.Value));
        var context = new FormContext(today, regions.Exists) { Situation = Answers.Of(answers) };

        return new DraftPage(
            await DraftHead.OfAsync(draft, catalogue, ct),
            content.Questions,
            answers,
            content.Form,
            regions.Named(content.Form, values),
            known.Where(k => k.IsShownBy(values)).ToDictionary(k => k.Name, k => k.Source, StringComparer.Ordinal),
            content.Form.Check(values, context).Visible,
            FormFiles.In(draft),
            content.Form.Fields.Any(f => f.Type == FieldType.Region) ? regions.FullNames() : [],
            draft.Revision);
    }

    private async Task<KnownFacts> KnownOfAsync(ApplicationDraft draft, DateOnly today, CancellationToken ct)
    {
        var account = await db.Accounts
            .Where(a => a.Id == draft.Applicant.AccountId)
            .Select(a => new { a.Person, a.Firms })
            .SingleAsync(ct);
        string[] holders = [draft.Applicant.Code, account.Person.IdNumber];
        var certificates = await db.ElectronicCertificates
            .Where(c => holders.Contains(c.HolderCode) && c.Status == CertificateStatus.Valid)
            .Where(c => c.ValidFrom <= today && (c.ValidUntil == null || c.ValidUntil >= today))
            .OrderByDescending(c => c.IssuedOn)
            .Select(c => new CertificateFace(c.TypeId, c.Name, c.FaceData))
            .ToListAsync(ct);

        return new(account.Person, account.Firms.FirstOrDefault(f => f.CreditCode == draft.Applicant.Code), certificates);
    }
}
