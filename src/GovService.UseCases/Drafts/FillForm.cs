using FluentValidation;
using GovService.Domain.Applications;
using GovService.Domain.Conditions;
using GovService.Domain.Forms;
using GovService.Domain.ServiceItems;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Drafts;

/// <summary>
/// 填写表单: keeps what was typed, right or wrong, and says what is wrong. It succeeds also when the form has errors:
/// they are its answer. What another page saved meanwhile is not overwritten but reported.
/// </summary>
/// <param name="SeenRevision">The revision that the page showed.</param>
/// <param name="Typed">By control name, as far as the page asked; an empty value clears.</param>
[Allow(Role.Applicant)]
public sealed record FillForm(
    ApplicationId DraftId, int SeenRevision, IReadOnlyDictionary<string, string> Typed) : ICommand<FilledForm>;

/// <param name="Conflicts">Fields that another page changed meanwhile, with what stands there in the detail.</param>
public sealed record FilledForm(
    IReadOnlyList<Error> Errors, IReadOnlyList<Error> Conflicts, int Revision, DateTimeOffset SavedAt)
{
    /// <summary>What the page reports: conflicts always, errors only to somebody who means to be done.</summary>
    public IReadOnlyList<Error> Reported(bool isDone) => isDone ? [.. Conflicts, .. Errors] : Conflicts;
}

internal sealed class FillFormValidator : AbstractValidator<FillForm>
{
    public FillFormValidator() =>
        RuleFor(c => c.Typed.Count).LessThanOrEqualTo(ApplicationDraft.MaxEntries)
            .WithErrorCode(DraftErrors.TooManyEntries.Code).OverridePropertyName("");
}

internal sealed class FillFormHandler(IGovServiceDb db, ICurrentUser user, ICatalogue catalogue, TimeProvider clock)
    : ICommandHandler<FillForm, FilledForm>
{
    public async Task<Result<FilledForm>> Handle(FillForm command, CancellationToken ct)
    {
        var draft = await db.ApplicationDrafts.OwnedBy(user).SingleOrDefaultAsync(d => d.Id == command.DraftId, ct);
        if (draft is null) return DraftErrors.NotFound;
        if (draft.SubmittedAt is not null) return DraftErrors.AlreadySubmitted;

        var schema = (await catalogue.ContentAsync(draft.ServiceItemVersionId, ct)).Form;
        var regions = new RegionNames((await catalogue.ReferenceAsync(ct)).Regions);
        var typed = regions.Coded(schema, command.Typed);
        var check = schema.Check(
            typed.Aggregate(FormValues.Of(draft.With("f.")), (values, t) => values.With(t.Key, t.Value)),
            new(ChinaTime.Day(clock.GetUtcNow()), regions.Exists)
            {
                Situation = Answers.Of(draft.Below("q.")),
                ForFirm = draft.Applicant.Kind == Audience.LegalPerson,
            });

        var saved = draft.Save(Storable(typed, check), command.SeenRevision, DraftSource.Typed, clock.GetUtcNow());
        if (saved.Errors is [var error] && error == DraftErrors.TooManyEntries) return error;

        await db.SaveChangesAsync(ct); // also what did not conflict
        return new FilledForm(check.Errors, [.. saved.Errors.Select(error => Telling(error, draft))], draft.Revision, draft.ChangedAt);
    }

    /// <summary>In its normal form; of a field that has just been hidden, as it was typed: it may come back.</summary>
    private static Dictionary<string, string> Storable(IReadOnlyDictionary<string, string> typed, FormCheck check) =>
        typed
            .Select(t => KeyValuePair.Create(t.Key, check.Normalised.GetValueOrDefault(t.Key, t.Value.Trim())))
            .Where(t => t.Value.Length <= SaveDraft.MaxValue) // nothing so long is right; the page still shows it
            .ToDictionary(StringComparer.Ordinal);

    private static Error Telling(Error conflict, ApplicationDraft draft) =>
        conflict with { Detail = draft[conflict.Field] ?? "" };
}
