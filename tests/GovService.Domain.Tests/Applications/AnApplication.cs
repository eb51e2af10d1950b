using GovService.Domain.Applications;
using GovService.Domain.Calendars;
using GovService.Domain.Clocks;
using GovService.Domain.Departments;
using GovService.Domain.ServiceItems;

namespace GovService.Domain.Tests.Applications;

/// <summary>办件 for tests, as far along as a test needs it. Everything happens on one Monday, 2 March 2026.</summary>
internal sealed record AnApplication
{
    public const string Basis = "《社会救助暂行办法》第四十七条";
    public const string Reasons = "家庭财产超过当地规定，不符合救助条件。";

    public static readonly WorkingCalendar Calendar = new([]);
    public static readonly CorrectionPoint UnreadablePage = new("m.income", "unreadable", "第 3 页看不清金额，请重拍");

    public static readonly Stamp ByApplicant = Stamped("陈思远", Role.Applicant);
    public static readonly Stamp ByClerk = Stamped("王海燕", Role.WindowClerk);
    public static readonly Stamp ByReviewer = Stamped("李正", Role.Reviewer);
    public static readonly Stamp ByDecider = Stamped("赵启明", Role.DecisionMaker);
    public static readonly Stamp BySupervisor = Stamped("郑岚", Role.Supervisor);

    public static readonly AnApplication Promised = new();
    public static readonly AnApplication OnTheSpot = new() { Type = ProcessingType.OnTheSpot };

    public static readonly ClockTerms Terms = new(
        Application.ReplyLimit,
        new TimeLimit(15, LimitUnit.WorkingDay),
        new TimeLimit(10, LimitUnit.WorkingDay),
        new TimeLimit(20, LimitUnit.WorkingDay),
        Application.DeliveryLimit);

    public DeliveryMethod DeliveryMethod { get; init; } = DeliveryMethod.Electronic;
    public IReadOnlyList<DeferredPromise> Deferred { get; init; } = [];
    public ProcessingType Type { get; init; } = ProcessingType.Promised;
    public ServiceItemId Item { get; init; } = ServiceItemId.New();
    public ServiceItemVersionId Version { get; init; } = ServiceItemVersionId.New();
    public DepartmentId Department { get; init; } = DepartmentId.New();
    public string Name { get; init; } = "陈思远";
    public string District { get; init; } = "341103000000";
    public UserId Applicant { get; init; } = ByApplicant.By;
    public DateTimeOffset At { get; init; } = ByApplicant.At;

    public IReadOnlyDictionary<string, string> Form { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["f.applicantName"] = "陈思远",
        ["f.idNumber"] = "341103199001010018",
        ["f.bankAccount"] = "6228480402564890018",
        ["f.members.0.name"] = "陈小山",
    };

    public IReadOnlyList<SubmittedMaterial> Materials { get; init; } =
    [
        new("application", "application", "申请书", MaterialSourceKind.GeneratedForm, TrustLevel.D, [], null, []),
        new("income", "income", "收入证明", MaterialSourceKind.Upload, TrustLevel.C,
            [new StoredFile(new string('a', 64), "收入证明.jpg", "image/jpeg", 120_000)], null, []),
    ];

    public Application Submitted() => Application.Submit(
        new Submission(
            ApplicationId.New(),
            $"11341103003093000B4000511001000{Guid.CreateVersion7().ToString("N")[^12..]}", // its tail is random
            Item, Version, new string('0', 64), Department, District, Regions.CityOf(District), Type,
            Terms, DeliveryMethod,
            new Applicant(Applicant, Audience.Person, Name, "341103199001010018", "13900000618", AgentName: null),
            new SignedStatement(new string('1', 64), new string('2', 64), SigningMeans.Password, At),
            Form,
            new Dictionary<string, string>(StringComparer.Ordinal),
            Materials,
            Deferred),
        ByApplicant with { By = Applicant, At = At },
        Calendar);

    public Application CorrectionRequired() =>
        After(Submitted(), a => a.RequestCorrection(
            [UnreadablePage], ReliefItem.Content, ByClerk with { At = At }, Calendar));

    public Application NonAcceptanceProposed() =>
        After(Submitted(), a => a.ProposeNonAcceptance(Basis, Reasons, ByClerk with { At = At }));

    public Application Accepted() => After(Submitted(), a => a.Accept(ByClerk with { At = At }, Calendar));

    public Application AwaitingDecision() => After(Accepted(), a => a.Review("建议准予", ByReviewer with { At = At }));

    public Application RefusalProposed() =>
        After(AwaitingDecision(), a => a.ProposeRefusal(Basis, Reasons, ByDecider with { At = At }));

    public Application Granted() => After(AwaitingDecision(), a => a.Grant(null, ByDecider with { At = At }, Calendar));

    private static Application After(Application application, Func<Application, Result> act)
    {
        var acted = act(application);
        return acted.Succeeded ? application : throw new InvalidOperationException(acted.Errors[0].Code);
    }

    private static Stamp Stamped(string name, Role role) =>
        new(UserId.New(), name, role, new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero));
}
