using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace GovService.Domain.ServiceItems.Changes;

/// <summary>
/// 内容树: an item's content as JSON, the one form in which it is compared, merged and hashed. What is null or computed
/// is left out, so a property that is added to the product later changes nothing for an item that does not use it.
/// </summary>
public static class ContentTree
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        RespectNullableAnnotations = true,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { OnlyWhatCanBeRead } },
        Converters = { new JsonStringEnumConverter() },
    };

    public static JsonObject Of(ServiceItemContent content) => JsonSerializer.SerializeToNode(content, Options)!.AsObject();

    /// <exception cref="JsonException">The tree is not a content: a required element is missing or has another type.</exception>
    public static ServiceItemContent Read(JsonObject tree) => tree.Deserialize<ServiceItemContent>(Options)!;

    /// <summary>One value of a change, such as a limit or a material.</summary>
    public static T ReadValue<T>(string json) => JsonSerializer.Deserialize<T>(json, Options)!;

    /// <summary>What stands at the path, as a change would carry it; null when nothing does.</summary>
    public static string? ValueAt(JsonObject tree, ElementPath path) => Write(ContentMerge.Find(tree, path));

    internal static string? Write(JsonNode? node) => node?.ToJsonString(Options);

    /// <summary>The content, or null where the tree is none.</summary>
    internal static ServiceItemContent? TryRead(JsonObject tree)
    {
        try
        {
            return Read(tree);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A value of a change; false when it is not JSON, or names a member twice.</summary>
    internal static bool TryParse(string? json, out JsonNode? node)
    {
        node = null;
        try
        {
            if (json is not null) node = JsonNode.Parse(json, documentOptions: Strict);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static void OnlyWhatCanBeRead(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object) return;

        for (var i = type.Properties.Count - 1; i >= 0; i--)
        {
            var property = type.Properties[i];
            if (property.Set is null && property.AssociatedParameter is null) type.Properties.RemoveAt(i);
        }
    }
}
