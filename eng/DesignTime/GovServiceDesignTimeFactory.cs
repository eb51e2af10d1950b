using GovService.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace GovService.DesignTime;

/// <summary>Gives dotnet-ef a context without starting the portal. Used by <c>./gov migrate NAME</c> alone.</summary>
internal sealed class GovServiceDesignTimeFactory : IDesignTimeDbContextFactory<GovServiceDbContext>
{
    public static void Main()
    {
        // dotnet-ef wants an executable; there is nothing to execute.
    }

    public GovServiceDbContext CreateDbContext(string[] args) => new(
        new DbContextOptionsBuilder<GovServiceDbContext>().UseNpgsql("Host=127.0.0.1;Database=design").Options);
}
