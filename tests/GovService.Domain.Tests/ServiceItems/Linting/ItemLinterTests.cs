using GovService.Domain.Calendars;
using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Linting;

namespace GovService.Domain.Tests.ServiceItems.Linting;

public sealed class ItemLinterTests
{
    public static TheoryData<LintRule> Rules => [.. LintRules.All];

    [Fact]
    public void A_clean_item_breaks_no_rule() => ALicence.Check(ALicence.Clean).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Rules))]
    public void An_item_that_breaks_one_rule_is_told_of_it_alone(LintRule rule)
    {
        var (content, element) = Breaches.All[rule];

        var finding = ALicence.Check(content).ShouldHaveSingleItem();

        (finding.Rule, finding.Element.Value).ShouldBe((rule, element));
    }

    [Fact]
    public void The_catch_all_of_the_news_is_caught_and_split()
    {
        var content = ALicence.Needing(ALicence.Paper("无法通过政府部门间信息共享获取的支出型家庭收入和重大支出"));

        var finding = ALicence.Check(content).ShouldHaveSingleItem();

        (finding.Rule, finding.Severity).ShouldBe((LintRule.MaterialVague, LintSeverity.Error));
        var split = finding.Arguments.Single(a => a.Name == "split").Value.Split('、');
        split.ShouldContain("医疗费用发票");
        split.ShouldContain("教育支出票据");
        split.ShouldContain("近 12 个月工资流水");
        foreach (var paper in split) ALicence.Check(ALicence.Needing(ALicence.Paper(paper))).ShouldBeEmpty(paper);
    }

    [Theory]
    [InlineData("其他材料")]
    [InlineData("相关证明")]
    [InlineData("有关材料")]
    [InlineData("租赁合同等材料")]
    [InlineData("法律法规规定的其他文件")]
    [InlineData("审批部门认为必要的证明")]
    [InlineData("家庭收入和重大支出")]
    public void Vague_names_are_errors(string name) =>
        ALicence.Check(ALicence.Needing(ALicence.Paper(name))).ShouldHaveSingleItem().Rule.ShouldBe(LintRule.MaterialVague);

    [Theory]
    [InlineData("收入证明")]
    [InlineData("其他组织登记证书")]
    [InlineData("医疗费用支出票据")]
    [InlineData("家庭经济状况核对授权书")]
    public void Concrete_names_are_let_be(string name) =>
        ALicence.Check(ALicence.Needing(ALicence.Paper(name))).ShouldBeEmpty();

    [Fact]
    public void A_paper_whose_exemption_is_refused_in_writing_may_be_asked_for() =>
        ALicence.Check(ALicence.Needing(ALicence.Paper("居民身份证") with { SourceChannel = "20", NoExemptionReason = "须交回实物" }))
            .ShouldBeEmpty();

    [Fact]
    public void Steps_that_do_not_count_do_not_add_up() =>
        ALicence.Check(ALicence.Clean with
        {
            Steps = [.. ALicence.Clean.Steps, ALicence.Step("检测", 90) with { CountedInLimit = false }],
        }).ShouldBeEmpty();

    [Theory]
    [InlineData(LimitUnit.Hour, 65, LimitUnit.WorkingDay, 10, null)] // six and a half hours of service a day
    [InlineData(LimitUnit.Hour, 66, LimitUnit.WorkingDay, 10, LintRule.PromiseBeyondLaw)]
    [InlineData(LimitUnit.Minute, 390, LimitUnit.WorkingDay, 1, null)]
    [InlineData(LimitUnit.Minute, 391, LimitUnit.WorkingDay, 1, LintRule.PromiseBeyondLaw)]
    [InlineData(LimitUnit.WorkingDay, 10, LimitUnit.NaturalDay, 14, null)] // ten working days touch two weekends at most
    [InlineData(LimitUnit.WorkingDay, 10, LimitUnit.NaturalDay, 13, LintRule.PromisePerhapsBeyondLaw)]
    [InlineData(LimitUnit.WorkingDay, 10, LimitUnit.NaturalDay, 9, LintRule.PromiseBeyondLaw)]
    [InlineData(LimitUnit.NaturalDay, 10, LimitUnit.WorkingDay, 10, null)]
    [InlineData(LimitUnit.NaturalDay, 12, LimitUnit.WorkingDay, 10, LintRule.PromisePerhapsBeyondLaw)]
    [InlineData(LimitUnit.NaturalDay, 15, LimitUnit.WorkingDay, 10, LintRule.PromiseBeyondLaw)]
    public void Limits_of_different_units_are_held_against_each_other(
        LimitUnit promisedUnit, int promised, LimitUnit legalUnit, int legal, LintRule? expected)
    {
        var content = ALicence.Clean with
        {
            PromisedLimit = new(new(promised, promisedUnit), null, null),
            LegalLimit = new(new(legal, legalUnit), null, "某法第一条"),
            Steps = [.. ALicence.Clean.Steps.Select(s => s with { CountedInLimit = false })],
        };

        ALicence.Check(content).Select(f => (LintRule?)f.Rule).SingleOrDefault().ShouldBe(expected);
    }

    [Fact]
    public void Half_a_day_and_three_hours_fit_into_a_day() =>
        ALicence.Check(ALicence.Clean with
        {
            PromisedLimit = new(ALicence.Days(1), null, null),
            Steps = [.. ALicence.Clean.Steps.Select((s, i) => s with { Limit = i switch { 0 => ALicence.Days(0.5m), 1 => new(3, LimitUnit.Hour), _ => ALicence.Days(0) } })],
        }).ShouldBeEmpty();

    [Fact]
    public void Findings_name_what_their_sentences_need() =>
        string.Join('\n', LintRules.All.Select(rule => ALicence.Check(Breaches.All[rule].Content)[0])
                .Where(f => f.Arguments.Count > 0)
                .Select(f => $"{f.Rule}: {string.Join(", ", f.Arguments.Select(a => a.Name))}"))
            .ShouldBe(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "ServiceItems", "Linting", "LintArguments.approved.txt")).TrimEnd());

    /// <summary>Measured in memory, which no other test disturbs: each step of the rules takes some.</summary>
    [Fact]
    public void An_item_ten_times_as_long_takes_about_ten_times_as_much_to_check()
    {
        var (small, large) = (Long(100), Long(1_000));
        Allocated(small); // what is made once is made now

        var ratio = (double)Allocated(large) / Allocated(small);

        ratio.ShouldBeLessThan(15, "a quadratic rule makes it a hundred");
    }

    private static long Allocated(ServiceItemContent content)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        ALicence.Check(content);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static ServiceItemContent Long(int size) => ALicence.Clean with
    {
        Materials = [.. Enumerable.Range(0, size).Select(i => ALicence.Lease with { Id = $"m{i}", RequirementId = $"r{i}" })],
        Form = new([.. Enumerable.Range(0, size).Select(i => ALicence.Area with { Key = $"f{i}", VisibleWhen = i == 0 ? null : AfterThe(i) })]),
        Steps = [.. Enumerable.Range(0, size).Select(i => ALicence.Step("受理", 0))],
    };

    private static Domain.Conditions.Condition.Compare AfterThe(int field) =>
        new($"f{field - 1}", Domain.Conditions.Comparison.Greater, field);
}
