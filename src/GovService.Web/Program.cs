using GovService.Infrastructure;
using GovService.Web.Infrastructure;

if (ConsoleVerbs.Handles(args)) return await ConsoleVerbs.RunAsync(args);

try
{
    var app = WebApplication.CreateBuilder(args).AddPortal().Build();
    app.UseWebShell();
    await app.RunAsync();
    return 0;
}
catch (Exception refused) when (StartRefusedException.Covers(refused))
{
    await Console.Error.WriteLineAsync($"The portal does not start: {refused.Message}");
    return 1;
}
