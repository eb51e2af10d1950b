using MediatR;

namespace GovService.UseCases.Common;

/// <summary>A request to change something. Answers whether it was done, or why not.</summary>
public interface ICommand : IRequest<Result>;

/// <inheritdoc cref="ICommand"/>
public interface ICommand<TValue> : IRequest<Result<TValue>>;

/// <summary>A question. It changes nothing.</summary>
public interface IQuery<TResponse> : IRequest<TResponse>;

public interface ICommandHandler<in TCommand> : IRequestHandler<TCommand, Result>
    where TCommand : ICommand;

public interface ICommandHandler<in TCommand, TValue> : IRequestHandler<TCommand, Result<TValue>>
    where TCommand : ICommand<TValue>;

public interface IQueryHandler<in TQuery, TResponse> : IRequestHandler<TQuery, TResponse>
    where TQuery : IQuery<TResponse>;

/// <summary>What happens after an event. Delivered from the outbox, possibly more than once.</summary>
public interface IDomainEventHandler<in TEvent> where TEvent : IDomainEvent
{
    Task HandleAsync(TEvent domainEvent, CancellationToken ct);
}
