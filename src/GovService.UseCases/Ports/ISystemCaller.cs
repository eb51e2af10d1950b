using MediatR;

namespace GovService.UseCases.Ports;

/// <summary>系统自身: the way of jobs to the use cases. No person asks; each message runs in a scope and a transaction of its own.</summary>
public interface ISystemCaller
{
    Task<TResponse> SendAsSystem<TResponse>(IRequest<TResponse> message, CancellationToken ct = default);
}
