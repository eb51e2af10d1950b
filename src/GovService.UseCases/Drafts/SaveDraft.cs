using FluentValidation;
using GovService.Domain.Applications;
using GovService.UseCases.Common;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Drafts;

/// <summary>
/// 保存草稿: keeps what was typed, right or wrong; checking is another question. Keys are <c>q.…</c> and <c>f.…</c>.
/// What another page saved meanwhile is not overwritten but reported.
/// </summary>
/// <param name="SeenRevision">The revision that the page showed.</param>
/// <param name="Values">By key; an empty value clears the key.</param>
[Allow(Role.Applicant)]
public sealed record SaveDraft(
    ApplicationId DraftId, int SeenRevision, IReadOnlyDictionary<string, string> Values) : ICommand<int>
{
    public const int MaxValue = 20_000;
}

internal sealed class SaveDraftValidator : AbstractValidator<SaveDraft>
{
    public SaveDraftValidator()
    {
        RuleFor(c => c.Values.Count).LessThanOrEqualTo(ApplicationDraft.MaxEntries)
            .WithErrorCode(DraftErrors.TooManyEntries.Code).OverridePropertyName("");
        RuleFor(c => c.Values).Must(values => values.Keys.All(IsOwnKey)) // RuleForEach refuses the empty name
            .WithErrorCode("draft.key_unknown").OverridePropertyName("");
        RuleFor(c => c.Values).Must(values => values.Values.All(value => value.Length <= SaveDraft.MaxValue))
            .WithErrorCode("draft.value_too_long").OverridePropertyName("");
    }

    private static bool IsOwnKey(string key) =>
        key.Length <= 200
        && (key.StartsWith("q.", StringComparison.Ordinal) || key.StartsWith("f.", StringComparison.Ordinal));
}

internal sealed class SaveDraftHandler(IGovServiceDb db, ICurrentUser user, TimeProvider clock)
    : ICommandHandler<SaveDraft, int>
{
    public async Task<Result<int>> Handle(SaveDraft command, CancellationToken ct)
    {
        var draft = await db.ApplicationDrafts.OwnedBy(user).SingleOrDefaultAsync(d => d.Id == command.DraftId, ct);
        if (draft is null) return DraftErrors.NotFound;
        if (draft.SubmittedAt is not null) return DraftErrors.AlreadySubmitted;

        var saved = draft.Save(command.Values, command.SeenRevision, DraftSource.Typed, clock.GetUtcNow());
        await db.SaveChangesAsync(ct); // also what did not conflict
        return saved.Succeeded ? draft.Revision : Result<int>.Failure(saved.Errors);
    }
}
