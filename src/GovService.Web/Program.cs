using GovService.Infrastructure;
using GovService.UseCases;
using GovService.Web.Infrastructure;

if (ConsoleVerbs.Handles(args)) return await ConsoleVerbs.RunAsync(args);

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddUseCases().AddInfrastructure(builder.Configuration, builder.Environment);
builder.AddWebShell();

var app = builder.Build();
app.UseWebShell();
await app.RunAsync();
return 0;
