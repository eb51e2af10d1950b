using GovService.Domain.Applications;
using GovService.Domain.Parties;
using GovService.Domain.ServiceItems;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Applications;

/// <summary>查看我的办件. Null: no such application of the caller's.</summary>
[Allow(Role.Applicant)]
public sealed record GetMyApplication(ApplicationId ApplicationId) : IQuery<MyApplication?>;

internal sealed class GetMyApplicationHandler(
    IGovServiceDb db, ICurrentUser user, ICatalogue catalogue, IWorkingCalendars calendars, TimeProvider clock)
    : IQueryHandler<GetMyApplication, MyApplication?>
{
    public async Task<MyApplication?> Handle(GetMyApplication query, CancellationToken ct)
    {
        var application = await db.Applications.OwnedBy(user).AsNoTracking()
            .SingleOrDefaultAsync(a => a.Id == query.ApplicationId, ct);
        if (application is null) return null;

        var content = await catalogue.ContentAsync(application.ServiceItemVersionId, ct);
        var reference = await catalogue.ReferenceAsync(ct);
        var office = reference.Departments.GetValueOrDefault(application.DepartmentId)?.Name ?? "";
        var applicant = application.Applicant;
        var actions = application.ActionsFor(Role.Applicant, user.Id).ToList();
        return new MyApplication(
            application.Id,
            application.Number,
            content.Name,
            (await catalogue.FindAsync(application.ServiceItemId, ct))?.Slug ?? "",
            office,
            applicant.Name,
            applicant.Kind == Audience.Person ? Masking.IdNumber(applicant.Code) : applicant.Code,
            applicant.AgentName,
            ApplicantView.StatusOf(application.Status, application.Proposal),
            application.CreatedAt,
            application.AcceptedAt,
            application.DecidedAt,
            application.Terms.Promised,
            RunningClock.Of(application, await calendars.ForAsync(application.DistrictCode, ct), clock.GetUtcNow()),
            ApplicantView.TimelineOf(application, office),
            content.Steps,
            new AnswerReader(reference, (_, _, value) => value).Read(content.Form, application.Form),
            application.Materials,
            CorrectionOf(application, content),
            [.. application.Deferred.Where(d => d.IsOpen && actions.Contains(ApplicationAction.SupplyDeferred))
                .Select(d => new MyDeferredMaterial(d.MaterialId, d.Name, d.DueBy))],
            RefusalOf(application),
            MyHandling.Of(application, content, reference),
            await CertificateOfAsync(application.Id, ct),
            actions.Contains(ApplicationAction.SubmitCorrection),
            actions.Contains(ApplicationAction.Withdraw));
    }

    private static IReadOnlyList<MyCorrectionPoint> CorrectionOf(Application application, ServiceItemContent content) =>
        application is
        {
            Status: ApplicationStatus.CorrectionRequired or ApplicationStatus.PreReviewReturned,
            Correction: { } correction,
        }
            ? [.. correction.Points.Select(p => new MyCorrectionPoint(p.Slot, SlotNames.Of(p.Slot, content), p.ReasonCode, p.Explanation))]
            : [];

    private static MyRefusal? RefusalOf(Application application) =>
        application is { Status: ApplicationStatus.Refused or ApplicationStatus.NotAccepted, Proposal: { } decided }
            ? new MyRefusal(decided.Kind, decided.Basis, decided.Reasons)
            : null;

    private async Task<IssuedCertificate?> CertificateOfAsync(ApplicationId id, CancellationToken ct) =>
        await db.ElectronicCertificates.Where(c => c.ApplicationId == id)
            .OrderByDescending(c => c.Edition)
            .Select(c => new IssuedCertificate(c.Id, c.Name, c.Number))
            .FirstOrDefaultAsync(ct);
}
