namespace GovService.Web.Infrastructure;

internal static class HostEnvironments
{
    extension(IHostEnvironment environment)
    {
        /// <summary>演示环境: invented people, test certificates, http on a desk. Never what citizens use.</summary>
        public bool IsDemo => environment.IsEnvironment("Demo");
    }
}
