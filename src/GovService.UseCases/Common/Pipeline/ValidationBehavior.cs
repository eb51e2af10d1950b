using FluentValidation;
using MediatR;

namespace GovService.UseCases.Common.Pipeline;

/// <summary>Answers a malformed command before its handler sees it. A command has at most one validator.</summary>
internal sealed class ValidationBehavior<TCommand, TOutcome>(IValidator<TCommand>? validator = null)
    : IPipelineBehavior<TCommand, TOutcome>
    where TCommand : notnull
    where TOutcome : IOutcome<TOutcome>
{
    public async Task<TOutcome> Handle(TCommand command, CancellationToken ct, RequestHandlerDelegate<TOutcome> next)
    {
        if (validator is null) return await next();

        var validation = await validator.ValidateAsync(command, ct);
        if (validation.IsValid) return await next();

        List<Error> errors = [.. validation.Errors.Select(f => Error.Invalid(f.PropertyName, f.ErrorCode))];
        return TOutcome.Failure(errors);
    }
}
