using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using GovService.Domain.Certificates;

namespace GovService.Infrastructure.Cryptography;

/// <summary>A certificate's statement as the JSON that is signed. Its names are fixed: old seals must stay readable.</summary>
internal static class CertificateJson
{
    private const string Day = "yyyy-MM-dd";

    public static string Write(CertificateStatement statement) => CanonicalJson.Write(new JsonObject
    {
        ["identifier"] = statement.Identifier,
        ["name"] = statement.Name,
        ["number"] = statement.Number,
        ["holderName"] = statement.HolderName,
        ["holderCode"] = statement.HolderCode,
        ["issuerName"] = statement.IssuerName,
        ["issuerCode"] = statement.IssuerCode,
        ["issuedOn"] = Text(statement.IssuedOn),
        ["validFrom"] = Text(statement.ValidFrom),
        ["validUntil"] = statement.ValidUntil is { } until ? Text(until) : null,
        ["faceData"] = new JsonArray([.. statement.FaceData.Select(Entry)]),
    });

    /// <summary>Null when the JSON is not a statement. Only asked after its signature was found right.</summary>
    public static CertificateStatement? Read(byte[] json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Statement(document.RootElement);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static CertificateStatement Statement(JsonElement json) => new(
        Text(json, "identifier"),
        Text(json, "name"),
        Text(json, "number"),
        Text(json, "holderName"),
        Text(json, "holderCode"),
        Text(json, "issuerName"),
        Text(json, "issuerCode"),
        Date(Text(json, "issuedOn")),
        Date(Text(json, "validFrom")),
        json.GetProperty("validUntil").GetString() is { } until ? Date(until) : null,
        [.. json.GetProperty("faceData").EnumerateArray().Select(Entry)]);

    private static FaceEntry Entry(JsonElement json) => new(
        Text(json, "label"), Text(json, "value"), json.TryGetProperty("key", out var key) ? key.GetString() : null);

    private static JsonObject Entry(FaceEntry entry)
    {
        var json = new JsonObject { ["label"] = entry.Label, ["value"] = entry.Value };
        if (entry.Key is not null) json["key"] = entry.Key;
        return json;
    }

    private static string Text(DateOnly day) => day.ToString(Day, CultureInfo.InvariantCulture);

    private static string Text(JsonElement json, string name) =>
        json.GetProperty(name).GetString() ?? throw new FormatException(name);

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, Day, CultureInfo.InvariantCulture);
}
