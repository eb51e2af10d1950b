namespace GovService.Web.Components.Kit;

/// <summary>How far a step of a procedure has come.</summary>
public enum StepState
{
    /// <summary>Part of a description: nothing has begun.</summary>
    Plain,
    Done,
    Now,
    Wait,

    /// <summary>退回: it is the applicant's turn.</summary>
    Back,
}
