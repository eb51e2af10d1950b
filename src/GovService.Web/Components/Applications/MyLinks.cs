using GovService.Domain.Certificates;
using GovService.Domain.Departments;
using GovService.Domain.Documents;
using GovService.Web.Infrastructure;

namespace GovService.Web.Components.Applications;

/// <summary>The addresses of the applicant's own pages and files.</summary>
internal static class MyLinks
{
    public const string Applications = SitePaths.My + "/applications";
    public const string Certificates = SitePaths.My + "/certificates";

    public static string Application(ApplicationId id) => $"{Applications}/{id}";

    public static string Submitted(ApplicationId id) => $"{Applications}/{id}/submitted";

    public static string Correction(ApplicationId id) => $"{Applications}/{id}/correction";

    public static string Deferred(ApplicationId id) => $"{Applications}/{id}/deferred";

    public static string LaneAnswer(ApplicationId id, DepartmentId department) => $"{Applications}/{id}/joint-review/{department}";

    public static string Withdraw(ApplicationId id) => $"{Applications}/{id}/withdraw";

    public static string Voucher(ApplicationId id) => $"{Applications}/{id}/voucher";

    public static string Document(DocumentId id) => $"{SitePaths.My}/documents/{id}";

    /// <summary>A file of a draft or of an application: both have the same id.</summary>
    public static string File(ApplicationId id, string hash) => $"{SitePaths.My}/files/{id}/{hash}";

    public static string Certificate(CertificateId id) => $"{Certificates}/{id}";

    public static string CertificatePdf(CertificateId id) => $"{Certificates}/{id}/pdf";
}
