using System.Reflection;

namespace GovService.Architecture.Tests;

/// <summary>One feature of a project uses another, because one of its types uses one of the other's.</summary>
internal sealed record FeatureUse(string From, string To, TypeReference Because)
{
    public override string ToString() => $"{From} needs {To}: {Because}";
}

/// <summary>Which feature folders of a project use which.</summary>
internal sealed class FeatureGraph
{
    // The kernel and the ports are everybody's.
    private static readonly string[] Shared = ["Common", "Ports"];

    private readonly ILookup<string, FeatureUse> _uses;

    private FeatureGraph(IEnumerable<FeatureUse> uses) => _uses = uses.ToLookup(use => use.From, StringComparer.Ordinal);

    public IEnumerable<FeatureUse> Uses => _uses.SelectMany(feature => feature);

    public static FeatureGraph Of(Assembly assembly)
    {
        var project = assembly.GetName().Name!;
        return new(
            from reference in TypeReferences.From(assembly, project)
            where !IsTypedId(reference.From.Outermost()) && !IsTypedId(reference.To)
            let @from = Feature(reference.From, project)
            let to = Feature(reference.To, project)
            where @from is not null && to is not null && @from != to
            select new FeatureUse(@from, to, reference));
    }

    public bool IsPartOfACircle(FeatureUse use)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        Stack<string> open = new([use.To]);
        while (open.TryPop(out var feature))
        {
            if (!seen.Add(feature)) continue;
            foreach (var next in _uses[feature]) open.Push(next.To);
        }

        return seen.Contains(use.From);
    }

    // What stands in the root of a project wires everything together and is no feature.
    private static string? Feature(Type type, string project) =>
        type.Outermost().IsIn(project)
        && type.Outermost().Namespace!.Split('.').ElementAtOrDefault(project.Split('.').Length) is { } name
        && !Shared.Contains(name)
            ? name
            : null;

    // An id is a name, not a dependency: an application names its certificate, and the certificate its application.
    private static bool IsTypedId(Type type) =>
        type.IsValueType
        && Array.Exists(type.GetInterfaces(), i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ITypedId<>));
}
