using FsCheck;
using FsCheck.Fluent;
using GovService.Domain.Supervision;
using GovService.Domain.Tests.Applications;
using Result = GovService.Domain.Common.Result;

namespace GovService.Domain.Tests.Supervision;

public sealed class SupervisionCaseTests
{
    private static readonly Stamp[] People = [AnApplication.ByReviewer, AnApplication.ByDecider, AnApplication.BySupervisor];

    [Fact]
    public void The_life_of_a_case() => string.Join('\n',
        from status in Enum.GetValues<SupervisionStatus>()
        from action in SupervisionLifecycle.ActionsFrom(status)
        select $"{status} --{action}--> {SupervisionLifecycle.Next(status, action)}").ShouldBe("""
            Sent --Reply--> Replied
            Sent --Escalate--> Escalated
            Replied --ReturnReply--> Sent
            Replied --Escalate--> Escalated
            Replied --Close--> Closed
            Escalated --Close--> Closed
            """);

    /// <summary>Whatever anybody tries: only declared steps, each with its trace, and nobody reviews their own reply.</summary>
    [Fact]
    public void Only_declared_steps_succeed_and_each_leaves_a_trace() => Prop.ForAll(
        Arb.From((
            from action in Gen.Elements(Enum.GetValues<SupervisionAction>())
            from person in Gen.Elements(People)
            select (Action: action, By: person)).ArrayOf(20)),
        tried =>
        {
            var supervised = Opened();
            foreach (var (action, by) in tried)
            {
                var (before, steps) = (supervised.Status, supervised.Steps.Count);

                var succeeded = Act(supervised, action, by).Succeeded;

                supervised.Status.ShouldBe(succeeded ? SupervisionLifecycle.Next(before, action)!.Value : before);
                supervised.Steps.Count.ShouldBe(succeeded ? steps + 1 : steps);
                if (succeeded && supervised.Steps[^2].Action == SupervisionAction.Reply)
                    supervised.Steps[^1].By.ShouldNotBe(supervised.Steps[^2].By);
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_returned_reply_begins_the_term_anew()
    {
        var supervised = Opened();
        supervised.Reply("人手不足", "已增派人员", AnApplication.ByReviewer);

        supervised.ReturnReply("请写明办结日期", AnApplication.BySupervisor with { At = AnApplication.BySupervisor.At.AddDays(7) }, AnApplication.Calendar);

        ChinaTime.Day(supervised.ReplyBy).ShouldBe(new DateOnly(2026, 3, 12));
    }

    private static SupervisionCase Opened() => SupervisionCase.Open(
        AnApplication.Promised.Accepted(), 1, SupervisionTrigger.Instruction, "Instruction:1", "请说明进展",
        AnApplication.BySupervisor, AnApplication.Calendar).Value;

    private static Result Act(SupervisionCase supervised, SupervisionAction action, Stamp by) => action switch
    {
        SupervisionAction.Send => SupervisionErrors.ActionNotAllowed,
        SupervisionAction.Reply => supervised.Reply("人手不足", "已增派人员", by),
        SupervisionAction.ReturnReply => supervised.ReturnReply("请补充", by, AnApplication.Calendar),
        SupervisionAction.Escalate => supervised.Escalate("报上级", by),
        SupervisionAction.Close => supervised.Close("同意", by),
    };
}
