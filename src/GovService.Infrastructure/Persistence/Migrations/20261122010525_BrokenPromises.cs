using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GovService.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class BrokenPromises : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "promise_broken_at",
                table: "applications",
                type: "timestamp with time zone",
                nullable: true);
            migrationBuilder.Sql(Sql.SqlScript.Read("BrokenPromises.sql"));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "promise_broken_at",
                table: "applications");
        }
    }
}
