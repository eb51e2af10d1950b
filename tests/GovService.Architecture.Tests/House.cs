using System.Reflection;
using System.Runtime.CompilerServices;
using GovService.Infrastructure;
using GovService.UseCases;

namespace GovService.Architecture.Tests;

/// <summary>The four projects, as reflection sees them.</summary>
internal static class House
{
    public static readonly Assembly Domain = typeof(AggregateRoot).Assembly;
    public static readonly Assembly UseCases = typeof(UseCasesSetup).Assembly;
    public static readonly Assembly Infrastructure = typeof(InfrastructureSetup).Assembly;
    public static readonly Assembly Web = typeof(Program).Assembly;

    public static readonly IReadOnlyList<Assembly> All = [Domain, UseCases, Infrastructure, Web];

    /// <summary>The types that somebody wrote: not the compiler's closures and iterators.</summary>
    public static IEnumerable<Type> WrittenTypes(this Assembly assembly) =>
        assembly.GetTypes().Where(type => !IsGenerated(type));

    public static bool IsIn(this Type type, string @namespace) =>
        type.Namespace is { } name
        && (name == @namespace || name.StartsWith(@namespace + '.', StringComparison.Ordinal));

    public static Type Outermost(this Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    private static bool IsGenerated(Type type) =>
        type.Name.Contains('<', StringComparison.Ordinal)
        || type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        || (type.DeclaringType is { } outer && IsGenerated(outer));
}
