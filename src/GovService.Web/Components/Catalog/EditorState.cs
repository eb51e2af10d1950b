using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Changes;
using GovService.Domain.ServiceItems.Inheritance;
using GovService.UseCases.ServiceItems;

namespace GovService.Web.Components.Catalog;

/// <summary>What all fields of the editor's page need to know: what can be chosen, what the base says, what stands in the way.</summary>
public sealed class EditorState
{
    public required ServiceItemContent Content { get; init; }
    public ContentChoices Choices { get; init; } = ContentChoices.None;

    /// <summary>What the base says; null for an item of its own.</summary>
    public ServiceItemContent? Base { get; init; }

    public IReadOnlyList<LocalDeparture> Departures { get; init; } = [];
    public IReadOnlyList<EditConflict> Conflicts { get; init; } = [];

    /// <summary>Elements in which the base has prevailed and which somebody has to look at.</summary>
    public IReadOnlyList<string> GaveWay { get; init; } = [];

    public bool IsReadOnly { get; init; }

    /// <summary>The element that a link leads to; its field takes the focus when it is drawn.</summary>
    public ElementPath? Target { get; init; }

    /// <summary>恢复上级内容.</summary>
    public Action<ElementPath> Restore { get; init; } = _ => { };

    /// <summary>Settles a conflict; true: with what this editor wrote.</summary>
    public Action<EditConflict, bool> Settle { get; init; } = (_, _) => { };

    /// <summary>What the element is, seen from the base; null for an item of its own.</summary>
    public InheritanceState? StateOf(ElementPath element) =>
        Base is null ? null : LocalDeparture.StateOf(element, Base, Departures);

    /// <summary>Why the element may not say what it says, if so.</summary>
    public Error? RefusalOf(ElementPath element) =>
        Departures.FirstOrDefault(d => d.Refusal is not null && d.Change.Path.IsWithin(element))?.Refusal;

    public bool IsClosed(ElementPath element) => IsReadOnly || StateOf(element) == InheritanceState.Locked;

    public EditConflict? ConflictAt(ElementPath element) => Conflicts.FirstOrDefault(c => c.Mine.Path == element);

    public bool HasGivenWay(ElementPath element) => GaveWay.Any(path => new ElementPath(path).IsWithin(element));
}
