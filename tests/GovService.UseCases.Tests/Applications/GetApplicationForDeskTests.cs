using System.Text;
using GovService.Domain.Applications;
using GovService.UseCases.Applications;
using GovService.UseCases.Ports;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GovService.UseCases.Tests.Applications;

public sealed class GetApplicationForDeskTests(TestHost host) : DeskTest(host)
{
    [Fact]
    public async Task Each_role_sees_its_own_buttons()
    {
        var scene = await AScene();
        var submitted = await Given(scene.Application.Submitted());
        var proposed = await Given(scene.Application.RefusalProposed());

        (await Seen(submitted, scene.Clerk)).Actions.ShouldBe([
            ApplicationAction.Receive, ApplicationAction.RequestCorrection, ApplicationAction.Accept,
            ApplicationAction.ProposeReturn, ApplicationAction.ProposeNonAcceptance]);
        (await Seen(submitted, scene.Reviewer)).Actions.ShouldBeEmpty();
        (await Seen(proposed, scene.Supervisor)).Actions.ShouldBe([
            ApplicationAction.CountersignRefusal, ApplicationAction.OverturnRefusal]);
    }

    [Fact]
    public async Task Personal_numbers_are_masked_wherever_they_stand()
    {
        var scene = await AScene();
        var application = await Given(scene.Application.Submitted());

        var seen = await Seen(application, scene.Clerk);

        seen.Applicant.ShouldBe(seen.Applicant with
        {
            Name = "陈**",
            Code = "3411**********0018",
            Mobile = "139****0618",
        });
        seen.Answers.ToDictionary(a => a.Label, a => a.Value).ShouldBe(new Dictionary<string, string>
        {
            ["申请人姓名"] = "陈**",
            ["身份证号码"] = "3411**********0018",
            ["银行账号"] = "***************0018",
            ["家庭成员"] = "",
        });
        seen.Answers[^1].Rows.ShouldHaveSingleItem().ShouldHaveSingleItem().Value.ShouldBe("陈**"); // 陈小山, a relative
        seen.Timeline[0].ByName.ShouldBe("陈**");
    }

    [Fact]
    public async Task Whoever_needs_the_numbers_gets_them_and_leaves_a_trace_without_them()
    {
        var log = new RecordingLog();
        Host.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        var scene = await AScene();
        var application = await Given(scene.Application.Submitted());

        var revealed = await As(scene.Clerk).Send(
            new RevealApplicantData(application.Id, RevealReason.ContactApplicant));

        revealed.Value.Applicant.Mobile.ShouldBe("13900000618");
        revealed.Value.Answers[2].Value.ShouldBe("6228480402564890018");
        revealed.Value.Answers[3].Rows[0][0].Value.ShouldBe("陈小山");
        var line = log.Lines.ShouldHaveSingleItem();
        line.ShouldContain(scene.Clerk.Id.ToString());
        line.ShouldContain(application.Id.ToString());
        line.ShouldContain("ContactApplicant");
        line.ShouldNotContain("13900000618");
        line.ShouldNotContain("陈");
    }

    [Fact]
    public async Task Nobody_reveals_what_they_may_not_see()
    {
        var scene = await AScene();
        var elsewhere = await AScene();
        var application = await Given(scene.Application.Submitted());

        var revealed = await As(elsewhere.Clerk).Send(
            new RevealApplicantData(application.Id, RevealReason.CheckIdentity));

        revealed.Errors.ShouldBe([ApplicationErrors.NotFound]);
    }

    [Fact]
    public async Task A_file_is_read_through_its_application_only()
    {
        var scene = await AScene();
        var elsewhere = await AScene();
        var kept = await Keep("收入证明");
        var material = scene.Application.Materials[1] with { Files = [new(kept.Hash, "收入证明.txt", "text/plain", kept.Size)] };
        var application = await Given((scene.Application with { Materials = [material] }).Submitted());

        var file = await As(scene.Clerk).Send(new GetMaterialFile(application.Id, "income", kept.Hash));

        file.ShouldNotBeNull().File.Name.ShouldBe("收入证明.txt");
        await using var content = file.Content;
        (await new StreamReader(content).ReadToEndAsync()).ShouldBe("收入证明");
        (await As(scene.Clerk).Send(new GetMaterialFile(application.Id, "another", kept.Hash))).ShouldBeNull();
        (await As(elsewhere.Clerk).Send(new GetMaterialFile(application.Id, "income", kept.Hash))).ShouldBeNull();
        (await As(elsewhere.Decider).Send(new GetMaterialFile(application.Id, "income", kept.Hash))).ShouldBeNull();
    }

    private async Task<FileContent> Keep(string text)
    {
        var files = Host.Services.GetRequiredService<IFileStore>();
        return (await files.KeepAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), 1000, CancellationToken.None))!;
    }

    private sealed class RecordingLog : ILoggerProvider, ILogger
    {
        public List<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) =>
            categoryName.EndsWith(nameof(RevealApplicantData), StringComparison.Ordinal)
                ? this
                : Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception,
            Func<TState, Exception?, string> formatter) => Lines.Add(formatter(state, exception));

        public void Dispose()
        {
            // Nothing is held.
        }
    }
}
