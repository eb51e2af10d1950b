using GovService.Domain.Accounts;
using GovService.Domain.Applications;
using GovService.Domain.Documents;
using GovService.UseCases.Applications;
using GovService.UseCases.Documents;

namespace GovService.UseCases.Tests.Applications;

public sealed class GetMyApplicationTests(TestHost host) : JourneyTest(host)
{
    [Fact]
    public async Task A_proposed_refusal_does_not_exist_for_the_applicant()
    {
        var (citizen, id) = await GivenSubmitted();
        var before = (await As(citizen).Send(new GetMyApplication(id))).ShouldNotBeNull();

        await Officers(id, a => a.ProposeNonAcceptance("依据", "不属于受理范围", OfficerStamp(Role.WindowClerk)));

        var seen = (await As(citizen).Send(new GetMyApplication(id))).ShouldNotBeNull();
        seen.Status.ShouldBe(before.Status);
        seen.Timeline.ShouldBe(before.Timeline);
        seen.Refusal.ShouldBeNull();
        seen.Due.ShouldNotBeNull().Due!.Instant.ShouldBe(before.Due!.Due!.Instant);
        seen.CanWithdraw.ShouldBeTrue();
        (await As(citizen).Send(new ListMyApplications())).Lines.Single(l => l.Id == id).Status.ShouldBe(before.Status);
    }

    [Fact]
    public async Task An_overturned_refusal_never_was()
    {
        var (citizen, id) = await GivenSubmitted();
        await Officers(id, a => a.ProposeNonAcceptance("依据", "理由", OfficerStamp(Role.WindowClerk)));

        await Officers(id, a => a.OverturnProposal("证据不足", OfficerStamp(Role.Supervisor)));

        var seen = (await As(citizen).Send(new GetMyApplication(id))).ShouldNotBeNull();
        seen.Timeline.ShouldHaveSingleItem().Action.ShouldBe(ApplicationAction.Submit);
    }

    [Fact]
    public async Task A_countersigned_refusal_is_told_with_basis_and_reasons()
    {
        var (citizen, id) = await GivenSubmitted();
        await Officers(id, a => a.ProposeNonAcceptance("《某法》第一条", "不属于受理范围", OfficerStamp(Role.WindowClerk)));

        await Officers(id, a => a.CountersignProposal(OfficerStamp(Role.Supervisor), new([])));

        var seen = (await As(citizen).Send(new GetMyApplication(id))).ShouldNotBeNull();
        seen.Status.ShouldBe(ApplicationStatus.NotAccepted);
        seen.Refusal.ShouldBe(new MyRefusal(RefusalKind.NonAcceptance, "《某法》第一条", "不属于受理范围"));
        seen.Timeline.Select(s => s.Action).ShouldBe([ApplicationAction.Submit, ApplicationAction.CountersignNonAcceptance]);
        seen.Holder.ShouldBe(ApplicationHolder.Nobody);
    }

    [Fact]
    public async Task The_opinion_of_the_office_stays_in_the_office()
    {
        var (citizen, id) = await GivenSubmitted();
        await Officers(id, a => a.Accept(OfficerStamp(Role.WindowClerk), new([])));
        await Officers(id, a => a.Review("建议从严", OfficerStamp(Role.Reviewer)));

        var seen = (await As(citizen).Send(new GetMyApplication(id))).ShouldNotBeNull();

        var last = seen.Timeline[^1];
        (last.Action, last.ByName, last.Note).ShouldBe((ApplicationAction.Review, "测试部门", null));
        seen.Holder.ShouldBe(ApplicationHolder.Department);
        seen.Due.ShouldNotBeNull().Limit.ShouldBe(seen.DecisionLimit);
    }

    [Fact]
    public async Task Another_persons_application_does_not_exist()
    {
        var (_, id) = await GivenSubmitted();
        var stranger = await Given(AnAccount.Citizen());

        (await As(stranger).Send(new GetMyApplication(id))).ShouldBeNull();
        (await As(stranger).Send(new ListMyApplications())).Lines.ShouldBeEmpty();
        (await As(stranger).Send(new WithdrawMyApplication(id, null))).Errors.ShouldBe([ApplicationErrors.NotFound]);
        (await As(stranger).Send(new OpenMyReceiptVoucher(id))).Errors.ShouldBe([DocumentErrors.NotFound]);
    }

    [Fact]
    public async Task The_applicant_may_withdraw_until_it_is_decided()
    {
        var (citizen, id) = await GivenSubmitted();

        (await As(citizen).Send(new WithdrawMyApplication(id, " 不办了 "))).Succeeded.ShouldBeTrue();

        var seen = (await As(citizen).Send(new GetMyApplication(id))).ShouldNotBeNull();
        seen.Status.ShouldBe(ApplicationStatus.Withdrawn);
        seen.Timeline[^1].Note.ShouldBe("不办了");
        (seen.CanWithdraw, seen.Due).ShouldBe((false, null));
        (await As(citizen).Send(new WithdrawMyApplication(id, null))).Errors.ShouldBe([ApplicationErrors.ActionNotAllowed]);
    }

    [Fact]
    public async Task The_receipt_voucher_is_a_pdf_file()
    {
        var (citizen, id) = await GivenSubmitted();

        var voucher = (await As(citizen).Send(new OpenMyReceiptVoucher(id))).Value;

        await using var pdf = voucher.Pdf;
        var start = new byte[5];
        await pdf.ReadExactlyAsync(start);
        start.ShouldBe("%PDF-"u8.ToArray());
    }

    private async Task<(Account Citizen, ApplicationId Id)> GivenSubmitted()
    {
        var citizen = await Given(AnAccount.Citizen());
        var application = await GivenApplication(await GivenDraft(citizen, new AnItem().AskingFor("name"), ("f.name", "张三")));
        return (citizen, application.Id);
    }
}
