using System.Reflection;
using MediatR;

namespace GovService.UseCases.Common.Pipeline;

/// <summary>Asks before anything else whether the caller may send this message. Deny is the default.</summary>
internal sealed class AuthorizationBehavior<TMessage, TOutcome>(ICurrentUser user)
    : IPipelineBehavior<TMessage, TOutcome>
    where TMessage : notnull
{
    private static readonly AllowAttribute? Allowed = typeof(TMessage).GetCustomAttribute<AllowAttribute>();

    public Task<TOutcome> Handle(TMessage message, CancellationToken ct, RequestHandlerDelegate<TOutcome> next)
    {
        if (Allowed is AllowAnyoneAttribute) return next();
        if (Allowed is null) throw new InvalidOperationException($"{typeof(TMessage).Name} does not say who may send it.");

        var roles = user.Rights.Roles;
        foreach (var role in Allowed.Roles)
        {
            if (!roles.Contains(role)) continue;

            user.ActAs(role);
            return next();
        }

        throw new ForbiddenException(typeof(TMessage).Name, user.IsSignedIn);
    }
}
