using GovService.Infrastructure.Persistence;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.Infrastructure.Numbers;

/// <summary>
/// Takes the next serial on the connection and in the transaction of whoever writes the document: the row of the series
/// stays locked until that transaction ends, and a roll-back puts the serial back.
/// </summary>
internal sealed class DocumentNumbers(GovServiceDbContext db) : IDocumentNumbers
{
    public async Task<int> NextAsync(string prefix, int year, CancellationToken ct)
    {
        if (db.Database.CurrentTransaction is null)
            throw new InvalidOperationException("A document's number is taken inside the transaction that writes the document.");

        var taken = await db.Database
            .SqlQuery<int>($"""
                INSERT INTO document_number_series (prefix, year, last_serial) VALUES ({prefix}, {year}, 1)
                ON CONFLICT (prefix, year) DO UPDATE SET last_serial = document_number_series.last_serial + 1
                RETURNING last_serial
                """)
            .ToListAsync(ct); // not composed: an INSERT cannot be a subquery
        return taken[0];
    }
}
