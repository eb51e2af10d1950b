using GovService.Domain.Applications;
using GovService.Domain.Calendars;
using GovService.Domain.Clocks;
using GovService.Domain.Departments;
using GovService.Domain.ServiceItems;
using GovService.UseCases.Applications;
using GovService.UseCases.Ports;
using Microsoft.Extensions.DependencyInjection;

namespace GovService.UseCases.Tests.Applications;

public sealed class TrackApplicationTests(TestHost host) : UseCaseTest(host)
{
    private static readonly WorkingCalendar Calendar = new([]);

    private static int _serial;

    [Fact]
    public async Task Whoever_knows_number_and_tail_sees_how_far_it_is()
    {
        var application = await Given(await Submitted());

        var progress = (await AsNobody().Send(new TrackApplication($" {application.Number} ", "001x"))).Value;

        progress.Number.ShouldBe(application.Number);
        progress.ItemName.ShouldBe("临时救助（支出型）");
        progress.Status.ShouldBe(ApplicationStatus.Submitted);
        progress.Steps.ShouldHaveSingleItem().Action.ShouldBe(ApplicationAction.Submit);
    }

    [Fact]
    public async Task A_wrong_number_and_a_wrong_tail_get_the_same_answer()
    {
        var application = await Given(await Submitted());
        var otherNumber = application.Number[..^4] + "9999";

        var wrongTail = await AsNobody().Send(new TrackApplication(application.Number, "0019"));
        var wrongNumber = await AsNobody().Send(new TrackApplication(otherNumber, "001X"));

        wrongTail.Errors.ShouldBe([ProgressErrors.NotFound]);
        wrongNumber.Errors.ShouldBe(wrongTail.Errors);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("123", "%%%%")]
    [InlineData("113411030030930000B", "12345")]
    public async Task What_cannot_be_right_is_said_at_each_field(string? number, string? tail)
    {
        var refused = await AsNobody().Send(new TrackApplication(number, tail));

        refused.Errors.Select(e => e.Field).ShouldBe([nameof(TrackApplication.Number), nameof(TrackApplication.CodeTail)]);
    }

    [Fact]
    public async Task A_refusal_that_is_only_proposed_shows_as_review()
    {
        var application = await Submitted();
        Allowed(application.Accept(By(Role.WindowClerk), Calendar));
        Allowed(application.Review("不符合条件", By(Role.Reviewer)));
        Allowed(application.ProposeRefusal("《社会救助暂行办法》第四十七条", "家庭财产超过当地规定。", By(Role.DecisionMaker)));
        await Given(application);

        var progress = (await AsNobody().Send(new TrackApplication(application.Number, "001X"))).Value;

        progress.Status.ShouldBe(ApplicationStatus.Accepted);
        progress.Steps.Select(s => s.Action).ShouldBe([ApplicationAction.Submit, ApplicationAction.Accept]);
    }

    private async Task<Application> Submitted()
    {
        var item = (await Host.Services.GetRequiredService<ICatalogue>().FindAsync("temp-relief", CancellationToken.None))!;
        var number = ApplicationNumber.Create(
            ImplementationCode.Parse(item.Code).Value, ChinaTime.Day(Clock.GetUtcNow()), Interlocked.Increment(ref _serial));
        var submission = new Submission(
            ApplicationId.New(), number.Value, item.Id, item.VersionId, item.ContentHash, item.DepartmentId,
            item.DistrictCode, Regions.CityOf(item.DistrictCode), item.Content.ProcessingType,
            new ClockTerms(
                Application.ReplyLimit, item.Content.CorrectionLimit, item.Content.PromisedLimit.Limit,
                item.Content.LegalLimit.Limit, Application.DeliveryLimit),
            DeliveryMethod.Electronic,
            new Applicant(UserId.New(), Audience.Person, "陈思远", "34110319900101001X", "13900000618", AgentName: null),
            new SignedStatement(new string('1', 64), new string('2', 64), SigningMeans.Password, Clock.GetUtcNow()),
            new Dictionary<string, string>(StringComparer.Ordinal),
            new Dictionary<string, string>(StringComparer.Ordinal),
            [], []);
        return Application.Submit(submission, By(Role.Applicant), Calendar);
    }

    private Stamp By(Role role) => new(UserId.New(), "某人", role, Clock.GetUtcNow());

    private static void Allowed(Result result) => result.Errors.ShouldBeEmpty();
}
