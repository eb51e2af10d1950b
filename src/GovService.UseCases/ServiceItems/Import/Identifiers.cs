namespace GovService.UseCases.ServiceItems.Import;

/// <summary>标识: stands in addresses, form names and storage, so it is letters, digits and underscores.</summary>
internal static class Identifiers
{
    private const int MaxLength = 100;

    public static bool IsValid(string id) =>
        id.Length is > 0 and <= MaxLength
        && char.IsAsciiLetterOrDigit(id[0])
        && id.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
}
