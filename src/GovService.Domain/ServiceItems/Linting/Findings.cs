using GovService.Domain.ServiceItems.Changes;

namespace GovService.Domain.ServiceItems.Linting;

/// <summary>What the rules have found so far.</summary>
internal sealed class Findings
{
    private readonly List<LintFinding> _all = [];

    /// <summary>In the order of the rules, and within a rule in the order of the content.</summary>
    public IReadOnlyList<LintFinding> All => [.. _all.OrderBy(f => f.Rule)];

    public void Add(LintRule rule, ElementPath element, params ReadOnlySpan<LintArgument> arguments) =>
        _all.Add(new(rule, element, ValueList.Create(arguments)));
}
