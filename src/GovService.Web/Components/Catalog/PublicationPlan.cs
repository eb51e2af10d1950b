using System.Globalization;
using GovService.Domain.ServiceItems.Revisions;
using GovService.UseCases.Catalogue;

namespace GovService.Web.Components.Catalog;

/// <summary>发布计划: what a publisher is putting together: which revisions, at which instant of China's clock.</summary>
public sealed class PublicationPlan
{
    private readonly Dictionary<ItemRevisionId, PublicationChoice> _chosen = [];

    public string Name { get; set; } = "";
    public DateOnly Day { get; set; }
    public TimeOnly Time { get; set; }

    public IReadOnlyList<PublicationChoice> Members => [.. _chosen.Values];

    /// <summary>The next minute but one: soon enough for what is to be published at once.</summary>
    public static PublicationPlan At(DateTimeOffset now)
    {
        var local = ChinaTime.Local(now).AddMinutes(2);
        return new() { Day = DateOnly.FromDateTime(local), Time = new(local.Hour, local.Minute) };
    }

    public DateTimeOffset EffectiveAt => ChinaTime.Instant(Day, Time);

    public bool Has(ItemRevisionId revision) => _chosen.ContainsKey(revision);

    public DraftPolicy DraftsOf(ItemRevisionId revision) => _chosen.GetValueOrDefault(revision)?.Drafts ?? DraftPolicy.Ask;

    public void Choose(RevisionTask task, bool isChosen)
    {
        if (isChosen) _chosen[task.RevisionId] = new(task.RevisionId, DraftPolicy.Ask, task.SeenVersion);
        else _chosen.Remove(task.RevisionId);
    }

    public void Treat(RevisionTask task, DraftPolicy drafts) => _chosen[task.RevisionId] = new(task.RevisionId, drafts, task.SeenVersion);

    public void SetDay(string? text)
    {
        if (DateOnly.TryParse(text, CultureInfo.InvariantCulture, out var day)) Day = day;
    }

    public void SetTime(string? text)
    {
        if (TimeOnly.TryParse(text, CultureInfo.InvariantCulture, out var time)) Time = time;
    }
}
