using GovService.Infrastructure.Numbers;

namespace GovService.UseCases.Tests.Documents;

public sealed class DocumentNumbersTests(TestHost host) : UseCaseTest(host)
{
    [Fact]
    public async Task Twenty_at_once_and_one_that_gives_up_leave_no_gap_and_no_double()
    {
        var taken = await Task.WhenAll(Enumerable.Range(0, 21).Select(n => Task.Run(() => TakeAsync("南民许受", 2026, keeps: n != 7))));

        taken.OfType<int>().Order().ShouldBe(Enumerable.Range(1, 20));
    }

    [Fact]
    public async Task Each_series_and_each_year_counts_from_one()
    {
        (await TakeAsync("南民给受", 2026, keeps: true)).ShouldBe(1);
        (await TakeAsync("南民给准", 2026, keeps: true)).ShouldBe(1);
        (await TakeAsync("南民给受", 2027, keeps: true)).ShouldBe(1);
        (await TakeAsync("南民给受", 2026, keeps: true)).ShouldBe(2);
    }

    [Fact]
    public async Task Without_a_transaction_there_is_no_number() =>
        await Should.ThrowAsync<InvalidOperationException>(
            Stored(db => new DocumentNumbers(db).NextAsync("南民许受", 2026, CancellationToken.None)));

    /// <summary>Null where the transaction was rolled back.</summary>
    private Task<int?> TakeAsync(string prefix, int year, bool keeps) => Stored(async db =>
    {
        await using var transaction = await db.BeginAsync();
        var serial = await new DocumentNumbers(db).NextAsync(prefix, year, CancellationToken.None);
        await Task.Delay(Random.Shared.Next(5)); // the document is written meanwhile
        if (!keeps) return (int?)null;

        await transaction.CommitAsync();
        return serial;
    });
}
