namespace GovService.UseCases.Ports;

/// <summary>数据库结构: brings the database to what this version of the program needs.</summary>
public interface IDatabaseSchema
{
    /// <summary>
    /// Applies what is pending while other nodes wait. Until the answer is disposed of, they keep waiting: what has to
    /// happen once at the first start can be done meanwhile.
    /// </summary>
    /// <exception cref="InvalidOperationException">The database is newer than this program.</exception>
    Task<IAsyncDisposable> BringUpToDateAsync(CancellationToken ct);
}
