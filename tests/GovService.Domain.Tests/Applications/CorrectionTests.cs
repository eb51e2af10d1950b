using GovService.Domain.Applications;
using static GovService.Domain.Tests.Applications.AnApplication;

namespace GovService.Domain.Tests.Applications;

/// <summary>补正: what is missing is told once, and only what was named is opened.</summary>
public sealed class CorrectionTests
{
    [Fact]
    public void Correction_is_asked_for_once()
    {
        var application = Promised.CorrectionRequired();
        application.SubmitCorrection(
            application.Form, [application.Materials[1]], application.Signature, ByApplicant, Calendar)
            .Succeeded.ShouldBeTrue();

        application.RequestCorrection([UnreadablePage], ReliefItem.Content, ByClerk, Calendar)
            .Errors.ShouldBe([ApplicationErrors.AlreadyCorrectedOnce]);
        application.ActionsFor(Role.WindowClerk, ByClerk.By).ShouldNotContain(ApplicationAction.RequestCorrection);
    }

    [Fact]
    public void A_correction_that_names_nothing_is_no_correction() =>
        Promised.Submitted().RequestCorrection([], ReliefItem.Content, ByClerk, Calendar).Errors.ShouldBe([ApplicationErrors.NothingToCorrect]);

    [Fact]
    public void A_correction_names_what_the_item_asks_for() =>
        Promised.Submitted().RequestCorrection([UnreadablePage with { Slot = "m.unknown" }], ReliefItem.Content, ByClerk, Calendar)
            .Errors.ShouldBe([ApplicationErrors.SlotUnknown]);

    [Fact]
    public void What_the_form_makes_is_not_sent_back_without_the_form() =>
        Promised.Submitted().RequestCorrection([UnreadablePage with { Slot = "m.application" }], ReliefItem.Content, ByClerk, Calendar)
            .Errors.ShouldBe([ApplicationErrors.SlotFollowsForm]);

    [Fact]
    public void A_field_that_was_left_empty_can_be_asked_for_and_then_has_to_be_filled()
    {
        var application = Promised.Submitted();
        application.RequestCorrection([UnreadablePage with { Slot = "f.liveAddress" }], ReliefItem.Content, ByClerk, Calendar)
            .Succeeded.ShouldBeTrue();

        application.SubmitCorrection(application.Form, [], application.Signature, ByApplicant, Calendar)
            .Errors.ShouldBe([ApplicationErrors.CorrectionIncomplete]);
        var form = new Dictionary<string, string>(application.Form, StringComparer.Ordinal) { ["f.liveAddress"] = "龙蟠大道 99 号" };
        application.SubmitCorrection(form, [], application.Signature, ByApplicant, Calendar).Succeeded.ShouldBeTrue();
    }

    [Fact]
    public void A_corrected_field_keeps_what_stood_there()
    {
        var application = Promised.Submitted();
        application.RequestCorrection([UnreadablePage with { Slot = "f.members" }], ReliefItem.Content, ByClerk, Calendar);
        var form = new Dictionary<string, string>(application.Form, StringComparer.Ordinal) { ["f.members.0.name"] = "陈大山" };

        application.SubmitCorrection(form, [], application.Signature, ByApplicant, Calendar);

        application.Form["f.members.0.name"].ShouldBe("陈大山");
        application.Correction!.Former.ShouldBe(new Dictionary<string, string> { ["f.members.0.name"] = "陈小山" });
    }

    [Fact]
    public void A_filled_field_that_was_asked_about_may_be_emptied()
    {
        var application = Promised.Submitted();
        application.RequestCorrection([UnreadablePage with { Slot = "f.members" }], ReliefItem.Content, ByClerk, Calendar);
        var form = application.Form.Where(v => v.Key != "f.members.0.name").ToDictionary(StringComparer.Ordinal);

        application.SubmitCorrection(form, [], application.Signature, ByApplicant, Calendar).Succeeded.ShouldBeTrue();
    }

    [Fact]
    public void A_cell_of_a_table_is_corrected_with_its_table()
    {
        var application = Promised.Submitted();

        application.RequestCorrection([UnreadablePage with { Slot = "f.members" }], ReliefItem.Content, ByClerk, Calendar).Succeeded.ShouldBeTrue();

        application.Correction!.Opens("f.members").ShouldBeTrue();
    }

    [Fact]
    public void What_the_notice_did_not_open_stays_as_it_is()
    {
        var application = Promised.CorrectionRequired();
        var form = new Dictionary<string, string>(application.Form, StringComparer.Ordinal) { ["f.bankAccount"] = "1" };

        application.SubmitCorrection(form, [application.Materials[1]], application.Signature, ByApplicant, Calendar)
            .Errors.ShouldBe([ApplicationErrors.SlotNotOpen]);
    }

    [Fact]
    public void What_was_corrected_is_kept_beside_the_correction()
    {
        var application = Promised.CorrectionRequired();
        var replacement = application.Materials[1] with { Files = [new(new string('b', 64), "重拍.jpg", "image/jpeg", 1)] };

        application.SubmitCorrection(application.Form, [replacement], application.Signature, ByApplicant, Calendar);

        application.Materials[1].Files.ShouldHaveSingleItem().Name.ShouldBe("重拍.jpg");
        application.Materials[1].Superseded.ShouldHaveSingleItem().Name.ShouldBe("收入证明.jpg");
    }

    [Fact]
    public void A_correction_is_signed_anew_and_hands_in_nothing_that_was_not_asked_for()
    {
        var application = Promised.CorrectionRequired();
        var signature = application.Signature with { At = ByApplicant.At.AddDays(1) };

        application.SubmitCorrection(
            application.Form, [application.Materials[1], application.Materials[1] with { MaterialId = "other" }], signature,
            ByApplicant, Calendar).Errors.ShouldBe([ApplicationErrors.SlotNotOpen]);
        application.SubmitCorrection(application.Form, [application.Materials[1]], signature, ByApplicant, Calendar)
            .Succeeded.ShouldBeTrue();

        application.Signature.ShouldBe(signature);
        application.Materials.Count.ShouldBe(2);
    }

    [Fact]
    public void A_returned_application_has_had_its_one_notice_and_no_proposal_any_more()
    {
        var application = Promised.Submitted();
        application.ProposeReturn([], ReliefItem.Content, Basis, Reasons, ByClerk).Errors.ShouldBe([ApplicationErrors.NothingToCorrect]);
        application.ProposeReturn([UnreadablePage], ReliefItem.Content, Basis, Reasons, ByClerk).Succeeded.ShouldBeTrue();

        application.CountersignProposal(BySupervisor, Calendar).Succeeded.ShouldBeTrue();

        application.Status.ShouldBe(ApplicationStatus.PreReviewReturned);
        application.Proposal.ShouldBeNull();
        application.Correction!.Round.ShouldBe(1);
        application.Correction.Points.ShouldBe([UnreadablePage]);
    }
}
