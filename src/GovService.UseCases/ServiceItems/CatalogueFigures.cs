namespace GovService.UseCases.ServiceItems;

/// <summary>目录指标: computed from the items in force, each shown with its formula.</summary>
/// <param name="District">区级事项: 行使层级 is the county.</param>
/// <param name="Online">网上可办.</param>
/// <param name="WithoutVisit">零跑动: visits to an office: none.</param>
/// <param name="WithoutHandingIn">免提交: no mandatory material that only the applicant can bring.</param>
/// <param name="Terminal">自助终端可办.</param>
/// <param name="Instant">秒批、即办: decided by rules or on the spot.</param>
/// <param name="CrossRegion">通办: also outside its own county.</param>
/// <param name="AsOf">When the last version was published; null while there is none.</param>
public sealed record CatalogueFigures(
    int Items,
    int District,
    int Online,
    int WithoutVisit,
    int WithoutHandingIn,
    int Terminal,
    int Instant,
    int CrossRegion,
    DateTimeOffset? AsOf);
