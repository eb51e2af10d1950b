using System.Collections.Immutable;
using GovService.Domain.ServiceItems;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;

namespace GovService.UseCases.ServiceItems;

/// <summary>看可选值: what the coded elements of an item's content can say. All of it stands in the guides.</summary>
[AllowAnyone]
public sealed record GetContentChoices : IQuery<ContentChoices>;

/// <summary>可选值: codes with their words.</summary>
/// <param name="Codes">By element, as "materials.kind"; an element that is not among them is not coded.</param>
public sealed record ContentChoices(
    IReadOnlyDictionary<string, IReadOnlyList<CodedText>> Codes,
    IReadOnlyList<CodedText> CertificateTypes,
    IReadOnlyList<CodedText> DataResources)
{
    public static readonly ContentChoices None = new(ImmutableDictionary<string, IReadOnlyList<CodedText>>.Empty, [], []);

    public IReadOnlyList<CodedText> Of(string element) => Codes.GetValueOrDefault(element) ?? [];
}

internal sealed class GetContentChoicesHandler(ICatalogue catalogue) : IQueryHandler<GetContentChoices, ContentChoices>
{
    private static readonly IReadOnlyDictionary<string, string> CodeSetOf = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["itemType"] = CodeSetNames.ItemType,
        ["authorityLevel"] = CodeSetNames.AuthorityLevel,
        ["serviceObjects"] = CodeSetNames.ServiceObject,
        ["personTopics"] = CodeSetNames.ThemesOf(Audience.Person),
        ["legalTopics"] = CodeSetNames.ThemesOf(Audience.LegalPerson),
        ["onlineDepth"] = CodeSetNames.OnlineDepth,
        ["crossRegionScope"] = CodeSetNames.CrossRegionScope,
        ["crossRegionModes"] = CodeSetNames.CrossRegionMode,
        ["materials.kind"] = CodeSetNames.MaterialKind,
        ["materials.form"] = CodeSetNames.MaterialForm,
        ["materials.sourceChannel"] = CodeSetNames.MaterialSource,
        ["result.resultType"] = CodeSetNames.ResultType,
        ["specialProcedures.type"] = CodeSetNames.SpecialProcedureType,
    };

    public async Task<ContentChoices> Handle(GetContentChoices query, CancellationToken ct)
    {
        var reference = await catalogue.ReferenceAsync(ct);
        return new(
            CodeSetOf.ToDictionary(
                entry => entry.Key, entry => Texts(reference.CodeSets.GetValueOrDefault(entry.Value)), StringComparer.Ordinal),
            InOrder(reference.CertificateTypes.Values.Select(type => new CodedText(type.CatalogueId, type.Name))),
            Texts(reference.DataResources));
    }

    private static IReadOnlyList<CodedText> Texts(IReadOnlyDictionary<string, string>? values) =>
        InOrder((values ?? CodeSetNames.NoValues).Select(value => new CodedText(value.Key, value.Value)));

    private static IReadOnlyList<CodedText> InOrder(IEnumerable<CodedText> codes) =>
        [.. codes.OrderBy(code => code.Code, StringComparer.Ordinal)];
}
