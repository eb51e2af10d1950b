using System.Collections.Concurrent;
using GovService.UseCases.Ports;

namespace GovService.UseCases.Tests;

/// <summary>Other departments' data sets that know nobody, until a test says what they answer about whom.</summary>
public sealed class FakeDataSharing : IDataSharing
{
    private readonly ConcurrentDictionary<(string Resource, string Subject), DataAnswer> _answers = new();
    private readonly ConcurrentQueue<DataQuery> _asked = new();

    public IReadOnlyList<DataQuery> Asked => [.. _asked];

    public void Answers(string resource, string subjectCode, DataOutcome outcome, string content = "") =>
        _answers[(resource, subjectCode)] = new DataAnswer(outcome, content, DateTimeOffset.UnixEpoch);

    public Task<DataAnswer> QueryAsync(DataQuery query, CancellationToken ct)
    {
        _asked.Enqueue(query);
        return Task.FromResult(_answers.GetValueOrDefault(
            (query.Resource, query.SubjectCode), new DataAnswer(DataOutcome.Unknown, "", DateTimeOffset.UnixEpoch)));
    }
}
