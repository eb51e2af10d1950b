using GovService.Domain.ServiceItems.Linting;
using GovService.UseCases.Ports;

namespace GovService.UseCases.ServiceItems.Linting;

/// <summary>The catalogue as the rules of the linter see it.</summary>
public static class LintContexts
{
    extension(CatalogueReference reference)
    {
        public LintContext ToLintContext() => new(
            reference.CertificateTypes.ToDictionary(t => t.Key, t => t.Value.Name, StringComparer.Ordinal),
            reference.DataResources,
            reference.CodeSets.ToDictionary(
                s => s.Key, s => (IReadOnlySet<string>)s.Value.Keys.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal));
    }
}
