using GovService.Domain.ServiceItems.Changes;

namespace GovService.Web.Components.Catalog.Difference;

/// <summary>What a change does: the first word of its row.</summary>
public enum ChangeKind
{
    /// <summary>改.</summary>
    Replaced,

    /// <summary>增.</summary>
    Added,

    /// <summary>删.</summary>
    Removed,

    /// <summary>移.</summary>
    Moved,
}

/// <summary>变化 in words: what, from what, to what, and what it means for applicants.</summary>
public sealed record ChangeRow(
    ContentChange Change, ChangeKind Kind, EditorSection Section, string Name, string? Before, string? After, string? Effect);
