using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GovService.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class NamesOfItems : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "name",
                table: "service_items",
                type: "character varying(500)",
                maxLength: 500,
                nullable: false,
                defaultValue: "");

            migrationBuilder.Sql(
                """
                UPDATE service_items SET name = left(version.content->>'name', 500)
                FROM service_item_versions version WHERE version.id = current_version_id
                """);

            migrationBuilder.AddColumn<Guid>(
                name: "failed_at",
                table: "publication_sets",
                type: "uuid",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "name",
                table: "service_items");

            migrationBuilder.DropColumn(
                name: "failed_at",
                table: "publication_sets");
        }
    }
}
