using GovService.Domain.Forms;
using GovService.UseCases.ServiceItems;
using GovService.Web.Resources;
using Microsoft.Extensions.Localization;

namespace GovService.Web.Components.Catalog;

/// <summary>预填来源 in words: 电子证照“居民户口簿”的 address.</summary>
internal static class PrefillWords
{
    public static string Of(PrefillSource source, ContentChoices choices, IStringLocalizer<CatalogText> text) => source.Kind switch
    {
        PrefillKind.Account => text["Prefill.Account", AttributeOf(source, text)],
        PrefillKind.LegalPerson => text["Prefill.LegalPerson", AttributeOf(source, text)],
        PrefillKind.Certificate => text["Prefill.Certificate", CertificateOf(source, choices), source.Attribute],
    };

    public static string AttributeOf(PrefillSource source, IStringLocalizer<CatalogText> text) =>
        text[$"Attribute.{source.Attribute}"] is { ResourceNotFound: false } known ? known : source.Attribute;

    private static string CertificateOf(PrefillSource source, ContentChoices choices) =>
        choices.CertificateTypes.FirstOrDefault(type => type.Code == source.CertificateType)?.Text ?? source.CertificateType;
}
