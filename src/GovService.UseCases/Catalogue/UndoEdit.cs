using GovService.Domain.ServiceItems.Revisions;
using GovService.UseCases.Common;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Catalogue;

/// <summary>撤销一次修改: takes back one saving, also an old one; what was changed again since stays and is told.</summary>
[Allow(Role.ItemEditor)]
[RepeatOnConflict]
public sealed record UndoEdit(ItemRevisionId RevisionId, int Edition) : ICommand<SavedRevision>;

internal sealed class UndoEditHandler(IGovServiceDb db, RevisionDesk desk) : ICommandHandler<UndoEdit, SavedRevision>
{
    public Task<Result<SavedRevision>> Handle(UndoEdit command, CancellationToken ct) => desk.SaveAsync(
        command.RevisionId,
        async (revision, stamp) =>
        {
            var edit = await db.RevisionEdits.AsNoTracking()
                .SingleOrDefaultAsync(e => e.RevisionId == revision.Id && e.Edition == command.Edition, ct);
            return edit is null ? (null, [RevisionErrors.NotFound]) : revision.Undo(edit, stamp);
        },
        ct);
}
