using GovService.Domain.Applications;

namespace GovService.Domain.Tests.Applications;

public sealed class ApplicationLifecycleTests
{
    [Fact]
    public void The_whole_lifecycle()
    {
        var lifecycle =
            from status in Enum.GetValues<ApplicationStatus>()
            from action in ApplicationLifecycle.ActionsFrom(status)
            let role = ApplicationLifecycle.RoleFor(action)
            select $"{status} --{action} by {role}--> {ApplicationLifecycle.Next(status, action)}";

        string.Join('\n', lifecycle).ShouldBe("""
            Submitted --RequestCorrection by WindowClerk--> CorrectionRequired
            Submitted --Accept by WindowClerk--> Accepted
            Submitted --ProposeNonAcceptance by WindowClerk--> RefusalProposed
            Submitted --Withdraw by Applicant--> Withdrawn
            CorrectionRequired --SubmitCorrection by Applicant--> Submitted
            CorrectionRequired --Withdraw by Applicant--> Withdrawn
            Accepted --Review by Reviewer--> AwaitingDecision
            Accepted --Withdraw by Applicant--> Withdrawn
            AwaitingDecision --Grant by DecisionMaker--> Granted
            AwaitingDecision --ProposeRefusal by DecisionMaker--> RefusalProposed
            AwaitingDecision --Withdraw by Applicant--> Withdrawn
            RefusalProposed --CountersignNonAcceptance by Supervisor--> NotAccepted
            RefusalProposed --OverturnNonAcceptance by Supervisor--> Submitted
            RefusalProposed --CountersignRefusal by Supervisor--> Refused
            RefusalProposed --OverturnRefusal by Supervisor--> AwaitingDecision
            RefusalProposed --Withdraw by Applicant--> Withdrawn
            Granted --Complete by System--> Completed
            """);
    }

    [Fact]
    public void What_has_ended_stays_ended() =>
        ApplicationLifecycle.Ends.SelectMany(ApplicationLifecycle.ActionsFrom).ShouldBeEmpty();
}
