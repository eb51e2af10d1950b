using GovService.Domain.Applications;
using GovService.Domain.Certificates;
using GovService.Domain.Documents;
using static GovService.Domain.Tests.Applications.AnApplication;

namespace GovService.Domain.Tests.Applications;

/// <summary>更正 (reference 2.2, 15): a clerical error of a result; never an edit of the decision.</summary>
public sealed class ResultCorrectionTests
{
    private const string Identifier = "1.2.156.3005.2.11100000000013338W009.11330105002500287C.2025052201.002.0";

    private static readonly FaceCorrection Typo = new("applicantName", "申请人姓名", "陈思远", "陈思源");

    [Fact]
    public void The_second_signature_corrects_and_nothing_that_was_decided_moves()
    {
        var application = Completed();
        var before = (application.Status, application.DecidedAt, application.Form, application.Delivery, application.DueBy);

        Propose(application, Typo).Succeeded.ShouldBeTrue();
        application.ResultCorrections.ShouldBeEmpty(); // one signature
        application.ApproveRequest(BySupervisor, Calendar).Succeeded.ShouldBeTrue();

        (application.Status, application.DecidedAt, application.Form, application.Delivery, application.DueBy).ShouldBe(before);
        var correction = application.ResultCorrections.ShouldHaveSingleItem();
        (correction.Certificate, correction.Lines.Single(), correction.Reasons).ShouldBe((Identifier, Typo, Reasons));
        application.Timeline[^1].Action.ShouldBe(ApplicationAction.CorrectResult);
        application.TakeEvents().ShouldContain(new ResultCorrected(application.Id, application.Timeline.Count));
        DueDocuments.Of(application)[^1].ShouldBe(new(DocumentType.CorrectingDecision, application.Timeline[^1]));
    }

    [Fact]
    public void Nobody_corrects_on_their_own_signature()
    {
        var application = Completed();
        Propose(application, Typo);

        application.ApproveRequest(ByReviewer, Calendar).Errors.ShouldBe([ApplicationErrors.SamePersonApproves]);
        Propose(application, Typo).Errors.ShouldBe([ApplicationErrors.RequestPending]);
    }

    [Fact]
    public void What_is_declined_was_never_corrected()
    {
        var application = Completed();
        Propose(application, Typo);

        application.DeclineRequest("照面无误。", BySupervisor).Succeeded.ShouldBeTrue();

        application.ResultCorrections.ShouldBeEmpty();
        Propose(application, Typo).Succeeded.ShouldBeTrue();
    }

    [Fact]
    public void Before_the_result_is_in_hand_there_is_nothing_to_correct() =>
        Propose(Promised.AwaitingDecision(), Typo).Errors.ShouldBe([ApplicationErrors.ActionNotAllowed]);

    [Fact]
    public void A_correction_names_lines_with_new_words_that_their_fields_may_hold()
    {
        var application = Completed();

        Propose(application).Errors.ShouldBe([ApplicationErrors.NothingToCorrectOnFace]);
        Propose(application, Typo with { Becomes = Typo.Was }).Errors.ShouldBe([ApplicationErrors.FaceLineUnchanged]);
        Propose(application, Typo, Typo with { Becomes = "陈思圆" }).Errors.ShouldBe([ApplicationErrors.FaceLineUnknown]);
        Propose(application, Typo with { Becomes = "" }).Errors.ShouldBe([ApplicationErrors.FaceLineWrong]);
        Propose(application, Typo with { Key = "idNumber", Becomes = "12" }).Errors.ShouldBe([ApplicationErrors.FaceLineWrong]);
        Propose(application, Typo with { Key = "validity" }).Errors.ShouldBe([ApplicationErrors.FaceLineWrong]);
        application.ProposeResultCorrection(Identifier, [Typo], ReliefItem.Content, " ", ByReviewer)
            .Errors.ShouldBe([ApplicationErrors.ReasonsRequired]);
    }

    [Fact]
    public void Only_what_the_form_printed_on_the_face_is_a_clerical_error()
    {
        var certificate = ACertificate();

        certificate.Compare([new("applicantName", "陈思源")]).Value.ShouldBe([Typo]);
        certificate.Compare([new("validUntil", "2099-01-01")]).Errors.ShouldBe([ApplicationErrors.FaceLineUnknown]);
        certificate.Compare([new("", "别的事项")]).Errors.ShouldBe([ApplicationErrors.FaceLineUnknown]);
    }

    [Fact]
    public void The_corrected_certificate_is_the_next_version_with_holder_and_term_as_decided()
    {
        var certificate = ACertificate();

        var corrected = certificate.Corrected([Typo], new(2026, 4, 1));
        certificate.Supersede(corrected.Identifier, Reasons, BySupervisor.At);

        CertificateIdentifier.Parse(corrected.Identifier).Value.Version.ShouldBe(3);
        corrected.FaceData.Select(l => l.Value).ShouldBe(["临时救助", "陈思源"]);
        (corrected.Number, corrected.HolderName, corrected.ValidFrom, corrected.ValidUntil, corrected.IssuedOn)
            .ShouldBe((certificate.Number, certificate.HolderName, certificate.ValidFrom, certificate.ValidUntil, new(2026, 4, 1)));
        certificate.IsUsable(new(2026, 4, 1)).ShouldBeFalse();
        certificate.Superseded.ShouldBe(new(corrected.Identifier, Reasons, BySupervisor.At));
        certificate.Compare([new("applicantName", "陈")]).Errors.ShouldBe([ApplicationErrors.CertificateNotValid]);
    }

    private static Result Propose(Application application, params IReadOnlyList<FaceCorrection> lines) =>
        application.ProposeResultCorrection(Identifier, lines, ReliefItem.Content, Reasons, ByReviewer);

    private static Application Completed()
    {
        var application = Promised.Granted();
        application.Issue(Identifier, null, Stamp.OfSystem(ByDecider.At)).Succeeded.ShouldBeTrue();
        application.DeliverElectronically(Stamp.OfSystem(ByDecider.At), Calendar).Succeeded.ShouldBeTrue();
        application.Complete(Stamp.OfSystem(ByDecider.At)).Succeeded.ShouldBeTrue();
        return application;
    }

    private static ElectronicCertificate ACertificate() => ElectronicCertificate.Issue(
        new CertificateStatement(
            Identifier, "审核确认通知书", "0005110010002026", "陈思远", "341103199001010018", "民政局", "11341103003093000B",
            new(2026, 3, 2), new(2026, 3, 2), new(2027, 3, 1), [new("办理事项", "临时救助"), new("申请人姓名", "陈思远", "applicantName")]),
        new SealedText("{}", "test", "test"),
        new Issue(CertificateId.New(), "TEST", "11100000000013338W009", "111", ApplicationId.New(), "341100000000", ByDecider.At));
}
