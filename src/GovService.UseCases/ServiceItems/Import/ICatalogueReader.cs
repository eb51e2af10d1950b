using System.Text.Json;

namespace GovService.UseCases.ServiceItems.Import;

/// <summary>A catalogue file, whatever it is written in, as the entries that the rules are about.</summary>
internal interface ICatalogueReader : IDisposable
{
    /// <summary>What is wrong with the file itself, before any rule of the catalogue is asked. Complete once the items are read.</summary>
    IReadOnlyList<ImportProblem> Problems { get; }

    /// <summary>Everything but the items.</summary>
    IReadOnlyDictionary<string, JsonElement> Sections { get; }

    int ItemCount { get; }

    /// <summary>Each item is valid until the next one is asked for.</summary>
    IEnumerable<JsonElement> Items();

    /// <summary>The same problem with the cell in which it stands, for files that have cells.</summary>
    ImportProblem Located(ImportProblem problem);
}
