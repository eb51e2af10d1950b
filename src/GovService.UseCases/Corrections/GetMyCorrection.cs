using GovService.Domain.Applications;
using GovService.Domain.Forms;
using GovService.Domain.Parties;
using GovService.Domain.ServiceItems;
using GovService.UseCases.Applications;
using GovService.UseCases.Common;
using GovService.UseCases.Drafts;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Corrections;

/// <summary>补正页: what was sent back, why, and what stands there now. Null: nothing of the caller's waits for this.</summary>
[Allow(Role.Applicant)]
public sealed record GetMyCorrection(ApplicationId ApplicationId) : IQuery<CorrectionPage?>;

/// <param name="Values">What stands in the opened fields, by control name.</param>
/// <param name="Files">Attachments of the form, by hash.</param>
/// <param name="Revision">Goes back with the next post, so that two tabs do not overwrite each other.</param>
/// <param name="Mobile">Masked: where a signing code goes.</param>
public sealed record CorrectionPage(
    DraftHead Head,
    string Number,
    DateTimeOffset RequestedAt,
    string RequestedBy,
    IReadOnlyList<CorrectionTask> Tasks,
    FormValues Values,
    IReadOnlyDictionary<string, StoredFile> Files,
    IReadOnlyList<string> RegionNames,
    int Revision,
    string Mobile);

/// <summary>One point of the notice: a material or a field.</summary>
/// <param name="Material">What its slot holds now; null for a field.</param>
/// <param name="Field">Null for a material. What stood empty and is asked for now has to be filled in.</param>
/// <param name="IsChanged">Something new stands there.</param>
public sealed record CorrectionTask(
    string Slot,
    string Name,
    string ReasonCode,
    string Explanation,
    MaterialLine? Material,
    FormField? Field,
    bool IsChanged);

internal sealed class GetMyCorrectionHandler(IGovServiceDb db, ICurrentUser user, ICatalogue catalogue)
    : IQueryHandler<GetMyCorrection, CorrectionPage?>
{
    public async Task<CorrectionPage?> Handle(GetMyCorrection query, CancellationToken ct)
    {
        var found = await OpenCorrection.FindAsync(db, user, query.ApplicationId, ct);
        if (!found.Succeeded) return null;

        var (application, draft) = found.Value;
        var content = await catalogue.ContentAsync(draft.ServiceItemVersionId, ct);
        var reference = await catalogue.ReferenceAsync(ct);
        var regions = new RegionNames(reference.Regions);
        var slots = MaterialSlots.For(content, draft);
        var mobile = await db.Accounts.Where(a => a.Id == user.Id).Select(a => a.Person.Mobile).SingleAsync(ct);
        return new CorrectionPage(
            await DraftHead.OfAsync(draft, catalogue, ct),
            application.Number,
            found.Value.Notice.RequestedAt,
            found.Value.Notice.RequestedBy,
            [.. found.Value.Notice.Points.Select(p => TaskOf(p, found.Value, content, slots, reference))],
            regions.Named(content.Form, FormValues.Of(draft.With("f.").Where(v => found.Value.Opens(v.Key)))),
            FormFiles.In(draft),
            content.Form.Fields.Any(f => f.Type == FieldType.Region) ? regions.FullNames() : [],
            draft.Revision,
            Masking.Mobile(mobile));
    }

    private static CorrectionTask TaskOf(
        CorrectionPoint point,
        OpenCorrection correction,
        ServiceItemContent content,
        IReadOnlyList<MaterialSlot> slots,
        CatalogueReference reference)
    {
        var slot = slots.FirstOrDefault(s => MaterialSlots.Key(s.Material.Id) == point.Slot);
        var field = content.Form.Fields.FirstOrDefault(f => ControlName.Field(f.Key) == point.Slot);
        return new CorrectionTask(
            point.Slot,
            SlotNames.Of(point.Slot, content),
            point.ReasonCode,
            point.Explanation,
            slot is null ? null : MaterialLine.Of(slot, reference),
            field is null ? null : field with { Required = field.Required || !correction.WasAnswered(point.Slot) },
            slot is not null && CorrectedMaterials.IsChanged(slot, correction.Application));
    }
}
