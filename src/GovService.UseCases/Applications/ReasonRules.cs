using FluentValidation;
using GovService.Domain.Applications;

namespace GovService.UseCases.Applications;

/// <summary>What the texts of decisions must be like; all of it told at once.</summary>
internal static class ReasonRules
{
    extension<T>(IRuleBuilder<T, string> text)
    {
        public void MustGiveReasons() => text
            .NotEmpty().WithErrorCode(ApplicationErrors.ReasonsRequired.Code)
            .MaximumLength(Application.MaxReasons).WithErrorCode(ApplicationErrors.ReasonsTooLong.Code);

        public void MustNameBasis() => text.NotEmpty().WithErrorCode(ApplicationErrors.BasisRequired.Code);
    }

    extension<T>(IRuleBuilder<T, string?> text)
    {
        /// <summary>An opinion may be left out.</summary>
        public void MayGiveOpinion() => text
            .MaximumLength(Application.MaxReasons).WithErrorCode(ApplicationErrors.ReasonsTooLong.Code);
    }
}
