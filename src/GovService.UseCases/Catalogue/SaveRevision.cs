using FluentValidation;
using GovService.Domain.ServiceItems.Changes;
using GovService.Domain.ServiceItems.Revisions;
using GovService.UseCases.Common;

namespace GovService.UseCases.Catalogue;

/// <summary>
/// 保存修订: what an editor changed, element by element. Two editors at once lose nothing: what is not at the same element
/// is kept of both, and where it is, the later one is told.
/// </summary>
[Allow(Role.ItemEditor)]
[RepeatOnConflict]
public sealed record SaveRevision(ItemRevisionId RevisionId, IReadOnlyList<ContentChange> Changes) : ICommand<SavedRevision>;

internal sealed class SaveRevisionValidator : AbstractValidator<SaveRevision>
{
    private const int MostChanges = 1000;

    public SaveRevisionValidator() => RuleFor(c => c.Changes)
        .Must(changes => changes is { Count: <= MostChanges } && changes.All(c => c?.Path.Value is not null))
        .WithErrorCode("revision.changes_unreadable");
}

internal sealed class SaveRevisionHandler(RevisionDesk desk) : ICommandHandler<SaveRevision, SavedRevision>
{
    public Task<Result<SavedRevision>> Handle(SaveRevision command, CancellationToken ct) => desk.SaveAsync(
        command.RevisionId, (revision, stamp) => Task.FromResult(revision.Save(command.Changes, stamp)), ct);
}
