namespace GovService.Domain.Common;

/// <summary>A fact that happened. Past tense, ids and values only.</summary>
public interface IDomainEvent;

/// <summary>An identifier that cannot be mistaken for the identifier of another aggregate.</summary>
public interface ITypedId<TSelf> where TSelf : struct, ITypedId<TSelf>
{
    Guid Value { get; }
    static abstract TSelf From(Guid value);
}

public abstract class AggregateRoot
{
    private readonly List<IDomainEvent> _events = [];

    protected void Raise(IDomainEvent domainEvent) => _events.Add(domainEvent);

    /// <summary>Hands over the events raised since the last call; each event is handed over once.</summary>
    public IReadOnlyList<IDomainEvent> TakeEvents()
    {
        IReadOnlyList<IDomainEvent> taken = [.. _events];
        _events.Clear();
        return taken;
    }
}
