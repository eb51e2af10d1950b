using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Changes;

namespace GovService.Domain.Applications;

/// <summary>
/// 草稿: everything typed, one row per key, so that no browser, device or restart loses it. Keys: <c>q.{question}</c>,
/// the form's control names <c>f.…</c>, <c>a.{hash}</c> for what a file of the form was called, and <c>m.{materialId}</c>
/// for what a material slot holds. It has no number, clock or audit. After submission it stays as the buffer of corrections.
/// </summary>
public sealed class ApplicationDraft : AggregateRoot, IRegional
{
    public const int MaxEntries = 2000;

    private readonly List<DraftEntry> _entries = [];

    private ApplicationDraft() { } // EF Core

    public ApplicationId Id { get; private init; }
    public ServiceItemId ServiceItemId { get; private init; }

    /// <summary>The version whose questions, form and materials it follows.</summary>
    public ServiceItemVersionId ServiceItemVersionId { get; private set; }
    public string RegionCode { get; private init; } = "";
    public Applicant Applicant { get; private init; } = null!;
    public DateTimeOffset CreatedAt { get; private init; }
    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>Counts the savings; a page says which one it shows, so that two tabs cannot overwrite each other.</summary>
    public int Revision { get; private set; }

    /// <summary>The applicant's signature; it holds only for the answers whose hash it names.</summary>
    public SignedStatement? Signature { get; private set; }

    public DateTimeOffset? SubmittedAt { get; private set; }
    public IReadOnlyList<DraftEntry> Entries => _entries;

    /// <summary>What became different when the draft moved to a newer version and has not been looked at yet.</summary>
    public ValueList<DraftMark> Marks { get; private set; } = [];

    /// <summary>继续用旧版: the applicant was asked about all versions up to this number, and stays.</summary>
    public int? KeptBelow { get; private set; }

    public static ApplicationDraft Start(
        ServiceItemId item, ServiceItemVersionId version, string regionCode, Applicant applicant, DateTimeOffset at) => new()
        {
            Id = ApplicationId.New(),
            ServiceItemId = item,
            ServiceItemVersionId = version,
            RegionCode = regionCode,
            Applicant = applicant,
            CreatedAt = at,
            ChangedAt = at,
        };

    public string? this[string key] => _entries.Find(e => e.Key == key)?.Value;

    /// <summary>The entries below a prefix such as <c>q.</c>, without it.</summary>
    public IReadOnlyDictionary<string, string> Below(string prefix) =>
        _entries.Where(e => e.Key.StartsWith(prefix, StringComparison.Ordinal))
            .ToDictionary(e => e.Key[prefix.Length..], e => e.Value, StringComparer.Ordinal);

    /// <summary>The entries below a prefix, under their whole keys.</summary>
    public IReadOnlyDictionary<string, string> With(string prefix) =>
        _entries.Where(e => e.Key.StartsWith(prefix, StringComparison.Ordinal))
            .ToDictionary(e => e.Key, e => e.Value, StringComparer.Ordinal);

    /// <summary>
    /// Keeps what was typed. A key that was saved elsewhere since <paramref name="seenRevision"/>, to something else,
    /// is left as it is and reported; all other keys are saved.
    /// </summary>
    /// <param name="values">By key; an empty value clears the key.</param>
    public Result Save(
        IReadOnlyDictionary<string, string> values, int seenRevision, DraftSource source, DateTimeOffset at)
    {
        var changed = values.Where(v => v.Value != (this[v.Key] ?? "")).ToList();
        if (changed.Count == 0) return Result.Success;
        if (_entries.Count + changed.Count > MaxEntries) return DraftErrors.TooManyEntries;

        Revision++;
        ChangedAt = at;
        List<Error> conflicts = [];
        foreach (var (key, value) in changed)
        {
            if (_entries.Find(e => e.Key == key) is { } saved && saved.Revision > seenRevision)
                conflicts.Add(DraftErrors.ChangedElsewhere(key));
            else
                Put(key, value, source);
        }

        return conflicts.Count == 0 ? Result.Success : Result.Failure([.. conflicts]);
    }

    /// <summary>Sets one key whatever page was seen: for the system's own entries, such as fetched materials.</summary>
    public void Set(string key, string value, DraftSource source, DateTimeOffset at)
    {
        if (this[key] == value) return;

        Revision++;
        ChangedAt = at;
        Put(key, value, source);
    }

    /// <summary>
    /// 换用新版: follows another version of the item from now on. Everything typed stays, also what is no longer asked
    /// for; what means something else is marked; the signature was for other words and is gone.
    /// </summary>
    /// <param name="changes">From the version it followed to the new one.</param>
    public void MoveTo(ServiceItemVersionId version, IReadOnlyList<ContentChange> changes, DateTimeOffset at)
    {
        if (version == ServiceItemVersionId) return;

        Marks = DraftMark.After(changes, ServiceItemVersionId, Marks, _entries);
        ServiceItemVersionId = version;
        KeptBelow = null;
        Signature = null;
        Revision++;
        ChangedAt = at;
    }

    /// <summary>继续用旧版: until another version asks again.</summary>
    /// <param name="askedBelow">The version that asked; earlier ones need not ask any more.</param>
    public void KeepVersion(int askedBelow) => KeptBelow = Math.Max(KeptBelow ?? 0, askedBelow);

    /// <summary>看过了: the marks have done their work. What was typed stays, also what is no longer asked for.</summary>
    public void ForgetMarks() => Marks = [];

    public void Sign(SignedStatement signature) => Signature = signature;

    /// <summary>The draft has become an application; it stays as the buffer of corrections.</summary>
    public void MarkSubmitted(DateTimeOffset at) => SubmittedAt = at;

    private void Put(string key, string value, DraftSource source)
    {
        if (Marks.Any(m => m.Concerns(key))) Marks = [.. Marks.Where(m => !m.Concerns(key))];

        var entry = _entries.Find(e => e.Key == key);
        if (value.Length == 0)
        {
            if (entry is not null) _entries.Remove(entry);
        }
        else if (entry is null)
        {
            _entries.Add(new DraftEntry(key, value, Revision, source));
        }
        else
        {
            entry.Change(value, Revision, source);
        }
    }
}

/// <summary>One typed or fetched value.</summary>
public sealed class DraftEntry
{
    internal DraftEntry(string key, string value, int revision, DraftSource source) =>
        (Key, Value, Revision, Source) = (key, value, revision, source);

    public string Key { get; private init; }
    public string Value { get; private set; }

    /// <summary>The draft's revision in which it last changed.</summary>
    public int Revision { get; private set; }

    public DraftSource Source { get; private set; }

    internal void Change(string value, int revision, DraftSource source) =>
        (Value, Revision, Source) = (value, revision, source);
}

/// <summary>Where a value came from.</summary>
public enum DraftSource
{
    /// <summary>本人填写.</summary>
    Typed,

    /// <summary>自动带出: account, firm register or certificate.</summary>
    Prefilled,

    /// <summary>系统调取: a material read from the state's records.</summary>
    Fetched,
}
