namespace GovService.Web.Components.Applications;

/// <summary>申请的步骤, in the order of the pages.</summary>
public enum ApplyStep
{
    Questions,
    Form,
    Materials,
    Check,
    Submitted,
}
