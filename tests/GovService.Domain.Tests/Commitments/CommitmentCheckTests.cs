using GovService.Domain.Commitments;
using static GovService.Domain.Tests.Applications.AnApplication;

namespace GovService.Domain.Tests.Commitments;

public sealed class CommitmentCheckTests
{
    private const string Findings = "现场核查，与承诺一致。";

    [Fact]
    public void What_was_granted_on_a_promise_is_checked_within_twenty_working_days() =>
        ChinaTime.Day(ACheck().DueBy).ShouldBe(new DateOnly(2026, 3, 30));

    [Fact]
    public void A_kept_promise_closes_the_check_and_says_nothing()
    {
        var check = ACheck();

        check.Conclude(isKept: true, Findings, ByReviewer).Succeeded.ShouldBeTrue();

        check.IsOpen.ShouldBeFalse();
        check.BrokenAt.ShouldBeNull();
        check.TakeEvents().ShouldBeEmpty();
    }

    [Fact]
    public void A_broken_promise_is_recorded_and_told_and_counts_for_a_year()
    {
        var check = ACheck();

        check.Conclude(isKept: false, Findings, ByReviewer).Succeeded.ShouldBeTrue();

        check.BrokenAt.ShouldBe(ByReviewer.At);
        check.TakeEvents().ShouldBe([new CommitmentBroken(check.Id)]);
        CommitmentCheck.BrokenPromiseCounts.TotalDays.ShouldBe(365);
    }

    [Fact]
    public void What_was_checked_is_not_checked_again()
    {
        var check = ACheck();
        check.Conclude(isKept: true, Findings, ByReviewer);

        check.Conclude(isKept: false, Findings, ByReviewer).Errors.ShouldBe([CommitmentErrors.AlreadyChecked]);

        check.BrokenAt.ShouldBeNull();
    }

    [Fact]
    public void A_conclusion_says_what_was_found_and_not_too_much()
    {
        ACheck().Conclude(isKept: true, " ", ByReviewer).Errors.ShouldBe([CommitmentErrors.FindingsRequired]);
        ACheck().Conclude(isKept: true, new string('查', CommitmentCheck.MaxFindings + 1), ByReviewer)
            .Errors.ShouldBe([CommitmentErrors.FindingsTooLong]);
        ACheck().Conclude(isKept: true, new string('查', CommitmentCheck.MaxFindings), ByReviewer).Succeeded.ShouldBeTrue();
    }

    private static CommitmentCheck ACheck() => CommitmentCheck.Of(Promised.Granted(), ["收入证明"], ByDecider.At, Calendar);
}
