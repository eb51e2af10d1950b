using GovService.Web.Infrastructure;

if (ConsoleVerbs.Handles(args)) return await ConsoleVerbs.RunAsync(args);

var app = WebApplication.CreateBuilder(args).AddPortal().Build();
app.UseWebShell();
await app.RunAsync();
return 0;
