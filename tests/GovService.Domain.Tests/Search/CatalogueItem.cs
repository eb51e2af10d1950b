using System.Text.Json;
using GovService.Domain.Search;

namespace GovService.Domain.Tests.Search;

/// <summary>An item of the catalogue that the product ships, as far as search reads it.</summary>
internal sealed record CatalogueItem(string Name, IReadOnlyList<string> Aliases, bool Online, SearchableItem Searchable)
{
    public static IReadOnlyList<CatalogueItem> All { get; } = Read();

    private static List<CatalogueItem> Read()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "catalog.json")));
        var departments = document.RootElement.GetProperty("departments").EnumerateArray()
            .ToDictionary(d => d.GetProperty("id").GetString()!, d => d.GetProperty("name").GetString()!, StringComparer.Ordinal);
        return [.. document.RootElement.GetProperty("items").EnumerateArray().Select(item => Of(item, departments))];
    }

    private static CatalogueItem Of(JsonElement item, Dictionary<string, string> departments)
    {
        var name = item.GetProperty("name").GetString()!;
        string[] aliases = [.. item.GetProperty("aliases").EnumerateArray().Select(a => a.GetString()!)];
        string[] keywords =
        [
            item.GetProperty("result").GetProperty("name").GetString()!,
            .. item.GetProperty("materials").EnumerateArray().Select(m => m.GetProperty("name").GetString()!),
        ];
        var channels = item.GetProperty("channels");
        var online = channels.GetProperty("onlinePc").GetBoolean() || channels.GetProperty("mobile").GetBoolean();
        var department = departments[item.GetProperty("departmentId").GetString()!];
        return new(name, aliases, online, new(name, aliases, department, keywords));
    }
}
