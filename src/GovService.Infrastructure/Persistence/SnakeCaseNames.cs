using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace GovService.Infrastructure.Persistence;

/// <summary>PostgreSQL folds unquoted names to lower case: with these names, SQL by hand needs no quotes.</summary>
internal sealed partial class SnakeCaseNames : IModelFinalizingConvention
{
    public void ProcessModelFinalizing(
        IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        foreach (var entity in modelBuilder.Metadata.GetEntityTypes())
        {
            if (entity.GetTableName() is not { } name) continue;

            entity.SetTableName(Snake(name));
            var table = StoreObjectIdentifier.Table(Snake(name), entity.GetSchema());
            foreach (var property in Columns(entity)) property.SetColumnName(Snake(property.GetColumnName(table)!));
            foreach (var key in entity.GetKeys()) key.SetName(Snake(key.GetName()!));
            foreach (var key in entity.GetForeignKeys()) key.SetConstraintName(Snake(key.GetConstraintName()!));
            foreach (var index in entity.GetIndexes()) index.SetDatabaseName(Snake(index.GetDatabaseName()!));
        }
    }

    /// <summary>With those of complex properties (applicant_name), which GetProperties leaves out.</summary>
    private static IEnumerable<IConventionProperty> Columns(IConventionTypeBase type) =>
        [.. type.GetProperties(), .. type.GetComplexProperties().SelectMany(complex => Columns(complex.ComplexType))];

    private static string Snake(string name) => Hump().Replace(name, "_$0").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z0-9])[A-Z]|(?<=[A-Z])[A-Z](?=[a-z])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hump();
}
