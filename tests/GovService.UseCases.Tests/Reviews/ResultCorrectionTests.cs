using GovService.Domain.Accounts;
using GovService.Domain.Applications;
using GovService.Domain.Certificates;
using GovService.Domain.Documents;
using GovService.Domain.Tests.Applications;
using GovService.UseCases.Certificates;
using GovService.UseCases.Common;
using GovService.UseCases.Queues;
using GovService.UseCases.Reviews;
using GovService.UseCases.Tests.Applications;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GovService.UseCases.Tests.Reviews;

/// <summary>更正 (reference 2.2, 15): a typo on the face of a certificate that was issued.</summary>
public sealed class ResultCorrectionTests(TestHost host) : ReviewTest(host)
{
    private static readonly FaceChange Right = new("applicantName", "陈思源");
    private static int _serials;

    [Fact]
    public async Task The_corrected_certificate_takes_the_place_of_the_old_one_for_everybody()
    {
        var (scene, citizen, application, old) = await GivenCompleted();

        await Done(application, scene.Reviewer, seen => new ProposeResultCorrection(seen.Id, [Right], Reasons, seen.Version));
        (await As(scene.Supervisor).Send(new ListProposals(QueueSelection.All))).Entries.ShouldHaveSingleItem().Id.ShouldBe(application.Id);
        await Done(application, scene.Supervisor, seen => new ApproveRequest(seen.Id, seen.Version));
        await DeliverEvents();
        await Retell(application);

        var verified = (await AsNobody().Send(new VerifyCertificate(old.Identifier))).Value;
        verified.Standing.ShouldBe(CertificateStanding.Superseded);
        var successor = (await AsNobody().Send(new VerifyCertificate(verified.Successor))).Value;
        (successor.Standing, successor.Identifier).ShouldBe((CertificateStanding.Valid, Next(old)));
        var cards = await As(citizen).Send(new ListMyCertificates());
        cards.Select(c => (c.Status, c.IsUsable)).ShouldBe([(CertificateStatus.Valid, true), (CertificateStatus.Superseded, false)]);
        var former = (await As(citizen).Send(new GetMyCertificate(old.Id))).ShouldNotBeNull();
        former.Successor!.Reasons.ShouldBe(Reasons);
        var mine = await Mine(application, citizen);
        (mine.Status, mine.Certificate!.Id).ShouldBe((ApplicationStatus.Completed, former.Successor.Id));
        mine.Timeline[^1].Action.ShouldBe(ApplicationAction.CorrectResult);
        (await As(citizen).Send(new GetMyCertificate(former.Successor.Id)))!.FaceData.Single(l => l.Key == Right.Key).Value.ShouldBe("陈思源");
    }

