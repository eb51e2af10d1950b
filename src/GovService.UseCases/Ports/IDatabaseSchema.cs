namespace GovService.UseCases.Ports;

/// <summary>数据库结构: brings the database to what this version of the program needs.</summary>
public interface IDatabaseSchema
{
    /// <summary>
    /// Applies what is pending while other nodes wait. Until the answer is disposed of, they keep waiting: what has to
    /// happen once at the first start can be done meanwhile.
    /// </summary>
    /// <remarks>Refuses the start, in one sentence, when the database is not there or is newer than this program.</remarks>
    Task<IAsyncDisposable> BringUpToDateAsync(CancellationToken ct);
}
