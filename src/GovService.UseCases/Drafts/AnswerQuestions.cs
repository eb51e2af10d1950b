using FluentValidation;
using GovService.Domain.Applications;
using GovService.Domain.ServiceItems;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Drafts;

/// <summary>回答情形问题: keeps the answers to the situational questions, and says which are still open.</summary>
/// <param name="Answers">By question key; what is not an answer to its question is not kept.</param>
[Allow(Role.Applicant)]
public sealed record AnswerQuestions(
    ApplicationId DraftId, int SeenRevision, IReadOnlyDictionary<string, string> Answers) : ICommand;

internal sealed class AnswerQuestionsValidator : AbstractValidator<AnswerQuestions>
{
    public AnswerQuestionsValidator() =>
        RuleFor(c => c.Answers.Count).LessThanOrEqualTo(ApplicationDraft.MaxEntries)
            .WithErrorCode(DraftErrors.TooManyEntries.Code).OverridePropertyName("");
}

internal sealed class AnswerQuestionsHandler(
    IGovServiceDb db, ICurrentUser user, ICatalogue catalogue, TimeProvider clock) : ICommandHandler<AnswerQuestions>
{
    public async Task<Result> Handle(AnswerQuestions command, CancellationToken ct)
    {
        var draft = await db.ApplicationDrafts.OwnedBy(user).SingleOrDefaultAsync(d => d.Id == command.DraftId, ct);
        if (draft is null) return DraftErrors.NotFound;
        if (draft.SubmittedAt is not null) return DraftErrors.AlreadySubmitted;

        var content = await catalogue.ContentAsync(draft.ServiceItemVersionId, ct);
        var answered = content.Questions
            .Where(q => command.Answers.TryGetValue(q.Key, out var answer) && q.Accepts(answer))
            .ToDictionary(q => KeyOf(q), q => command.Answers[q.Key], StringComparer.Ordinal);

        var saved = draft.Save(answered, command.SeenRevision, DraftSource.Typed, clock.GetUtcNow());
        await db.SaveChangesAsync(ct); // also what did not conflict

        var open = content.Questions.Where(q => draft[KeyOf(q)] is null).Select(q => DraftErrors.QuestionOpen(q.Key));
        return Result.Failure([.. saved.Errors, .. open]);
    }

    private static string KeyOf(SituationQuestion question) => $"q.{question.Key}";
}
