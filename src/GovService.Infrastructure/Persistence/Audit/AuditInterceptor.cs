using GovService.Domain.Applications;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace GovService.Infrastructure.Persistence.Audit;

/// <summary>
/// Every new timeline entry becomes an audit row in the same transaction. The hash of the last row is kept on the
/// application itself, so that every act touches the root's row and two writers of one application exclude each other.
/// </summary>
internal sealed class AuditInterceptor : SaveChangesInterceptor
{
    /// <summary>Shadow property of the application: the hash of its last audit row.</summary>
    public const string Head = "AuditHead";

    /// <summary>Shadow property of timeline entries: the region of their application.</summary>
    public const string Region = "RegionCode";

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is { } db)
        {
            foreach (var application in db.ChangeTracker.Entries<Application>().ToList()) Record(db, application);
        }

        return base.SavingChangesAsync(eventData, result, cancellationToken);
    }

    private static void Record(DbContext db, EntityEntry<Application> entry)
    {
        var application = entry.Entity;
        var head = entry.Property<string>(Head);
        var previous = head.CurrentValue ?? "";

        foreach (var act in application.Timeline.OrderBy(t => t.Sequence))
        {
            var timeline = db.Entry(act);
            if (timeline.State != EntityState.Added) continue;

            timeline.Property<string>(Region).CurrentValue = application.RegionCode;
            var row = RowOf(application, act, previous);
            db.Add(row);
            previous = row.Hash;
        }

        if (head.CurrentValue != previous) head.CurrentValue = previous;
    }

    private static AuditRow RowOf(Application application, TimelineEntry act, string previous)
    {
        var id = Guid.CreateVersion7(act.At);
        var content = AuditContent.Of(id, application, act);
        return new AuditRow
        {
            Id = id,
            ApplicationId = application.Id.Value,
            RegionCode = application.RegionCode,
            CreatedAt = act.At,
            Sequence = act.Sequence,
            Content = content,
            PreviousHash = previous,
            Hash = AuditContent.Chain(previous, content),
        };
    }
}
