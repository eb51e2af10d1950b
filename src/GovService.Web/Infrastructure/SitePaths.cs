namespace GovService.Web.Infrastructure;

/// <summary>The addresses that the shell itself links to.</summary>
internal static class SitePaths
{
    public const string Home = "/";
    public const string PersonServices = "/services?audience=person";
    public const string EnterpriseServices = "/services?audience=enterprise";
    public const string Search = "/services";
    public const string My = "/my";
    public const string Desk = "/desk";
    public const string Progress = "/progress";
    public const string Verify = "/verify";
    public const string VerifyDocument = "/verify/document";
    public const string About = "/about";
    public const string SignIn = "/account/sign-in";
    public const string SmsSignIn = "/account/sms";
    public const string SmsCode = "/account/sms-code";
    public const string SignOut = "/account/sign-out";
    public const string DemoSms = "/demo/sms";
    public const string Display = "/display";

    /// <summary>Pages shown in place of an answer; the status code is the last part.</summary>
    public const string Status = "/status";
}
