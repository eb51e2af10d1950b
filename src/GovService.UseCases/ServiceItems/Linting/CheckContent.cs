using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Linting;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;

namespace GovService.UseCases.ServiceItems.Linting;

/// <summary>校核内容: what the linter finds in a content while it is being written.</summary>
[Allow(Role.ItemEditor, Role.ItemApprover, Role.Publisher)]
public sealed record CheckContent(ServiceItemContent Content) : IQuery<IReadOnlyList<LintFinding>>;

internal sealed class CheckContentHandler(ICatalogue catalogue) : IQueryHandler<CheckContent, IReadOnlyList<LintFinding>>
{
    public async Task<IReadOnlyList<LintFinding>> Handle(CheckContent query, CancellationToken ct) =>
        ItemLinter.Check(query.Content, (await catalogue.ReferenceAsync(ct)).ToLintContext());
}
