using System.Globalization;

namespace GovService.Web.Components.Forms.Schema;

/// <summary>The buttons of a dynamic form: a verb, and what it is about. Every one of them saves first.</summary>
internal sealed record FormAction(string Verb, string Key, string Detail)
{
    public const string Next = "next";

    private const string Updating = "update";
    private const string Adding = "add";
    private const string Removing = "remove";
    private const string Uploading = "upload";
    private const string Unfiling = "unfile";
    private const string Deferring = "defer";

    public bool IsNext => Verb is Next;

    public bool Updates => Verb is Updating;

    public bool Adds => Verb is Adding;

    public bool Uploads => Verb is Uploading;

    public bool Unfiles => Verb is Unfiling;

    public bool Defers => Verb is Deferring;

    /// <summary>The row to remove from the table <see cref="Key"/>; null for every other button.</summary>
    public int? RemovedRow =>
        Verb is Removing && int.TryParse(Detail, NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : null;

    public static string Update(string field) => $"{Updating}:{field}";

    public static string Add(string table) => $"{Adding}:{table}";

    public static string Remove(string table, int row) =>
        string.Create(CultureInfo.InvariantCulture, $"{Removing}:{table}:{row}");

    public static string Upload(string field) => $"{Uploading}:{field}";

    public static string Defer(string material) => $"{Deferring}:{material}";

    public static string Unfile(string field, string hash) => $"{Unfiling}:{field}:{hash}";

    /// <summary>Anything else, and no button at all, is the one that goes on.</summary>
    public static FormAction Read(string? posted) => (posted ?? "").Split(':') switch
    {
        [Updating or Adding or Uploading or Deferring, _] and [var verb, var key] => new(verb, key, ""),
        [Removing or Unfiling, _, _] and [var verb, var key, var detail] => new(verb, key, detail),
        _ => new(Next, "", ""),
    };
}
