using System.Text.Json;
using System.Text.RegularExpressions;
using GovService.Bench.Measuring;
using GovService.Bench.Running;
using GovService.TestKit;

namespace GovService.Bench.Guide;

/// <summary>
/// The guide of one item, kept and drawn. Servers on the first processor, PostgreSQL and the client on the second; the
/// figure is CPU time of the serving process per request.
/// </summary>
internal static partial class GuideBench
{
    private const string Page = "/services/temp-relief";

    /// <summary>More query than anything that is kept, and no key that the page knows.</summary>
    private static readonly string NotKept = $"{Page}?x={new string('x', 600)}";

    /// <summary>Until everything is compiled for good, which one busy processor does beside its work.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(12);

    private static readonly string Self = Path.Combine(AppContext.BaseDirectory, "GovService.Bench.dll");

    public static async Task RunAsync(Effort effort, Report report)
    {
        await using var installation = await Installation.CreateAsync();
        await using var portal = await installation.StartPortalAsync();
        await installation.PinPostgresAsync();

        var first = await BareAnswer.FetchAsync(new(portal.Address, Page), "br");
        var second = await BareAnswer.FetchAsync(new(portal.Address, Page), "br");
        report.AtLeast("Age on the second answer (1: there)", second.Headers.Count(h => h.Key == "Age"), 1);
        report.AtMost("cookies on public pages", first.Headers.Concat(second.Headers).Count(h => h.Key == "Set-Cookie"), 0);
        report.AtMost("first view without script", await FirstViewAsync(portal.Address) / 1000.0, 60, "kB");

        await KeptAsync(effort, report, portal, second);
        await DrawnAsync(effort, report, portal, installation.Database);
        report.Note("memory of the portal after the run", portal.ResidentMegabytes, "MB");
    }

    private static async Task KeptAsync(Effort effort, Report report, ServerProcess portal, BareAnswer answer)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(answer));
        await using var bare = await ServerProcess.StartAsync(url => [Self, "serve-bare", file, url], "/", "0");
        var pairs = await CompareAsync(effort, (bare, "/"), (portal, Page), "br");
        report.AtLeast("kept guide / bare Kestrel, same bytes", pairs.ByCpu, 0.80);
        report.Note("kept guide", pairs, "request");
        File.Delete(file);
    }

    private static async Task DrawnAsync(Effort effort, Report report, ServerProcess portal, string database)
    {
        await using var raw = await ServerProcess.StartAsync(url => [Self, "serve-raw", database, url], Page, "0");
        var pairs = await CompareAsync(effort, (raw, Page), (portal, NotKept), "identity");
        report.AtLeast("drawn guide / raw SQL, HTML by hand", pairs.ByCpu, 0.50);
        report.Note("drawn guide", pairs, "request");
        report.Note("drawn guide, limit, size", (await BareAnswer.FetchAsync(new(raw.Address, Page), "identity")).Bytes / 1000.0, "kB");
        var ours = await BareAnswer.FetchAsync(new(portal.Address, NotKept), "identity");
        report.Note("drawn guide, ours, size", ours.Bytes / 1000.0, "kB");
        report.AtMost("Age on a drawn guide (0: no copy)", ours.Headers.Count(h => h.Key == "Age"), 0);
    }

    private static async Task<Pairs> CompareAsync(
        Effort effort, (ServerProcess Server, string Path) limit, (ServerProcess Server, string Path) ours, string encoding)
    {
        foreach (var (server, path) in new[] { limit, ours })
            await Wrk.AskAsync(server, path, encoding, WarmUp);

        return await Pairs.MeasureAsync(
            effort,
            () => Wrk.AskAsync(limit.Server, limit.Path, encoding, effort.Slice),
            () => Wrk.AskAsync(ours.Server, ours.Path, encoding, effort.Slice));
    }

    /// <summary>The page and everything it links to, as a new browser fetches it.</summary>
    private static async Task<int> FirstViewAsync(Uri portal)
    {
        var total = (await BareAnswer.FetchAsync(new(portal, Page), "br")).Bytes;
        var html = System.Text.Encoding.UTF8.GetString((await BareAnswer.FetchAsync(new(portal, Page), "identity")).Body);
        foreach (Match file in Linked().Matches(html))
            total += (await BareAnswer.FetchAsync(new(portal, file.Groups["file"].Value), "br")).Bytes;
        return total;
    }

    [GeneratedRegex("""<(?:link|img|script)\b[^>]*?(?:href|src)="(?<file>/[^"]*)""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Linked();
}
