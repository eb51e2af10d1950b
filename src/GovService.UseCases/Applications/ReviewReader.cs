using GovService.Domain.Applications;
using GovService.Domain.Certificates;
using GovService.Domain.ServiceItems;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Applications;

/// <summary>Puts an application beside its item's words, for the staff.</summary>
internal sealed class ReviewReader(
    IGovServiceDb db, ICatalogue catalogue, ICurrentUser user, IWorkingCalendars calendars, TimeProvider clock)
{
    public async Task<ApplicationReview> ReadAsync(Application application, uint version, CancellationToken ct)
    {
        var item = await catalogue.ContentAsync(application.ServiceItemVersionId, ct);
        var reference = await catalogue.ReferenceAsync(ct);
        var answers = new AnswerReader(reference, (type, label, value) => PersonalData.Masked(type, label, value, application.Applicant));
        var now = clock.GetUtcNow();
        var actions = DeskActions.Of(application, user);
        return new(
            application.Id,
            application.Number,
            item.Name,
            reference.Departments.GetValueOrDefault(application.DepartmentId)?.Name ?? "",
            application.ProcessingType,
            item.DecisionKind,
            application.Status,
            PersonalData.Masked(ApplicantCard.Of(application.Applicant)),
            application.CreatedAt,
            RunningClock.Of(application, await calendars.ForAsync(application.DistrictCode, ct), now),
            answers.Read(item.Form, application.Form),
            SituationOf(item, application.Situation),
            application.Materials,
            application.Deferred,
            application.Correction,
            CorrectableSlot.Of(application, item),
            CorrectedAnswer.Of(application.Correction, item.Form, application.Form, answers),
            application.Proposal,
            TimelineOf(application),
            HandlingFacts.Of(application, user, reference, now),
            actions,
            DeskChoices.Of(application, item, reference, actions) with { Face = await FaceAsync(application, actions, ct) },
            version);
    }

    /// <summary>照面 as it is printed now: what a correction may name; nothing when none can be proposed.</summary>
    private async Task<IReadOnlyList<FaceEntry>> FaceAsync(
        Application application, IReadOnlyList<ApplicationAction> actions, CancellationToken ct)
    {
        if (!actions.Contains(ApplicationAction.ProposeResultCorrection)) return [];

        var face = await db.ElectronicCertificates.Where(c => c.ApplicationId == application.Id)
            .OrderByDescending(c => c.Edition).Select(c => c.FaceData).FirstOrDefaultAsync(ct);
        return [.. (face ?? []).Where(line => line.Key is not null)];
    }

    /// <summary>The questions that were answered, in the order in which they are asked.</summary>
    public static IReadOnlyList<SituationAnswer> SituationOf(
        ServiceItemContent item, IReadOnlyDictionary<string, string> answers) =>
    [
        .. from question in item.Questions
           let answer = answers.GetValueOrDefault(question.Key)
           where !string.IsNullOrEmpty(answer)
           select new SituationAnswer(question.Text, answer),
    ];

    private static IReadOnlyList<TimelineStep> TimelineOf(Application application) =>
    [
        .. from entry in application.Timeline
           orderby entry.Sequence
           let name = entry.ByRole == Role.Applicant
               ? PersonalData.NameOf(Audience.Person, entry.ByName)
               : entry.ByName
           select new TimelineStep(entry.Action, entry.To, name, entry.ByRole, entry.At, entry.Note),
    ];
}
