using System.Reflection;
using System.Runtime.CompilerServices;

namespace GovService.Architecture.Tests;

/// <summary>The only way to change an aggregate is a method of its root.</summary>
public sealed class EntityTests
{
    [Fact]
    public void Nothing_in_the_domain_has_a_public_setter() =>
        House.Domain.WrittenTypes()
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .ShouldAll(
                property => property.SetMethod is not { IsPublic: true } setter || IsInit(setter),
                property => $"{property.DeclaringType}.{property.Name} can be set by anyone");

    [Fact]
    public void The_database_of_use_cases_shows_only_aggregate_roots() =>
        House.UseCases.WrittenTypes()
            .Where(type => type.Name == "IGovServiceDb")
            .SelectMany(type => type.GetProperties())
            .OnceThereAreAny("sets of IGovServiceDb")
            .Where(property => property.PropertyType.IsGenericType)
            .ShouldAll(
                property => property.PropertyType.GetGenericArguments()[0].IsAssignableTo(typeof(AggregateRoot)),
                property => $"{property.Name} shows something that is no root");

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
}
