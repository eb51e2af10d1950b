using FluentValidation;
using GovService.Domain.Applications;

namespace GovService.UseCases.Drafts;

/// <summary>What a signature must consist of, whether it stands under an application or under a correction.</summary>
internal static class SigningRules
{
    private const int MaxStatement = 4000;
    private const int MaxSecret = 200;

    extension<T>(IRuleBuilder<T, bool> declared)
    {
        public void MustBeDeclared() => declared.Equal(true).WithErrorCode(DraftErrors.StatementNotAccepted.Code);
    }

    extension<T>(IRuleBuilder<T, string> text)
    {
        /// <summary>The page shows it: what is wrong with it is said at the box under it.</summary>
        public void MustBeStatement() => text
            .NotEmpty().WithErrorCode(DraftErrors.StatementNotAccepted.Code)
            .MaximumLength(MaxStatement).WithErrorCode(DraftErrors.StatementNotAccepted.Code)
            .OverridePropertyName(DraftErrors.StatementNotAccepted.Field);

        public void MustBeSecret() => text
            .NotEmpty().WithErrorCode(DraftErrors.SignatureMissing.Code)
            .MaximumLength(MaxSecret).WithErrorCode(DraftErrors.SignatureWrong.Code);
    }

    extension<T>(IRuleBuilder<T, SigningMeans> means)
    {
        public void MustBeMeans() => means
            .IsInEnum().WithErrorCode(DraftErrors.SignatureWrong.Code)
            .OverridePropertyName(DraftErrors.SignatureWrong.Field);
    }
}
