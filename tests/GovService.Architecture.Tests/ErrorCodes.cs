using System.Reflection;
using System.Text.RegularExpressions;

namespace GovService.Architecture.Tests;

/// <summary>Every code with which something can be refused.</summary>
internal static partial class ErrorCodes
{
    private const BindingFlags Members = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>From the error classes as they run, and from the sources as they are written.</summary>
    public static IReadOnlySet<string> All() => House.All
        .SelectMany(assembly => assembly.WrittenTypes())
        .Where(type => !type.ContainsGenericParameters)
        .SelectMany(Errors)
        .Select(error => error.Code)
        .Concat(SourceTree.Sources.SelectMany(file => Literal().Matches(file.Text)).Select(match => match.Groups["code"].Value))
        .ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<Error> Errors(Type type) =>
    [
        .. type.GetFields(Members).Where(field => field.FieldType == typeof(Error)).Select(field => (Error)field.GetValue(null)!),
        .. type.Name.EndsWith("Errors", StringComparison.Ordinal)
            ? type.GetMethods(Members).Where(IsPublicError).Select(method => (Error)method.Invoke(null, Samples(method))!)
            : [],
    ];

    private static bool IsPublicError(MethodInfo method) => method.IsPublic && method.ReturnType == typeof(Error);

    /// <summary>The code does not depend on the values, so any will do.</summary>
    private static object?[] Samples(MethodInfo method) =>
    [
        .. method.GetParameters().Select(parameter => parameter.ParameterType switch
        {
            { IsValueType: true } type => Activator.CreateInstance(type),
            var type when type == typeof(string) => "",
            var type when type.IsAssignableTo(typeof(System.Collections.IEnumerable)) =>
                Array.CreateInstance(type.IsGenericType ? type.GetGenericArguments()[0] : typeof(object), 0),
            _ => null,
        }),
    ];

    [GeneratedRegex("""(?:Error\.(?:Invalid|NotFound|Forbidden|Refused|Conflict)|WithErrorCode)\([^;]*?"(?<code>[a-z][a-z0-9_]*(?:\.[a-z0-9_]+)+)["]""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Literal();
}
