using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Npgsql;

namespace GovService.Bench.Running;

/// <summary>
/// The statements that the product really sends, with their parameters, as Npgsql gets them. For a host of its own:
/// whoever is measured is not listened to.
/// </summary>
internal sealed class StatementCapture : IDisposable
{
    private readonly ActivityListener _listener = new()
    {
        ShouldListenTo = source => source.Name == "Npgsql",
        Sample = (ref _) => ActivitySamplingResult.AllData,
    };

    private readonly NpgsqlDataSource _database;
    private List<Statement> _sent = [];

    public StatementCapture(string database)
    {
        ActivitySource.AddActivityListener(_listener);
        var builder = new NpgsqlDataSourceBuilder(database);
        builder.ConfigureTracing(tracing => tracing.ConfigureCommandFilter(command =>
        {
            RoundTrips++;
            _sent.AddRange(Statement.Of(command));
            return false;
        }));
        _database = builder.Build();
    }

    /// <summary>Commands of the last act; several statements in one command travel together.</summary>
    public int RoundTrips { get; private set; }

    public void ListenTo(IServiceCollection services) => services.Replace(ServiceDescriptor.Singleton(_database));

    public async Task<IReadOnlyList<Statement>> OfAsync(Func<Task> act)
    {
        (_sent, RoundTrips) = ([], 0);
        await act();
        return _sent;
    }

    public void Dispose()
    {
        _listener.Dispose();
        _database.Dispose();
    }
}

/// <param name="Parameters">By the name they have in the text.</param>
internal sealed record Statement(string Text, IReadOnlyDictionary<string, object?> Parameters)
{
    /// <summary>EF Core sends several statements as one command, each ended by a semicolon at the end of a line.</summary>
    public static IEnumerable<Statement> Of(NpgsqlCommand command)
    {
        var parameters = command.Parameters
            .Select((parameter, i) => (Name: parameter.ParameterName is "" ? $"{i + 1}" : parameter.ParameterName, parameter.Value))
            .ToDictionary(p => p.Name.TrimStart('@'), p => p.Value is DBNull ? null : p.Value, StringComparer.Ordinal);
        return command.CommandText.Split(";\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(text => new Statement(text.TrimEnd(';'), parameters));
    }
}
