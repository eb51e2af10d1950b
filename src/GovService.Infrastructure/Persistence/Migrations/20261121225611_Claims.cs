using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GovService.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Claims : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "handler_id",
                table: "applications",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "handler_name",
                table: "applications",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "correction_lapsed",
                table: "applications",
                type: "boolean",
                nullable: true,
                computedColumnSql: "correction ? 'lapsedAt'",
                stored: true);

            migrationBuilder.CreateTable(
                name: "absences",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    substitute_id = table.Column<Guid>(type: "uuid", nullable: false),
                    substitute_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    first_day = table.Column<DateOnly>(type: "date", nullable: false),
                    last_day = table.Column<DateOnly>(type: "date", nullable: false),
                    noted_by = table.Column<Guid>(type: "uuid", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_absences", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "saved_views",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    queue = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    name = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    filter = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    is_default = table.Column<bool>(type: "boolean", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_saved_views", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_applications_handler_id_due_by_id",
                table: "applications",
                columns: new[] { "handler_id", "due_by", "id" },
                filter: "handler_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_absences_account_id_last_day",
                table: "absences",
                columns: new[] { "account_id", "last_day" });

            migrationBuilder.CreateIndex(
                name: "ix_absences_substitute_id_last_day",
                table: "absences",
                columns: new[] { "substitute_id", "last_day" });

            migrationBuilder.CreateIndex(
                name: "ix_saved_views_account_id_queue_name",
                table: "saved_views",
                columns: new[] { "account_id", "queue", "name" },
                unique: true);
            migrationBuilder.Sql(Sql.SqlScript.Read("Officers.sql"));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP INDEX ix_accounts_duties");
            migrationBuilder.DropTable(
                name: "absences");

            migrationBuilder.DropTable(
                name: "saved_views");

            migrationBuilder.DropIndex(
                name: "ix_applications_handler_id_due_by_id",
                table: "applications");

            migrationBuilder.DropColumn(
                name: "correction_lapsed",
                table: "applications");

            migrationBuilder.DropColumn(
                name: "handler_id",
                table: "applications");

            migrationBuilder.DropColumn(
                name: "handler_name",
                table: "applications");
        }
    }
}
