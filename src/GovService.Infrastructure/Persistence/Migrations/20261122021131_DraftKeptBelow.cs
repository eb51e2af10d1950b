using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GovService.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class DraftKeptBelow : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "kept_below",
                table: "application_drafts",
                type: "integer",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "kept_below",
                table: "application_drafts");
        }
    }
}
