using GovService.Infrastructure;
using GovService.Web.Infrastructure;
using Microsoft.Extensions.Options;

if (ConsoleVerbs.Handles(args)) return await ConsoleVerbs.RunAsync(args);

var app = WebApplication.CreateBuilder(args).AddPortal().Build();
app.UseWebShell();
try
{
    await app.RunAsync();
    return 0;
}
catch (Exception refused) when (refused is StartRefusedException or OptionsValidationException)
{
    await Console.Error.WriteLineAsync($"The portal does not start: {refused.Message}");
    return 1;
}
