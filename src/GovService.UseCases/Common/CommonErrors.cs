namespace GovService.UseCases.Common;

/// <summary>Refusals that any use case may answer with.</summary>
public static class CommonErrors
{
    public static readonly Error ChangedMeanwhile = Error.Conflict("common.changed_meanwhile");
}
