using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GovService.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class PostTo : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "post_to",
                table: "applications",
                type: "jsonb",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "post_to",
                table: "applications");
        }
    }
}
