using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GovService.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class CommitmentChecks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "commitment_checks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    department_id = table.Column<Guid>(type: "uuid", nullable: false),
                    region_code = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    applicant_code = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    promises = table.Column<string>(type: "jsonb", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    due_by = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    checked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    checked_by = table.Column<Guid>(type: "uuid", nullable: true),
                    findings = table.Column<string>(type: "text", nullable: true),
                    broken_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_commitment_checks", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_commitment_checks_applicant_code_broken_at",
                table: "commitment_checks",
                columns: new[] { "applicant_code", "broken_at" },
                filter: "broken_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_commitment_checks_department_id_due_by",
                table: "commitment_checks",
                columns: new[] { "department_id", "due_by" },
                filter: "checked_at IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "commitment_checks");
        }
    }
}
