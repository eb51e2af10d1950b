using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using GovService.Domain.Applications;
using GovService.Domain.Documents;

namespace GovService.UseCases.Documents;

/// <summary>归档目录: what an archive holds, once for programs and once for people.</summary>
internal static class ArchiveIndex
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter() },
        WriteIndented = true,
        NewLine = "\n",
    };

    private static DocumentTemplates Words => DocumentTemplates.Shipped;

    public static string TimelineTitle => Words.Word("archive.timeline");

    public static byte[] Timeline(Application application) => JsonSerializer.SerializeToUtf8Bytes(application.Timeline, Json);

    /// <summary>Every file that was ever handed in, the replaced ones too, under a path that no name of a file can spoil.</summary>
    public static IEnumerable<(string Path, StoredFile File)> Materials(Application application) =>
        application.Materials.SelectMany((material, m) =>
            material.Files.Select(f => (File: f, Folder: "materials"))
                .Concat(material.Superseded.Select(f => (File: f, Folder: "materials/superseded")))
                .Select((kept, f) => ($"{kept.Folder}/{m + 1:00}-{f + 1:00}{Extension(kept.File.Name)}", kept.File)));

    public static IEnumerable<(string Path, byte[] Content)> Write(DocumentMatter matter, IReadOnlyList<ArchiveEntry> entries)
    {
        var page = Encoding.UTF8.GetBytes(Page(matter, entries));
        yield return ("index.html", page);
        yield return ("index.json", JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                matter.Application.Number,
                Item = matter.Item.Name,
                matter.Application.SnapshotHash,
                Authority = matter.Department.Name,
                Applicant = matter.Application.Applicant.Name,
                matter.Application.Status,
                EndedAt = matter.Application.Timeline[^1].At,
                Hash = "SM3",
                Files = entries,
            },
            Json));
    }

    private static string Extension(string name)
    {
        var extension = Path.GetExtension(name);
        return extension.Length is > 1 and <= 6 && extension[1..].All(char.IsAsciiLetterOrDigit)
            ? extension.ToLowerInvariant()
            : "";
    }

    private static string Page(DocumentMatter matter, IReadOnlyList<ArchiveEntry> entries) => $$"""
        <!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>{{Text(matter.Application.Number)}}</title>
        <style>body{font:16px/1.6 serif;margin:2em}td,th{border:1px solid;padding:.3em;text-align:left;word-break:break-all}</style>
        <h1>{{Text(Words.Word("archive.title"))}}</h1>
        <p>{{Text(matter.Application.Number)}} {{Text(matter.Item.Name)}} {{Text(matter.Application.Applicant.Name)}} {{Text(matter.Department.Name)}}</p>
        <table><tr><th>{{Text(Words.Word("archive.file"))}}<th>{{Text(Words.Word("archive.path"))}}<th>SM3
        {{string.Join('\n', entries.Select(Row))}}
        </table></html>

        """;

    private static string Row(ArchiveEntry entry) =>
        $"<tr><td>{Text(entry.Title)}<td><a href=\"{Text(entry.Path)}\">{Text(entry.Path)}</a><td>{entry.Sm3}";

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
