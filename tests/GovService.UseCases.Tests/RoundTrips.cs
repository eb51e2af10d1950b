using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace GovService.UseCases.Tests;

/// <summary>
/// Counts what goes to one database while it is watched: commands as Npgsql sends them (a batch is one), and how EF Core's
/// transactions end. BEGIN travels with the first command and costs no round trip.
/// </summary>
internal sealed class RoundTrips : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly string _database;
    private readonly ActivityListener _commands;
    private readonly List<IDisposable> _subscriptions = [];
    private int _sent;
    private int _outside;
    private int _committed;

    public RoundTrips(string database)
    {
        _database = database;
        _commands = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Npgsql",
            Sample = (ref _) => ActivitySamplingResult.AllData,
            ActivityStopped = Note,
        };
        ActivitySource.AddActivityListener(_commands);
        _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    /// <summary>Commands and commits.</summary>
    public int Count => _sent + _committed;

    /// <summary>Transactions, those of single commands included.</summary>
    public int Commits => _committed + _outside;

    public void Dispose()
    {
        _commands.Dispose();
        foreach (var subscription in _subscriptions) subscription.Dispose();
    }

    void IObserver<DiagnosticListener>.OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name) _subscriptions.Add(value.Subscribe(this));
    }

    void IObserver<KeyValuePair<string, object?>>.OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is CommandExecutedEventData { Command: var command } && command.Connection?.Database == _database)
        {
            if (command.Transaction is null) _outside++;
        }
        else if (value.Value is TransactionEndEventData { Transaction: var transaction }
            && value.Key == RelationalEventId.TransactionCommitted.Name
            && transaction.Connection?.Database == _database)
        {
            _committed++;
        }
    }

    void IObserver<DiagnosticListener>.OnCompleted() { }

    void IObserver<DiagnosticListener>.OnError(Exception error) { }

    void IObserver<KeyValuePair<string, object?>>.OnCompleted() { }

    void IObserver<KeyValuePair<string, object?>>.OnError(Exception error) { }

    private void Note(Activity activity)
    {
        if (_database.Equals(activity.GetTagItem("db.namespace"))) _sent++;
    }
}
