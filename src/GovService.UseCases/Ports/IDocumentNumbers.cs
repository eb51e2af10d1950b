namespace GovService.UseCases.Ports;

/// <summary>
/// 文书流水号: the next serial of a series, from a row that stays locked until the caller's transaction ends. A transaction
/// that is rolled back has taken no number: no gap, no double.
/// </summary>
public interface IDocumentNumbers
{
    /// <exception cref="InvalidOperationException">No transaction is open: the number could not be given back.</exception>
    Task<int> NextAsync(string prefix, int year, CancellationToken ct);
}
