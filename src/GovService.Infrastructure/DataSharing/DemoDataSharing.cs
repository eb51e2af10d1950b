using GovService.Infrastructure.Demo;
using GovService.UseCases.Ports;

namespace GovService.Infrastructure.DataSharing;

/// <summary>
/// 演示数据共享: answers from the demo content, per person and data set, yes, no, unknown or not at all. Whom it does not
/// know it does not invent.
/// </summary>
internal sealed class DemoDataSharing(TimeProvider clock) : IDataSharing
{
    private readonly Dictionary<(string Resource, string Subject), DemoAnswer> _answers =
        DemoContent.Current.Answers.ToDictionary(a => (a.Resource, DemoContent.Current.CodeOf(a.Subject)));

    public Task<DataAnswer> QueryAsync(DataQuery query, CancellationToken ct)
    {
        var answer = _answers.GetValueOrDefault((query.Resource, query.SubjectCode))
            ?? _answers.GetValueOrDefault((query.Resource, "*"));
        return Task.FromResult(new DataAnswer(
            answer?.Outcome ?? DataOutcome.Unknown, answer?.Content ?? "", clock.GetUtcNow()));
    }
}
