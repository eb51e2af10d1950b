namespace GovService.Web.Components.Applications;

/// <summary>The addresses of the journey from the guide to the submitted application.</summary>
internal static class ApplyLinks
{
    public static string Guide(string slug) => $"/services/{slug}";

    public static string Start(string slug) => $"/services/{slug}/apply";

    public static string Questions(ApplicationId id) => $"/my/drafts/{id}/questions";

    public static string Form(ApplicationId id) => $"/my/drafts/{id}/form";

    /// <summary>Where the script posts what was just typed.</summary>
    public static string Entries(ApplicationId id) => $"/my/drafts/{id}/entries";

    public static string Materials(ApplicationId id) => $"/my/drafts/{id}/materials";

    public static string Check(ApplicationId id) => $"/my/drafts/{id}/check";

    public static string Submitted(ApplicationId id) => MyLinks.Submitted(id);
}
