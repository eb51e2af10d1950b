using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GovService.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class ResultCorrections : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_electronic_certificates_application_id",
                table: "electronic_certificates");

            migrationBuilder.AddColumn<int>(
                name: "edition",
                table: "electronic_certificates",
                type: "integer",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<string>(
                name: "superseded",
                table: "electronic_certificates",
                type: "jsonb",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "result_corrections",
                table: "applications",
                type: "jsonb",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.CreateIndex(
                name: "ix_electronic_certificates_application_id_edition",
                table: "electronic_certificates",
                columns: new[] { "application_id", "edition" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_applications_department_id_id",
                table: "applications",
                columns: new[] { "department_id", "id" },
                filter: "request IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_electronic_certificates_application_id_edition",
                table: "electronic_certificates");

            migrationBuilder.DropIndex(
                name: "ix_applications_department_id_id",
                table: "applications");

            migrationBuilder.DropColumn(
                name: "edition",
                table: "electronic_certificates");

            migrationBuilder.DropColumn(
                name: "superseded",
                table: "electronic_certificates");

            migrationBuilder.DropColumn(
                name: "result_corrections",
                table: "applications");

            migrationBuilder.CreateIndex(
                name: "ix_electronic_certificates_application_id",
                table: "electronic_certificates",
                column: "application_id",
                unique: true);
        }
    }
}
