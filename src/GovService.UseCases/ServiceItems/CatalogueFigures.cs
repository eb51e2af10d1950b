namespace GovService.UseCases.ServiceItems;

/// <summary>目录指标: computed from the items in force, each shown with its formula.</summary>
/// <param name="Online">网上可办.</param>
/// <param name="WithoutVisit">零跑动: visits to an office: none.</param>
/// <param name="WithoutHandingIn">免提交: no mandatory material that only the applicant can bring.</param>
public sealed record CatalogueFigures(int Items, int Online, int WithoutVisit, int WithoutHandingIn);