    [Fact]
    public async Task The_correcting_decision_is_a_document_of_its_own_and_the_applicant_hears_of_it()
    {
        var (scene, _, application, old) = await GivenCompleted();
        await Done(application, scene.Reviewer, seen => new ProposeResultCorrection(seen.Id, [Right], Reasons, seen.Version));
        await Done(application, scene.Supervisor, seen => new ApproveRequest(seen.Id, seen.Version));
        await DeliverEvents();

        var documents = await Stored(db => db.OfficialDocuments.AsNoTracking().Where(d => d.ApplicationId == application.Id).ToListAsync());
        documents.ShouldContain(d => d.Type == DocumentType.GrantDecision); // as it was
        var decision = documents.Single(d => d.Type == DocumentType.CorrectingDecision);
        decision.IssuedBy.ShouldBe(scene.Supervisor.Person.Name);
        decision.Content.Blocks.OfType<DocumentBlock.Table>().Single().Rows.ShouldHaveSingleItem()
            .ShouldBe(["1", "申请人姓名", "陈思远", "陈思源"]);
        var facts = decision.Content.Blocks.OfType<DocumentBlock.Facts>().SelectMany(f => f.Rows).Select(r => r[1]).ToList();
        facts.ShouldContain(Reasons);
        facts.ShouldContain(old.Identifier);
        facts.ShouldContain(Next(old));
        Sms.To(application.Applicant.Mobile).Count(m => m.Template == "result_corrected"
            && m.Key.Contains(application.Id.ToString(), StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task What_was_decided_is_no_clerical_error()
    {
        var (scene, _, application, _) = await GivenCompleted();

        (await Act(application, scene.Reviewer, seen => new ProposeResultCorrection(
            seen.Id, [new("validUntil", "2099-01-01")], Reasons, seen.Version)))
            .Errors.ShouldBe([ApplicationErrors.FaceLineUnknown]);
        (await Act(application, scene.Reviewer, seen => new ProposeResultCorrection(seen.Id, [], "", seen.Version)))
            .Errors.ShouldBe([ApplicationErrors.NothingToCorrectOnFace, ApplicationErrors.ReasonsRequired]);
        (await Act(application, scene.Reviewer, seen => new ProposeResultCorrection(
            seen.Id, [Right with { Value = "陈思远" }], Reasons, seen.Version)))
            .Errors.ShouldBe([ApplicationErrors.FaceLineUnchanged]);
    }

    [Fact]
    public async Task It_takes_two_persons_of_the_department_that_decided()
    {
        var (scene, _, application, _) = await GivenCompleted();
        var elsewhere = await AScene();
        var both = await Given(AnAccount.Holding(
            new Duty(Role.Reviewer, [scene.Application.Department], []),
            new Duty(Role.Supervisor, [scene.Application.Department], [])));

        await ShouldNotFind(elsewhere.Reviewer, new ProposeResultCorrection(application.Id, [Right], Reasons, SeenVersion: 0));
        await ShouldBeForbidden(scene.Clerk, new ProposeResultCorrection(application.Id, [Right], Reasons, SeenVersion: 0));
        await Done(application, both, seen => new ProposeResultCorrection(seen.Id, [Right], Reasons, seen.Version));
        await ShouldNotFind(elsewhere.Supervisor, new ApproveRequest(application.Id, SeenVersion: 0));
        (await Act(application, both, seen => new ApproveRequest(seen.Id, seen.Version)))
            .Errors.ShouldBe([ApplicationErrors.SamePersonApproves]);
        (await Stored(application)).ResultCorrections.ShouldBeEmpty();
    }

    [Fact]
    public async Task Approved_by_two_at_once_it_is_one_correction()
    {
        var (scene, _, application, old) = await GivenCompleted();
        var other = await Given(AnAccount.Officer(Role.Supervisor, scene.Application.Department));
        await Done(application, scene.Reviewer, seen => new ProposeResultCorrection(seen.Id, [Right], Reasons, seen.Version));
        var seen = await Seen(application, other);

        var answers = await Task.WhenAll(
            As(scene.Supervisor).Send(new ApproveRequest(seen.Id, seen.Version)),
            As(other).Send(new ApproveRequest(seen.Id, seen.Version)));
        await DeliverEvents();

        answers.Count(a => a.Succeeded).ShouldBe(1);
        answers.Single(a => !a.Succeeded).Errors.ShouldBe([CommonErrors.ChangedMeanwhile]);
        (await Stored(application)).ResultCorrections.Count.ShouldBe(1);
        (await Stored(db => db.ElectronicCertificates.AsNoTracking().Where(c => c.ApplicationId == application.Id)
            .OrderBy(c => c.Edition).Select(c => c.Identifier).ToListAsync())).ShouldBe([old.Identifier, Next(old)]);
    }

    [Fact]
    public async Task While_the_corrected_certificate_is_on_its_way_nobody_corrects_the_old_one_again()
    {
        var (scene, _, application, _) = await GivenCompleted();
        await Done(application, scene.Reviewer, seen => new ProposeResultCorrection(seen.Id, [Right], Reasons, seen.Version));
        await Done(application, scene.Supervisor, seen => new ApproveRequest(seen.Id, seen.Version));

        (await Act(application, scene.Reviewer, seen => new ProposeResultCorrection(
            seen.Id, [Right with { Value = "陈思圆" }], Reasons, seen.Version))).Errors
            .ShouldHaveSingleItem().Code.ShouldBe("application.certificate_being_reissued");

        await DeliverEvents();
        await Done(application, scene.Reviewer, seen => new ProposeResultCorrection(
            seen.Id, [Right with { Value = "陈思圆" }], Reasons, seen.Version));
    }

    private static string Next(ElectronicCertificate old) => CertificateIdentifier.Parse(old.Identifier).Value.Next().Value.Value;

    /// <summary>The outbox delivers at least once.</summary>
    private async Task Retell(Application application)
    {
        var decided = (await Stored(application)).ResultCorrections.Single();
        await using var scope = Host.Services.CreateAsyncScope();
        var reaction = scope.ServiceProvider.GetServices<IDomainEventHandler<ResultCorrected>>()
            .Single(handler => handler is ReissueCertificateOnCorrection);
        await reaction.HandleAsync(new ResultCorrected(application.Id, decided.Sequence), CancellationToken.None);
    }

    private async Task<(DeskScene Scene, Account Citizen, Application Application, ElectronicCertificate Old)> GivenCompleted()
    {
        var scene = await AScene();
        var citizen = await Given(AnAccount.Citizen());
        var application = (scene.Application with { Applicant = citizen.Id }).Granted();
        var identifier = CertificateIdentifier.Create(
            "11100000000013338W009", "11341103003093000B", CertificateSerial.Of(2026, Interlocked.Increment(ref _serials)), 1).Value.Value;
        var system = Stamp.OfSystem(Clock.GetUtcNow());
        application.Issue(identifier, null, system).Succeeded.ShouldBeTrue();
        application.DeliverElectronically(system, AnApplication.Calendar).Succeeded.ShouldBeTrue();
        application.Complete(system).Succeeded.ShouldBeTrue();
        await Given(application);
        var day = system.Day;
        var old = await Given(ElectronicCertificate.Issue(
            new CertificateStatement(
                identifier, "审核确认通知书", "0005110010002026", "陈思远", citizen.Person.IdNumber, "民政局", "11341103003093000B",
                day, day, null, [new("办理事项", "临时救助"), new("申请人姓名", "陈思远", "applicantName")]),
            new SealedText("{}", "test", "test"),
            new Issue(CertificateId.New(), "TEST", "11100000000013338W009", "111", application.Id, application.RegionCode, system.At)));
        return (scene, citizen, application, old);
    }
}
