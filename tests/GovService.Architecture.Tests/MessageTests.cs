using GovService.UseCases.Common;
using MediatR;

namespace GovService.Architecture.Tests;

/// <summary>Use cases: who may, who answers, and that nobody passes the door.</summary>
public sealed class MessageTests
{
    private static readonly IReadOnlyList<Type> Written = [.. House.UseCases.WrittenTypes()];

    private static IEnumerable<Type> Messages =>
        Written.Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IBaseRequest)));

    private static IEnumerable<Type> Handlers => Written.Where(type => type.IsClass && HandlerInterfaces(type).Any());

    [Fact]
    public void Every_message_says_who_may_send_it() =>
        Messages.OnceThereAreAny("messages").ShouldAll(
            type => type.IsDefined(typeof(AllowAttribute), inherit: false),
            type => $"{type} has no [Allow]");

    [Fact]
    public void Every_message_is_a_sealed_record() =>
        Messages.OnceThereAreAny("messages").ShouldAll(type => type.IsSealed && type.GetMethod("<Clone>$") is not null, type => $"{type} is no sealed record");

    [Fact]
    public void Every_message_has_one_handler() =>
        Messages.OnceThereAreAny("messages").ShouldAll(
            type => Handlers.SelectMany(HandlerInterfaces).Count(handler => handler.GetGenericArguments()[0] == type) == 1,
            type => $"{type} has no handler, or several");

    [Fact]
    public void Every_handler_is_internal_and_sealed() =>
        Handlers.OnceThereAreAny("handlers").ShouldAll(type => type is { IsNotPublic: true, IsSealed: true }, type => $"{type} is public or open");

    private static IEnumerable<Type> HandlerInterfaces(Type type) =>
        type.GetInterfaces().Where(i => i.IsGenericType
            && (i.GetGenericTypeDefinition() == typeof(IRequestHandler<,>)
                || i.GetGenericTypeDefinition() == typeof(IDomainEventHandler<>)));
}
