using System.Text.Json.Nodes;
using GovService.Domain.Calendars;
using GovService.Domain.Conditions;
using GovService.Domain.Forms;
using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Changes;
using GovService.UseCases.ServiceItems;
using GovService.Web.Components.Applications;
using GovService.Web.Components.Catalog.Conditions;
using GovService.Web.Resources;
using Microsoft.Extensions.Localization;

namespace GovService.Web.Components.Catalog;

/// <summary>
/// Elements of an item in words: what they are called (材料“收入证明”的名称) and what they say (10 个工作日). One language for
/// the difference, the findings of the linter, conflicts and errors.
/// </summary>
public sealed class ElementWords(
    ServiceItemContent content,
    ContentChoices choices,
    IStringLocalizer<CatalogText> text,
    IStringLocalizer<CitizenText> guide,
    IStringLocalizer<Terms> terms)
{
    /// <summary>Elements whose values are members of an enum, whose words stand among the terms.</summary>
    private static readonly Dictionary<string, string> Enums = new(StringComparer.Ordinal)
    {
        ["processingType"] = nameof(ProcessingType),
        ["materials.necessity"] = nameof(Necessity),
        ["materials.sources.kind"] = nameof(MaterialSourceKind),
        ["result.delivery"] = nameof(DeliveryMethod),
        ["form.fields.type"] = nameof(FieldType),
        ["form.fields.columns.type"] = nameof(FieldType),
    };

    private readonly JsonObject _tree = ContentTree.Of(content);

    /// <summary>What the element is called: with the name of the member it belongs to.</summary>
    public string NameOf(ElementPath element, string? memberValue = null)
    {
        var key = Elements.KeyOf(element);
        if (Elements.MemberOf(element) is not { } member) return text["Element." + key];

        var name = text["Element.Member", text["Element." + Elements.KeyOf(member)], MemberNameOf(member, memberValue)];
        return member == element ? name : text["Element.OfMember", name, text["Element." + key]];
    }

    /// <summary>What the element says in this content.</summary>
    public string ValueAt(ElementPath element) => ValueOf(element, ContentTree.ValueAt(_tree, element));

    /// <summary>What a change makes of the element.</summary>
    public string AfterOf(ContentChange change) => change switch
    {
        ContentChange.Replaced replaced => ValueOf(change.Path, replaced.After),
        ContentChange.Added added => ValueOf(change.Path, added.Value),
        ContentChange.Removed => text["Change.Gone"],
        ContentChange.Moved moved => PlaceOf(moved),
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    public string PlaceOf(ContentChange.Moved moved) => moved.Predecessor is { } before
        ? text["Change.MovedAfter", MemberNameOf(moved.Path.Parent / before, null)]
        : text["Change.MovedFirst"];

    /// <summary>A value of a change in words.</summary>
    public string ValueOf(ElementPath element, string? json) => ValueOf(Elements.KeyOf(element), json is null ? null : JsonNode.Parse(json));

    private string ValueOf(string key, JsonNode? value) => (key.Split('.')[^1], value) switch
    {
        (_, null) => text["Value.None"],
        ("limit" or "correctionLimit" or "typicalLimit", JsonObject limit) =>
            LimitWords.Of(ContentTree.ReadValue<TimeLimit>(limit.ToJsonString()), guide),
        ("appliesWhen" or "visibleWhen", JsonObject condition) =>
            new ConditionWords(content, text).Of(ContentTree.ReadValue<Condition>(condition.ToJsonString())),
        ("prefillFrom", JsonObject source) => PrefillWords.Of(ContentTree.ReadValue<PrefillSource>(source.ToJsonString()), choices, text),
        (_, JsonArray { Count: 0 }) => text["Value.None"],
        (_, JsonArray list) => string.Join(text["Value.Separator"].Value, list.Select(member => ValueOf(key, member))),
        (_, JsonObject member) => NameIn(key, member),
        (_, JsonValue simple) => SimpleOf(key, simple.ToString()),
        _ => value!.ToJsonString(),
    };

    private string SimpleOf(string key, string value) => value switch
    {
        "" => text["Value.None"],
        "true" or "True" => text["Value.Yes"],
        "false" or "False" => text["Value.No"],
        _ when Enums.TryGetValue(key, out var type) => terms[$"{type}.{value}"],
        _ when key == "result.certificateTypeId" => TextOf(choices.CertificateTypes, value),
        _ => TextOf(choices.Of(key), value),
    };

    private string MemberNameOf(ElementPath member, string? value)
    {
        var json = value ?? ContentTree.ValueAt(_tree, member);
        return json is not null && JsonNode.Parse(json) is JsonObject known
            ? NameIn(Elements.KeyOf(member), known)
            : SimpleOf(Elements.KeyOf(member), member.Name);
    }

    /// <summary>What people call a member: its name, label, question or law; of a source how it is met and from whom.</summary>
    private string NameIn(string key, JsonObject member)
    {
        string[] names = ["name", "label", "text", "question", "law"];
        if (names.Select(name => member[name]?.ToString()).FirstOrDefault(name => !string.IsNullOrEmpty(name)) is { } called) return called;
        if (!key.EndsWith("sources", StringComparison.Ordinal)) return text["Value.Unnamed"];

        var reference = member["reference"]?.ToString() ?? "";
        var kind = terms[$"{nameof(MaterialSourceKind)}.{member["kind"]}"].Value;
        return reference.Length == 0 ? kind : text["Source.From", kind, TextOf([.. choices.CertificateTypes, .. choices.DataResources], reference)];
    }

    private static string TextOf(IReadOnlyList<CodedText> options, string code) =>
        options.FirstOrDefault(option => option.Code == code)?.Text ?? code;
}
