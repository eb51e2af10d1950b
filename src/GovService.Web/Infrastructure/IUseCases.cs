using System.Security.Claims;
using GovService.UseCases.Ports;
using MediatR;

namespace GovService.Web.Infrastructure;

/// <summary>The one door from pages, endpoints and console verbs to what people can do.</summary>
public interface IUseCases : ISystemCaller
{
    /// <summary>For pages and components: the caller is the user of the request or the circuit.</summary>
    Task<TResponse> Send<TResponse>(IRequest<TResponse> message, CancellationToken ct = default);

    /// <summary>For endpoints: outside a component the framework knows no caller, so they name it.</summary>
    Task<TResponse> SendAs<TResponse>(
        ClaimsPrincipal caller, IRequest<TResponse> message, CancellationToken ct = default);
}
