using Npgsql;

namespace GovService.UseCases.Tests;

/// <summary>The harness itself: what every other test here relies on.</summary>
public sealed class PostgresServerTests(Database database)
{
    [Fact]
    public async Task Nothing_is_traded_for_durability()
    {
        await using var connection = await OpenAsync();

        (await AnswerAsync(connection, "SELECT current_setting('fsync')")).ShouldBe("on");
        (await AnswerAsync(connection, "SELECT current_setting('synchronous_commit')")).ShouldBe("on");
        (await AnswerAsync(connection, "SELECT current_setting('data_checksums')")).ShouldBe("on");
    }

    [Fact]
    public async Task Names_sort_as_Chinese_readers_expect()
    {
        await using var connection = await OpenAsync();

        // By pinyin: bei, guang, shang. By code point 上 would come first.
        (await AnswerAsync(connection, "SELECT string_agg(n, ' ' ORDER BY n) FROM unnest(ARRAY['上海', '广州', '北京']) AS n"))
            .ShouldBe("北京 广州 上海");
    }

    [Fact]
    public async Task Two_databases_share_nothing()
    {
        await using var one = await OpenAsync();
        await using var other = await OpenAsync();

        await AnswerAsync(one, "CREATE TABLE only_here (id int)");

        (await AnswerAsync(one, "SELECT to_regclass('only_here')::text")).ShouldBe("only_here");
        (await AnswerAsync(other, "SELECT to_regclass('only_here')::text")).ShouldBeNull();
    }

    private async Task<NpgsqlConnection> OpenAsync()
    {
        var connection = new NpgsqlConnection(await database.CreateAsync());
        await connection.OpenAsync();
        return connection;
    }

    private static async Task<string?> AnswerAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync() as string;
    }
}
