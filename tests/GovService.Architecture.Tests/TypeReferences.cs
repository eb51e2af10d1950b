using System.Reflection;

namespace GovService.Architecture.Tests;

/// <summary>Who uses whom.</summary>
internal sealed record TypeReference(Type From, Type To)
{
    public override string ToString() => $"{From.Outermost().FullName} uses {To.FullName}";
}

/// <summary>
/// Which types the types of a namespace use: in signatures, in attributes and in the instructions of every method.
/// Without the instructions a guard sees nothing: most of a page's knowledge is in the bodies of its methods.
/// </summary>
internal static class TypeReferences
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic
        | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The compiler's own types are included, as their outermost type's: an async body is a nested type.</summary>
    public static IReadOnlyList<TypeReference> From(Assembly assembly, string inNamespace) =>
    [
        .. from type in assembly.GetTypes()
           where type.Outermost().IsIn(inNamespace)
           from used in UsedBy(type).SelectMany(Parts).Distinct()
           where used.Outermost() != type.Outermost()
           select new TypeReference(type, used),
    ];

    private static IEnumerable<Type> UsedBy(Type type) =>
    [
        .. type.BaseType is { } parent ? [parent] : Type.EmptyTypes,
        .. type.GetInterfaces(),
        .. type.GetCustomAttributesData().Select(attribute => attribute.AttributeType),
        .. type.GetFields(Declared).Select(field => field.FieldType),
        .. type.GetProperties(Declared).Select(property => property.PropertyType),
        .. type.GetMethods(Declared).Select(method => method.ReturnType),
        .. type.GetMethods(Declared).Cast<MethodBase>().Concat(type.GetConstructors(Declared)).SelectMany(UsedBy),
    ];

    private static IEnumerable<Type> UsedBy(MethodBase method) =>
    [
        .. method.GetParameters().Select(parameter => parameter.ParameterType),
        .. method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? [],
        .. Instructions.TokensOf(method).SelectMany(token => Named(method, token)),
    ];

    private static IEnumerable<Type> Named(MethodBase method, int token)
    {
        var member = method.Module.ResolveMember(
            token,
            method.DeclaringType!.GetGenericArguments(),
            method.IsGenericMethod ? method.GetGenericArguments() : null);

        if ((member as Type ?? member?.DeclaringType) is { } used) yield return used;
        if (member is not MethodInfo { IsGenericMethod: true } generic) yield break;
        foreach (var argument in generic.GetGenericArguments()) yield return argument;
    }

    /// <summary>A list of pages is a list and a page.</summary>
    private static IEnumerable<Type> Parts(Type type) => type switch
    {
        { HasElementType: true } => Parts(type.GetElementType()!),
        { IsConstructedGenericType: true } =>
            type.GetGenericArguments().SelectMany(Parts).Prepend(type.GetGenericTypeDefinition()),
        _ => [type],
    };
}
