using System.Reflection;
using System.Text.RegularExpressions;

namespace GovService.Architecture.Tests;

/// <summary>Nobody is refused without a sentence, and no page shows a key. Part of ./gov check.</summary>
public sealed partial class TextTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic
        | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void Every_error_code_has_a_Chinese_sentence()
    {
        var texts = Texts.In("ErrorText");

        ErrorCodes.All().ShouldAll(texts.SayInChinese, code => $"ErrorText lacks {code}");
    }

    [Fact]
    public void Every_sentence_belongs_to_an_error_code()
    {
        var codes = ErrorCodes.All();

        Texts.In("ErrorText").Keys.ShouldAll(codes.Contains, key => $"nothing is refused with {key}");
    }

    [Fact]
    public void Every_enum_that_a_page_names_has_all_its_terms()
    {
        var terms = Texts.In("Terms");

        ShownEnums(terms).SelectMany(Keys).ShouldAll(terms.SayInChinese, key => $"Terms lacks {key}");
    }

    [Fact]
    public void Every_term_belongs_to_an_enum()
    {
        var terms = Texts.In("Terms");
        var keys = Enums.SelectMany(Keys).ToHashSet(StringComparer.Ordinal);

        terms.Keys.ShouldAll(keys.Contains, key => $"no enum has {key}");
    }

    [Fact]
    public void Every_literal_key_has_a_text() =>
        (from file in SourceTree.Sources
         from localizer in Localizers(file)
         from use in Regex.Matches(file.Text, $"""\b{localizer.Name}\["(?<key>[^"]+)"[],]""", RegexOptions.None, TimeSpan.FromSeconds(1))
         select (file.Path, localizer.Resource, Key: use.Groups["key"].Value))
        .ShouldAll(use => Texts.In(use.Resource).Has(use.Key), use => $"{use.Path}: {use.Resource} lacks {use.Key}");

    /// <summary>Which localizers a file has, and the texts each of them reads.</summary>
    internal static IEnumerable<(string Name, string Resource)> Localizers(SourceFile file) =>
        Localizer().Matches(file.Text).Select(match => (match.Groups["name"].Value, match.Groups["resource"].Value)).Distinct();

    private static IEnumerable<Type> Enums => House.All.SelectMany(assembly => assembly.WrittenTypes()).Where(type => type.IsEnum);

    /// <summary>Those a page asks a term for (Terms.Of), and those that have one already.</summary>
    private static IEnumerable<Type> ShownEnums(Texts terms)
    {
        var asked = AskedFor().ToHashSet();
        var begun = terms.Keys.Select(key => key.Split('.')[0]).ToHashSet(StringComparer.Ordinal);
        return Enums.Where(type => asked.Contains(type) || begun.Contains(type.Name));
    }

    private static IEnumerable<string> Keys(Type type) => Enum.GetNames(type).Select(name => $"{type.Name}.{name}");

    private static IEnumerable<Type> AskedFor() =>
        from type in House.Web.GetTypes()
        from method in type.GetMethods(Declared)
        from token in Instructions.TokensOf(method)
        where TryResolve(method, token) is MethodInfo { Name: "Of", IsGenericMethod: true, DeclaringType.Name: "TermsExtensions" }
        let asked = ((MethodInfo)TryResolve(method, token)!).GetGenericArguments()[0]
        where asked.IsEnum
        select asked;

    private static MemberInfo? TryResolve(MethodBase method, int token) => method.Module.ResolveMember(
        token, method.DeclaringType!.GetGenericArguments(), method.IsGenericMethod ? method.GetGenericArguments() : null);

    [GeneratedRegex(@"IStringLocalizer<(?<resource>\w+)>\s+(?<name>\w+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Localizer();
}
