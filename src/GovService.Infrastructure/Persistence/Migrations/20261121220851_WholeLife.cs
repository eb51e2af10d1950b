using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GovService.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class WholeLife : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_applications_department_id_due_by_id",
                table: "applications");

            migrationBuilder.DropIndex(
                name: "ix_applications_district_code_due_by_id",
                table: "applications");

            migrationBuilder.RenameColumn(
                name: "decision_limit",
                table: "applications",
                newName: "terms");

            migrationBuilder.AddColumn<string>(
                name: "announced",
                table: "applications",
                type: "character varying(8)",
                maxLength: 8,
                nullable: false,
                defaultValue: "Green");

            migrationBuilder.AddColumn<string>(
                name: "deferred",
                table: "applications",
                type: "jsonb",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "delivery",
                table: "applications",
                type: "jsonb",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "delivery_method",
                table: "applications",
                type: "character varying(16)",
                maxLength: 16,
                nullable: false,
                defaultValue: "Electronic");

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "next_timer_at",
                table: "applications",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "paused_since",
                table: "applications",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "pickup_code",
                table: "applications",
                type: "character varying(8)",
                maxLength: 8,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "procedures",
                table: "applications",
                type: "jsonb",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "request",
                table: "applications",
                type: "jsonb",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "site_visits",
                table: "applications",
                type: "jsonb",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "clock",
                table: "application_timeline",
                type: "jsonb",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "application_lanes",
                columns: table => new
                {
                    department_id = table.Column<Guid>(type: "uuid", nullable: false),
                    application_id = table.Column<Guid>(type: "uuid", nullable: false),
                    limit = table.Column<string>(type: "jsonb", nullable: false),
                    asked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    due_by = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    returns = table.Column<string>(type: "jsonb", nullable: false),
                    opinion = table.Column<string>(type: "jsonb", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_application_lanes", x => new { x.application_id, x.department_id });
                    table.ForeignKey(
                        name: "fk_application_lanes_applications_application_id",
                        column: x => x.application_id,
                        principalTable: "applications",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            // What was handed in before keeps its clocks: its acts say what they did to them, its version says its limits.
            migrationBuilder.Sql("""
                UPDATE applications a SET
                    terms = jsonb_build_object(
                        'reply', '{"value": 5, "unit": "WorkingDay"}'::jsonb,
                        'correction', '{"unit": "WorkingDay"}'::jsonb,
                        'promised', a.terms,
                        'statutory', v.content->'legalLimit'->'limit',
                        'delivery', '{"value": 10, "unit": "WorkingDay"}'::jsonb),
                    next_timer_at = CASE WHEN a.due_by IS NULL THEN NULL ELSE now() END
                FROM service_item_versions v WHERE v.id = a.service_item_version_id;

                UPDATE application_timeline SET clock = CASE action
                    WHEN 'Submit' THEN jsonb_build_object('$type', 'received', 'at', created_at)
                    WHEN 'SubmitCorrection' THEN jsonb_build_object('$type', 'received', 'at', created_at)
                    WHEN 'RequestCorrection' THEN jsonb_build_object('$type', 'correctionAsked', 'at', created_at)
                    WHEN 'Accept' THEN jsonb_build_object('$type', 'accepted', 'at', created_at, 'from', created_at)
                    WHEN 'Grant' THEN jsonb_build_object('$type', 'decided', 'at', created_at)
                    WHEN 'Complete' THEN jsonb_build_object('$type', 'delivered', 'at', created_at)
                    WHEN 'CountersignRefusal' THEN jsonb_build_object('$type', 'ended', 'at', created_at)
                    WHEN 'CountersignNonAcceptance' THEN jsonb_build_object('$type', 'ended', 'at', created_at)
                    WHEN 'Withdraw' THEN jsonb_build_object('$type', 'ended', 'at', created_at)
                END;
                """);

            migrationBuilder.CreateIndex(
                name: "ix_applications_department_id_due_by_id",
                table: "applications",
                columns: new[] { "department_id", "due_by", "id" },
                filter: "status NOT IN ('Refused', 'NotAccepted', 'Withdrawn', 'Terminated', 'TransferredUp', 'Completed')");

            migrationBuilder.CreateIndex(
                name: "ix_applications_district_code_due_by_id",
                table: "applications",
                columns: new[] { "district_code", "due_by", "id" },
                filter: "status IN ('Submitted', 'Received')");

            migrationBuilder.CreateIndex(
                name: "ix_applications_next_timer_at",
                table: "applications",
                column: "next_timer_at",
                filter: "next_timer_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_application_lanes_department_id_due_by",
                table: "application_lanes",
                columns: new[] { "department_id", "due_by" },
                filter: "opinion IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "application_lanes");

            migrationBuilder.DropIndex(
                name: "ix_applications_department_id_due_by_id",
                table: "applications");

            migrationBuilder.DropIndex(
                name: "ix_applications_district_code_due_by_id",
                table: "applications");

            migrationBuilder.DropIndex(
                name: "ix_applications_next_timer_at",
                table: "applications");

            migrationBuilder.DropColumn(
                name: "announced",
                table: "applications");

            migrationBuilder.DropColumn(
                name: "deferred",
                table: "applications");

            migrationBuilder.DropColumn(
                name: "delivery",
                table: "applications");

            migrationBuilder.DropColumn(
                name: "delivery_method",
                table: "applications");

            migrationBuilder.DropColumn(
                name: "next_timer_at",
                table: "applications");

            migrationBuilder.DropColumn(
                name: "paused_since",
                table: "applications");

            migrationBuilder.DropColumn(
                name: "pickup_code",
                table: "applications");

            migrationBuilder.DropColumn(
                name: "procedures",
                table: "applications");

            migrationBuilder.DropColumn(
                name: "request",
                table: "applications");

            migrationBuilder.DropColumn(
                name: "site_visits",
                table: "applications");

            migrationBuilder.DropColumn(
                name: "clock",
                table: "application_timeline");

            migrationBuilder.Sql("UPDATE applications SET terms = terms->'promised';");

            migrationBuilder.RenameColumn(
                name: "terms",
                table: "applications",
                newName: "decision_limit");

            migrationBuilder.CreateIndex(
                name: "ix_applications_department_id_due_by_id",
                table: "applications",
                columns: new[] { "department_id", "due_by", "id" },
                filter: "status NOT IN ('Refused', 'NotAccepted', 'Withdrawn', 'Completed')");

            migrationBuilder.CreateIndex(
                name: "ix_applications_district_code_due_by_id",
                table: "applications",
                columns: new[] { "district_code", "due_by", "id" },
                filter: "status = 'Submitted'");
        }
    }
}
