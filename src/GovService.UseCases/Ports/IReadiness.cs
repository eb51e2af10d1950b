namespace GovService.UseCases.Ports;

/// <summary>Whether what the portal stands on (database, migrations, catalogue) lets it serve people now.</summary>
public interface IReadiness
{
    Task<bool> IsReadyAsync(CancellationToken ct);
}
