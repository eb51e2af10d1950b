using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GovService.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class CatalogueWork : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_service_items_department_id",
                table: "service_items");

            migrationBuilder.AddColumn<int>(
                name: "asks_drafts_below",
                table: "service_items",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Guid>(
                name: "base_item_id",
                table: "service_items",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "moves_drafts_below",
                table: "service_items",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateOnly>(
                name: "review_by",
                table: "service_items",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "state",
                table: "service_items",
                type: "character varying(16)",
                maxLength: 16,
                nullable: false,
                defaultValue: "InForce");

            migrationBuilder.AddColumn<string>(
                name: "state_reason",
                table: "service_items",
                type: "character varying(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "state_since",
                table: "service_items",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "marks",
                table: "application_drafts",
                type: "jsonb",
                nullable: false,
                defaultValue: "[]");

            // What was published before this date knew no review: it gets a year from its publication.
            migrationBuilder.Sql("""
                UPDATE service_items i
                SET review_by = ((v.published_at AT TIME ZONE 'Asia/Shanghai')::date + interval '12 months')::date
                FROM service_item_versions v
                WHERE v.id = i.current_version_id
                """);

            migrationBuilder.CreateTable(
                name: "item_revisions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_item_id = table.Column<Guid>(type: "uuid", nullable: false),
                    department_id = table.Column<Guid>(type: "uuid", nullable: false),
                    region_code = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    cause = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    from_number = table.Column<int>(type: "integer", nullable: false),
                    status = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    content = table.Column<string>(type: "jsonb", nullable: false),
                    edition = table.Column<int>(type: "integer", nullable: false),
                    changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    editors = table.Column<string>(type: "jsonb", nullable: false),
                    gave_way = table.Column<string>(type: "jsonb", nullable: false),
                    warning_reasons = table.Column<string>(type: "jsonb", nullable: false),
                    steps = table.Column<string>(type: "jsonb", nullable: false),
                    publication_set_id = table.Column<Guid>(type: "uuid", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_item_revisions", x => x.id);
                    table.ForeignKey(
                        name: "fk_item_revisions_departments_department_id",
                        column: x => x.department_id,
                        principalTable: "departments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_item_revisions_service_items_service_item_id",
                        column: x => x.service_item_id,
                        principalTable: "service_items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "publication_sets",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    region_code = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    status = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    effective_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    members = table.Column<string>(type: "jsonb", nullable: false),
                    publisher_id = table.Column<Guid>(type: "uuid", nullable: false),
                    publisher_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    failure_code = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_publication_sets", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "revision_edits",
                columns: table => new
                {
                    revision_id = table.Column<Guid>(type: "uuid", nullable: false),
                    edition = table.Column<int>(type: "integer", nullable: false),
                    region_code = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    changes = table.Column<string>(type: "jsonb", nullable: false),
                    undo = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_revision_edits", x => new { x.revision_id, x.edition });
                    table.ForeignKey(
                        name: "fk_revision_edits_item_revisions_revision_id",
                        column: x => x.revision_id,
                        principalTable: "item_revisions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_service_items_base_item_id",
                table: "service_items",
                column: "base_item_id");

            migrationBuilder.CreateIndex(
                name: "ix_service_items_department_id_review_by",
                table: "service_items",
                columns: new[] { "department_id", "review_by" });

            migrationBuilder.CreateIndex(
                name: "ix_item_revisions_department_id_status_changed_at_id",
                table: "item_revisions",
                columns: new[] { "department_id", "status", "changed_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_item_revisions_publication_set_id",
                table: "item_revisions",
                column: "publication_set_id");

            migrationBuilder.CreateIndex(
                name: "ix_item_revisions_service_item_id",
                table: "item_revisions",
                column: "service_item_id",
                unique: true,
                filter: "status NOT IN ('Published', 'Discarded')");

            migrationBuilder.CreateIndex(
                name: "ix_publication_sets_effective_at",
                table: "publication_sets",
                column: "effective_at",
                filter: "status = 'Scheduled'");

            migrationBuilder.AddForeignKey(
                name: "fk_service_items_service_items_base_item_id",
                table: "service_items",
                column: "base_item_id",
                principalTable: "service_items",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_service_items_service_items_base_item_id",
                table: "service_items");

            migrationBuilder.DropTable(
                name: "publication_sets");

            migrationBuilder.DropTable(
                name: "revision_edits");

            migrationBuilder.DropTable(
                name: "item_revisions");

            migrationBuilder.DropIndex(
                name: "ix_service_items_base_item_id",
                table: "service_items");

            migrationBuilder.DropIndex(
                name: "ix_service_items_department_id_review_by",
                table: "service_items");

            migrationBuilder.DropColumn(
                name: "asks_drafts_below",
                table: "service_items");

            migrationBuilder.DropColumn(
                name: "base_item_id",
                table: "service_items");

            migrationBuilder.DropColumn(
                name: "moves_drafts_below",
                table: "service_items");

            migrationBuilder.DropColumn(
                name: "review_by",
                table: "service_items");

            migrationBuilder.DropColumn(
                name: "state",
                table: "service_items");

            migrationBuilder.DropColumn(
                name: "state_reason",
                table: "service_items");

            migrationBuilder.DropColumn(
                name: "state_since",
                table: "service_items");

            migrationBuilder.DropColumn(
                name: "marks",
                table: "application_drafts");

            migrationBuilder.CreateIndex(
                name: "ix_service_items_department_id",
                table: "service_items",
                column: "department_id");
        }
    }
}
