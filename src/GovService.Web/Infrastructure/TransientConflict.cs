using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace GovService.Web.Infrastructure;

/// <summary>Two transactions met and the database sent one away: it may succeed when it is tried again.</summary>
internal static class TransientConflict
{
    private const string SerializationFailure = "40001";
    private const string DeadlockDetected = "40P01";

    /// <summary>Two wrote the same new row: the second run finds the first one's.</summary>
    private const string UniqueViolation = "23505";

    /// <summary>The driver's exception may be wrapped by the ORM, and that once more.</summary>
    public static bool IsIn(Exception? exception)
    {
        for (; exception is not null; exception = exception.InnerException)
        {
            if (exception is DbUpdateConcurrencyException) return true;
            if (exception is DbException { SqlState: SerializationFailure or DeadlockDetected or UniqueViolation })
                return true;
        }

        return false;
    }

    /// <summary>Longer each time, and never the same for two callers, so that they do not meet again.</summary>
    public static TimeSpan Pause(int repeat) =>
        TimeSpan.FromMilliseconds((10 << repeat) * (1 + Random.Shared.NextDouble()));
}
