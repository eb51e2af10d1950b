using System.Text.Json;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Npgsql;

namespace GovService.Infrastructure.Accounts;

/// <summary>Finds accounts by their duties: a question that LINQ cannot put to a jsonb column.</summary>
internal sealed class Officers(NpgsqlDataSource database, IAccountRights rights) : IOfficers
{
    private const string Sql = "SELECT id FROM accounts WHERE NOT is_disabled AND duties @> $1::jsonb";

    public async Task<IReadOnlyList<AccountRights>> InAsync(Role role, CancellationToken ct)
    {
        List<UserId> ids = [];
        await using (var command = database.CreateCommand(Sql))
        {
            command.Parameters.Add(new() { Value = JsonSerializer.Serialize(new[] { new { role = role.ToString() } }) });
            await using var reader = await command.ExecuteReaderAsync(ct);
            while (await reader.ReadAsync(ct)) ids.Add(new(reader.GetGuid(0)));
        }

        List<AccountRights> found = [];
        foreach (var id in ids) found.Add(await rights.OfAsync(id, ct));
        return [.. found.Where(r => r.Roles.Contains(role))];
    }
}
