namespace GovService.UseCases.Ports;

/// <summary>数据共享: asks another department's data set about a person or firm, for a stated purpose.</summary>
public interface IDataSharing
{
    Task<DataAnswer> QueryAsync(DataQuery query, CancellationToken ct);
}

/// <param name="Resource">Catalogue id of the data resource.</param>
/// <param name="SubjectCode">Identity number or credit code; must never be logged.</param>
/// <param name="Purpose">Item name and draft id: every query says what it is for.</param>
public sealed record DataQuery(string Resource, string SubjectCode, string Purpose);

/// <param name="Content">What was answered, as text; empty unless confirmed.</param>
public sealed record DataAnswer(DataOutcome Outcome, string Content, DateTimeOffset At);

/// <summary>核验结果.</summary>
public enum DataOutcome
{
    /// <summary>查到，可以代替材料.</summary>
    Confirmed,

    /// <summary>查到，与所需不符.</summary>
    Denied,

    /// <summary>没有查到.</summary>
    Unknown,

    /// <summary>数据源暂时不可用.</summary>
    SourceDown,
}
