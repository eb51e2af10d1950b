using GovService.Bench.Guide;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace GovService.Bench.Running;

/// <summary>The limit of a page that is drawn: a minimal API, one prepared statement, HTML written by hand.</summary>
internal static class RawServer
{
    private const string Sql = """
        SELECT v.content, d.name FROM service_items i
        JOIN service_item_versions v ON v.id = i.current_version_id
        JOIN departments d ON d.id = i.department_id
        WHERE i.slug = $1
        """;

    public static async Task<int> RunAsync(string database, string url)
    {
        var settings = new NpgsqlConnectionStringBuilder(database) { MaxAutoPrepare = 10, MaxPoolSize = 16 };
        await using var source = NpgsqlDataSource.Create(settings);
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls(url);
        builder.Services.AddRoutingCore();
        await using var app = builder.Build();
        app.UseRouting();
        app.MapGet("/services/{slug}", (HttpContext http, string slug) => AnswerAsync(http, slug));
        await app.RunAsync();
        return 0;

        async Task AnswerAsync(HttpContext http, string slug)
        {
            await using var command = source.CreateCommand(Sql);
            command.Parameters.Add(new() { Value = slug });
            await using var reader = await command.ExecuteReaderAsync(http.RequestAborted);
            await reader.ReadAsync(http.RequestAborted);
            http.Response.ContentType = "text/html; charset=utf-8";
            HandWrittenGuide.Write(http.Response.BodyWriter, reader.GetString(0), reader.GetString(1));
            await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
        }
    }
}
