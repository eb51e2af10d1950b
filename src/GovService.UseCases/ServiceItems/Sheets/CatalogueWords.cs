using GovService.Domain.Calendars;
using GovService.Domain.Certificates;
using GovService.Domain.Forms;
using GovService.Domain.ServiceItems;
using GovService.UseCases.ServiceItems.Import;

namespace GovService.UseCases.ServiceItems.Sheets;

/// <summary>What coded columns take: the catalogue's code sets, and the closed lists that the product itself knows.</summary>
internal static class CatalogueWords
{
    public static IReadOnlyList<CodeSetRow> Of(CatalogueRows rows) =>
    [
        .. rows.CodeSets,
        Closed("limitUnit", Enum.GetNames<LimitUnit>()),
        Closed("itemState", Enum.GetNames<ItemState>()),
        Closed("deliveryMethod", Enum.GetNames<DeliveryMethod>()),
        Closed("materialSourceKind", Enum.GetNames<MaterialSourceKind>()),
        Closed("holderKind", Enum.GetNames<HolderKind>()),
        Closed("fieldType", Enum.GetValues<FieldType>().Select(FieldTypeNames.Of)),
    ];

    private static CodeSetRow Closed(string name, IEnumerable<string> words) =>
        new(name, "", words.ToDictionary(w => w, _ => "", StringComparer.Ordinal));
}
