using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.JSInterop;

namespace GovService.Web.Infrastructure.PublicPages;

/// <summary>
/// What a public page can ask for: what the whole portal shares, the address that was asked for, and use cases as nobody.
/// Who reads it cannot be learned here: the session of the request has not even been looked at.
/// </summary>
/// <param name="singletons">The services of the portal, not those of the request.</param>
internal sealed class PublicPageServices(IServiceProvider singletons, NavigationManager navigation, IUseCases useCases)
    : IServiceProvider
{
    public object? GetService(Type serviceType)
    {
        if (serviceType == typeof(IServiceProvider)) return this;
        if (serviceType == typeof(NavigationManager)) return navigation;
        if (serviceType == typeof(IUseCases)) return useCases;
        if (serviceType == typeof(IJSRuntime)) return NoScript.Instance;
        if (serviceType == typeof(AuthenticationStateProvider)) return null;
        return IsCascade(serviceType) ? Array.CreateInstance(serviceType.GenericTypeArguments[0], 0) : singletons.GetService(serviceType);
    }

    /// <summary>What the framework cascades to all pages: who is signed in, posted forms, kept state. Here, nothing.</summary>
    private static bool IsCascade(Type type) =>
        type.IsGenericType
        && type.GetGenericTypeDefinition() == typeof(IEnumerable<>)
        && type.GenericTypeArguments[0].Assembly == typeof(ComponentBase).Assembly;

    /// <summary>The head of a document asks for one, and uses it in circuits only.</summary>
    private sealed class NoScript : IJSRuntime
    {
        public static readonly NoScript Instance = new();

        public ValueTask<TValue> InvokeAsync<TValue>(string identifier, object?[]? args) => throw Refusal();

        public ValueTask<TValue> InvokeAsync<TValue>(string identifier, CancellationToken cancellationToken, object?[]? args) =>
            throw Refusal();

        private static InvalidOperationException Refusal() => new("A public page has no script.");
    }
}
