using System;
using Microsoft.EntityFrameworkCore.Migrations;
using NpgsqlTypes;

#nullable disable

namespace GovService.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class AddServiceItemSearch : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "service_item_search",
                columns: table => new
                {
                    service_item_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version_id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(36)", maxLength: 36, nullable: false),
                    catalogue_id = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    slug = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    sort_name = table.Column<string>(type: "text", nullable: false),
                    short_names = table.Column<string[]>(type: "text[]", nullable: false),
                    department_id = table.Column<Guid>(type: "uuid", nullable: false),
                    department_name = table.Column<string>(type: "text", nullable: false),
                    audience = table.Column<string[]>(type: "text[]", nullable: false),
                    themes = table.Column<string[]>(type: "text[]", nullable: false),
                    life_stages = table.Column<string[]>(type: "text[]", nullable: false),
                    online = table.Column<bool>(type: "boolean", nullable: false),
                    summary = table.Column<string>(type: "jsonb", nullable: false),
                    terms = table.Column<string[]>(type: "text[]", nullable: false),
                    tsv = table.Column<NpgsqlTsVector>(type: "tsvector", nullable: false, computedColumnSql: "array_to_tsvector(terms)", stored: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_service_item_search", x => x.service_item_id);
                    table.ForeignKey(
                        name: "fk_service_item_search_service_items_service_item_id",
                        column: x => x.service_item_id,
                        principalTable: "service_items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_service_item_search_department_id_sort_name",
                table: "service_item_search",
                columns: new[] { "department_id", "sort_name" });

            migrationBuilder.CreateIndex(
                name: "ix_service_item_search_tsv",
                table: "service_item_search",
                column: "tsv")
                .Annotation("Npgsql:IndexMethod", "gin");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "service_item_search");
        }
    }
}
