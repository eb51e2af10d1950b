namespace GovService.Infrastructure.Persistence.Sql;

/// <summary>SQL that migrations cannot express, kept as files and run by migrations.</summary>
internal static class SqlScript
{
    public static string Read(string file)
    {
        using var stream = typeof(SqlScript).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"No SQL script {file}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
