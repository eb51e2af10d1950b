using FluentValidation;
using GovService.Domain.Applications;
using GovService.Domain.Forms;
using GovService.UseCases.Common;
using GovService.UseCases.Drafts;
using GovService.UseCases.Ports;

namespace GovService.UseCases.Corrections;

/// <summary>保存补正: keeps what was typed into the fields that the notice opened, right or wrong. Others stay shut.</summary>
/// <param name="SeenRevision">The revision that the page showed.</param>
/// <param name="Values">By control name; an empty value clears the control.</param>
[Allow(Role.Applicant)]
public sealed record SaveCorrection(
    ApplicationId ApplicationId, int SeenRevision, IReadOnlyDictionary<string, string> Values) : ICommand;

internal sealed class SaveCorrectionValidator : AbstractValidator<SaveCorrection>
{
    public SaveCorrectionValidator() =>
        RuleFor(c => c.Values).Must(values => values.Values.All(v => v.Length <= SaveDraft.MaxValue))
            .WithErrorCode("draft.value_too_long").OverridePropertyName("");
}

internal sealed class SaveCorrectionHandler(
    IGovServiceDb db, ICurrentUser user, ICatalogue catalogue, TimeProvider clock) : ICommandHandler<SaveCorrection>
{
    public async Task<Result> Handle(SaveCorrection command, CancellationToken ct)
    {
        var found = await OpenCorrection.FindAsync(db, user, command.ApplicationId, ct);
        if (!found.Succeeded) return Result.Failure(found.Errors);

        var correction = found.Value;
        var content = await catalogue.ContentAsync(correction.Draft.ServiceItemVersionId, ct);
        if (!command.Values.Keys.All(name => IsOpenField(name, correction, content.Form))) return ApplicationErrors.SlotNotOpen;

        var regions = new RegionNames((await catalogue.ReferenceAsync(ct)).Regions);
        var values = regions.Coded(content.Form, command.Values);
        var saved = correction.Draft.Save(values, command.SeenRevision, DraftSource.Typed, clock.GetUtcNow());
        await db.SaveChangesAsync(ct); // also what did not conflict
        return saved;
    }

    /// <summary>See <see cref="OpenCorrection.OpensFileField"/> for the fields that are not typed into.</summary>
    private static bool IsOpenField(string controlName, OpenCorrection correction, FormSchema form) =>
        correction.Opens(controlName)
        && form.Fields.Any(f => ControlName.Field(f.Key) == ControlName.SlotOf(controlName) && f.Type != FieldType.File);
}
