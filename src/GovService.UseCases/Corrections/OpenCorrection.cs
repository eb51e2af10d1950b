using GovService.Domain.Applications;
using GovService.Domain.Forms;
using GovService.UseCases.Common;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Corrections;

/// <summary>
/// 补正中的办件: the application that waits for its applicant, and its draft, which buffers what is being corrected.
/// Only the slots that the notice names are open.
/// </summary>
internal sealed record OpenCorrection(Application Application, ApplicationDraft Draft)
{
    public Correction Notice => Application.Correction!;

    public static async Task<Result<OpenCorrection>> FindAsync(
        IGovServiceDb db, ICurrentUser user, ApplicationId id, CancellationToken ct)
    {
        var application = await db.Applications.OwnedBy(user).SingleOrDefaultAsync(a => a.Id == id, ct);
        if (application is null) return ApplicationErrors.NotFound;
        if (application.Status is not (ApplicationStatus.CorrectionRequired or ApplicationStatus.PreReviewReturned)) return ApplicationErrors.ActionNotAllowed;

        return new OpenCorrection(application, await db.ApplicationDrafts.OwnedBy(user).SingleAsync(d => d.Id == id, ct));
    }

    public bool Opens(string controlName) => Notice.Opens(ControlName.SlotOf(controlName));

    /// <summary>Files come in by upload alone: a hash that somebody typed would be somebody else's file.</summary>
    public bool OpensFileField(string fieldKey, FormSchema form) =>
        Notice.Opens(ControlName.Field(fieldKey)) && form.Fields.Any(f => f.Key == fieldKey && f.Type == FieldType.File);

    /// <summary>Something stood in the field when it was sent back.</summary>
    public bool WasAnswered(string slot) => Application.Form.Keys.Any(name => ControlName.SlotOf(name) == slot);

    public bool OpensMaterial(string materialId) => Notice.Opens(MaterialSlots.Key(materialId));
}
