using FluentValidation;
using GovService.Domain.Commitments;
using GovService.UseCases.Common;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Commitments;

/// <summary>登记核查结论: kept or broken, with what was found. A broken promise is remembered for a year.</summary>
[Allow(Role.Reviewer)]
public sealed record ConcludeCommitmentCheck(ApplicationId ApplicationId, bool IsKept, string Findings) : ICommand;

internal sealed class ConcludeCommitmentCheckValidator : AbstractValidator<ConcludeCommitmentCheck>
{
    public ConcludeCommitmentCheckValidator() =>
        RuleFor(c => c.Findings)
            .NotEmpty().WithErrorCode(CommitmentErrors.FindingsRequired.Code)
            .MaximumLength(CommitmentCheck.MaxFindings).WithErrorCode(CommitmentErrors.FindingsTooLong.Code);
}

internal sealed class ConcludeCommitmentCheckHandler(IGovServiceDb db, ICurrentUser user, TimeProvider clock)
    : ICommandHandler<ConcludeCommitmentCheck>
{
    public async Task<Result> Handle(ConcludeCommitmentCheck command, CancellationToken ct)
    {
        var check = await db.CommitmentChecks.HandledBy(user)
            .SingleOrDefaultAsync(c => c.Id == command.ApplicationId, ct);
        if (check is null) return CommitmentErrors.NotFound;

        var concluded = check.Conclude(command.IsKept, command.Findings.Trim(), user.Stamp(clock));
        if (!concluded.Succeeded) return concluded;

        await db.SaveChangesAsync(ct);
        return Result.Success;
    }
}
