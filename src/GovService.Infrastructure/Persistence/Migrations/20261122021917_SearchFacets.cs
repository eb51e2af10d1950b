using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GovService.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class SearchFacets : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // The next start indexes every item anew: facets are read from contents, which only the program understands.
            migrationBuilder.Sql("TRUNCATE service_item_search");

            migrationBuilder.DropIndex(
                name: "ix_service_item_search_department_id_sort_name",
                table: "service_item_search");

            migrationBuilder.DropColumn(
                name: "audience",
                table: "service_item_search");

            migrationBuilder.DropColumn(
                name: "department_id",
                table: "service_item_search");

            migrationBuilder.DropColumn(
                name: "department_name",
                table: "service_item_search");

            migrationBuilder.DropColumn(
                name: "life_stages",
                table: "service_item_search");

            migrationBuilder.RenameColumn(
                name: "themes",
                table: "service_item_search",
                newName: "facets");

            migrationBuilder.CreateIndex(
                name: "ix_service_item_search_short_names",
                table: "service_item_search",
                column: "short_names")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "ix_service_item_search_sort_name",
                table: "service_item_search",
                column: "sort_name")
                .Annotation("Relational:Collation", new[] { "C" });

            migrationBuilder.Sql(Sql.SqlScript.Read("SearchFacets.sql"));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TRIGGER service_item_search_changed ON service_item_search");

            migrationBuilder.DropIndex(
                name: "ix_service_item_search_short_names",
                table: "service_item_search");

            migrationBuilder.DropIndex(
                name: "ix_service_item_search_sort_name",
                table: "service_item_search");

            migrationBuilder.RenameColumn(
                name: "facets",
                table: "service_item_search",
                newName: "themes");

            migrationBuilder.AddColumn<string[]>(
                name: "audience",
                table: "service_item_search",
                type: "text[]",
                nullable: false,
                defaultValue: new string[0]);

            migrationBuilder.AddColumn<Guid>(
                name: "department_id",
                table: "service_item_search",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<string>(
                name: "department_name",
                table: "service_item_search",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string[]>(
                name: "life_stages",
                table: "service_item_search",
                type: "text[]",
                nullable: false,
                defaultValue: new string[0]);

            migrationBuilder.CreateIndex(
                name: "ix_service_item_search_department_id_sort_name",
                table: "service_item_search",
                columns: new[] { "department_id", "sort_name" });
        }
    }
}
