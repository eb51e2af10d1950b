using FluentValidation;
using GovService.Domain.Applications;

namespace GovService.UseCases.Applications;

/// <summary>What the points of a notice must be like: each with a reason and with what to do.</summary>
internal static class PointRules
{
    /// <summary>Shorter than this nobody can tell what to do.</summary>
    public const int MinExplanation = 5;

    extension<T>(IRuleBuilder<T, IReadOnlyList<CorrectionPoint>> points)
    {
        public void MustListPoints() => points.NotEmpty().WithErrorCode(ApplicationErrors.NothingToCorrect.Code);
    }

    extension<T>(IRuleBuilder<T, CorrectionPoint> point)
    {
        public void MustSayWhatToDo() => point.ChildRules(rules =>
        {
            rules.RuleFor(p => p.ReasonCode)
                .Must(CorrectionPoint.ReasonCodes.Contains).WithErrorCode("correction.reason_unknown");
            rules.RuleFor(p => p.Explanation)
                .Must(e => e.Trim().Length >= MinExplanation).WithErrorCode("correction.explanation_too_short")
                .MaximumLength(CorrectionPoint.MaxExplanation).WithErrorCode("correction.explanation_too_long");
        });
    }
}
