using MediatR;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Common.Pipeline;

/// <summary>Two people changed the same row: the second one is told, and nothing of theirs is written.</summary>
internal sealed class ConflictBehavior<TCommand, TOutcome> : IPipelineBehavior<TCommand, TOutcome>
    where TCommand : notnull
    where TOutcome : IOutcome<TOutcome>
{
    private static readonly bool Repeats = typeof(TCommand).IsDefined(typeof(RepeatOnConflictAttribute), inherit: false);

    public async Task<TOutcome> Handle(TCommand command, CancellationToken ct, RequestHandlerDelegate<TOutcome> next)
    {
        try
        {
            return await next();
        }
        catch (DbUpdateConcurrencyException) when (!Repeats) // what repeats is run again by whoever sent it
        {
            return TOutcome.Failure(CommonErrors.ChangedMeanwhile);
        }
    }
}
