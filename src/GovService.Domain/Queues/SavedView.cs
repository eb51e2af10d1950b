namespace GovService.Domain.Queues;

/// <summary>保存的视图: how one officer likes to see one queue, under a name of their own. It grants nothing.</summary>
public sealed class SavedView : AggregateRoot
{
    public const int MaxName = 20;
    public const int MaxFilter = 500;
    public const int MaxViews = 20;

    private SavedView() { } // EF Core

    public SavedViewId Id { get; private init; }
    public UserId AccountId { get; private init; }
    public QueueName Queue { get; private init; }
    public string Name { get; private init; } = "";

    /// <summary>What is selected, as the address of the queue spells it.</summary>
    public string Filter { get; private set; } = "";

    /// <summary>What the queue opens with.</summary>
    public bool IsDefault { get; private set; }

    public DateTimeOffset CreatedAt { get; private init; }

    public static Result<SavedView> Save(QueueName queue, string name, string filter, Stamp stamp)
    {
        if (name.Trim() is not { Length: > 0 and <= MaxName } trimmed) return SavedViewErrors.NameWrong;
        if (filter.Length > MaxFilter) return SavedViewErrors.FilterTooLong;

        return new SavedView
        {
            Id = SavedViewId.New(),
            AccountId = stamp.By,
            Queue = queue,
            Name = trimmed,
            Filter = filter,
            CreatedAt = stamp.At,
        };
    }

    public void MakeDefault(bool isDefault) => IsDefault = isDefault;
}

/// <summary>All refusals of saved views.</summary>
public static class SavedViewErrors
{
    public static readonly Error NameWrong = Error.Invalid("ViewName", "view.name_wrong");
    public static readonly Error NameTaken = Error.Invalid("ViewName", "view.name_taken");
    public static readonly Error FilterTooLong = Error.Refused("view.filter_too_long");
    public static readonly Error TooMany = Error.Refused("view.too_many");
    public static readonly Error NotFound = Error.NotFound("view.not_found");
}
