using GovService.Domain.Applications;

namespace GovService.Domain.Tests.Applications;

public sealed class ApplicationLifecycleTests
{
    [Fact]
    public void What_moves_an_application()
    {
        var moves =
            from status in Enum.GetValues<ApplicationStatus>()
            from action in ApplicationLifecycle.ActionsFrom(status)
            let next = ApplicationLifecycle.Next(status, action)
            where next != status
            select $"{status} --{action} by {ApplicationLifecycle.RoleFor(action, status)}--> {next}";

        string.Join('\n', moves).ShouldBe("""
            Submitted --Receive by WindowClerk--> Received
            Submitted --RequestCorrection by WindowClerk--> CorrectionRequired
            Submitted --ApproveSecondCorrection by Supervisor--> CorrectionRequired
            Submitted --Accept by WindowClerk--> Accepted
            Submitted --DeemAccept by System--> Accepted
            Submitted --ProposeReturn by WindowClerk--> RefusalProposed
            Submitted --ProposeNonAcceptance by WindowClerk--> RefusalProposed
            Submitted --Withdraw by Applicant--> Withdrawn
            PreReviewReturned --SubmitCorrection by Applicant--> Submitted
            PreReviewReturned --Terminate by Supervisor--> Terminated
            PreReviewReturned --Withdraw by Applicant--> Withdrawn
            Received --RequestCorrection by WindowClerk--> CorrectionRequired
            Received --ApproveSecondCorrection by Supervisor--> CorrectionRequired
            Received --Accept by WindowClerk--> Accepted
            Received --DeemAccept by System--> Accepted
            Received --ProposeNonAcceptance by WindowClerk--> RefusalProposed
            Received --Withdraw by Applicant--> Withdrawn
            CorrectionRequired --SubmitCorrection by Applicant--> Submitted
            CorrectionRequired --Terminate by Supervisor--> Terminated
            CorrectionRequired --Withdraw by Applicant--> Withdrawn
            Accepted --Review by Reviewer--> AwaitingDecision
            Accepted --Terminate by Supervisor--> Terminated
            Accepted --Withdraw by Applicant--> Withdrawn
            AwaitingDecision --Grant by DecisionMaker--> Granted
            AwaitingDecision --ProposeRefusal by DecisionMaker--> RefusalProposed
            AwaitingDecision --TransferUp by DecisionMaker--> TransferredUp
            AwaitingDecision --Terminate by Supervisor--> Terminated
            AwaitingDecision --Withdraw by Applicant--> Withdrawn
            RefusalProposed --DeemAccept by System--> Accepted
            RefusalProposed --CountersignReturn by Supervisor--> PreReviewReturned
            RefusalProposed --OverturnReturn by Supervisor--> Submitted
            RefusalProposed --CountersignNonAcceptance by Supervisor--> NotAccepted
            RefusalProposed --OverturnNonAcceptance by Supervisor--> Received
            RefusalProposed --CountersignRefusal by Supervisor--> Refused
            RefusalProposed --OverturnRefusal by Supervisor--> AwaitingDecision
            RefusalProposed --Withdraw by Applicant--> Withdrawn
            Granted --Issue by System--> Issued
            Issued --DeliverElectronically by System--> Delivered
            Issued --HandOver by WindowClerk--> Delivered
            Delivered --Complete by System--> Completed
            """);
    }

    [Fact]
    public void What_is_only_noted_in_the_timeline()
    {
        var notes =
            from action in Enum.GetValues<ApplicationAction>()
            let statuses = Enum.GetValues<ApplicationStatus>().Where(s => ApplicationLifecycle.Next(s, action) == s).ToList()
            where statuses.Count > 0
            let roles = statuses.Select(s => ApplicationLifecycle.RoleFor(action, s)).Distinct()
            select $"{action} by {string.Join('/', roles)}: {string.Join(", ", statuses)}";

        string.Join('\n', notes).ShouldBe("""
            ProposeSecondCorrection by WindowClerk: Submitted, Received
            ProposeSpecialProcedure by Reviewer: Accepted
            StartSpecialProcedure by Supervisor: Accepted
            EndSpecialProcedure by Reviewer: Accepted
            ProposeExtension by Reviewer: Accepted, AwaitingDecision
            Extend by Supervisor: Accepted, AwaitingDecision
            OpenJointReview by Reviewer: Accepted
            AskInLane by Reviewer: Accepted
            AnswerInLane by Applicant: Accepted
            GiveOpinion by Reviewer: Accepted
            RecordSiteVisit by Reviewer: Accepted
            SupplyDeferred by Applicant: Submitted, PreReviewReturned, Received, CorrectionRequired, Accepted, AwaitingDecision, RefusalProposed
            ProposeTermination by Reviewer: PreReviewReturned, CorrectionRequired, Accepted, AwaitingDecision
            DeclineRequest by Supervisor: Submitted, PreReviewReturned, Received, CorrectionRequired, Accepted, AwaitingDecision, Completed
            ProposeResultCorrection by Reviewer: Completed
            CorrectResult by Supervisor: Completed
            Warn by System: Submitted, Received, Accepted, AwaitingDecision, RefusalProposed, Granted, Issued
            Alarm by System: Submitted, Received, Accepted, AwaitingDecision, RefusalProposed, Granted, Issued
            Remind by System: Submitted, PreReviewReturned, Received, CorrectionRequired, Accepted, AwaitingDecision, RefusalProposed, Granted, Issued, Delivered
            Lapse by System: Submitted, PreReviewReturned, Received, CorrectionRequired, Accepted, AwaitingDecision, RefusalProposed, Granted, Issued, Delivered
            Recount by System: Submitted, PreReviewReturned, Received, CorrectionRequired, Accepted, AwaitingDecision, RefusalProposed, Granted, Issued
            Claim by WindowClerk/Reviewer/DecisionMaker/Supervisor: Submitted, PreReviewReturned, Received, CorrectionRequired, Accepted, AwaitingDecision, RefusalProposed, Issued
            Release by WindowClerk/Reviewer/DecisionMaker/Supervisor: Submitted, PreReviewReturned, Received, CorrectionRequired, Accepted, AwaitingDecision, RefusalProposed, Issued
            Assign by WindowClerk/Reviewer/DecisionMaker/Supervisor: Submitted, PreReviewReturned, Received, CorrectionRequired, Accepted, AwaitingDecision, RefusalProposed, Issued
            """);
    }

    [Fact]
    public void What_has_ended_stays_ended() =>
        ApplicationLifecycle.Ends.ShouldAllBe(end =>
            ApplicationLifecycle.ActionsFrom(end).All(action => ApplicationLifecycle.Next(end, action) == end));

    [Fact]
    public void Only_a_clerical_error_of_a_result_is_still_noted_after_the_end() =>
        ApplicationLifecycle.Ends.SelectMany(ApplicationLifecycle.ActionsFrom).ShouldBe(
        [
            ApplicationAction.DeclineRequest, ApplicationAction.ProposeResultCorrection, ApplicationAction.CorrectResult,
        ]);

    [Fact]
    public void Whatever_is_open_can_be_ended_by_somebody() =>
        Enum.GetValues<ApplicationStatus>().Except(ApplicationLifecycle.Ends)
            .ShouldAllBe(status => ApplicationLifecycle.ActionsFrom(status).Any(action => ApplicationLifecycle.Next(status, action) != status));
}
