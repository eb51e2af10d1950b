using System.Text.Json.Serialization;

namespace GovService.Domain.ServiceItems.Changes;

/// <summary>
/// 变化: one difference between two contents of an item, complete enough to be applied and to be told in words. Values are
/// JSON; null is "nothing there".
/// </summary>
[JsonDerivedType(typeof(Replaced), "replaced")]
[JsonDerivedType(typeof(Added), "added")]
[JsonDerivedType(typeof(Removed), "removed")]
[JsonDerivedType(typeof(Moved), "moved")]
public abstract record ContentChange(ElementPath Path)
{
    /// <summary>改: an attribute says something else.</summary>
    public sealed record Replaced(ElementPath Path, string? Before, string? After) : ContentChange(Path);

    /// <summary>增: a member of a list is new.</summary>
    /// <param name="Predecessor">The member that stands before it; null at the beginning.</param>
    public sealed record Added(ElementPath Path, string Value, string? Predecessor) : ContentChange(Path);

    /// <summary>删: a member of a list is gone.</summary>
    public sealed record Removed(ElementPath Path, string Value) : ContentChange(Path);

    /// <summary>移: a member of a list stands elsewhere.</summary>
    /// <param name="Predecessor">The member that now stands before it; null at the beginning.</param>
    public sealed record Moved(ElementPath Path, string? Predecessor) : ContentChange(Path);
}
