using GovService.Domain.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovService.Infrastructure.Persistence.Configurations;

internal sealed class AccountConfiguration : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("accounts");
        builder.HasKey(a => a.Id);
        builder.HasIndex(a => a.LoginName).IsUnique();
        builder.Property(a => a.LoginName).HasMaxLength(50);
        builder.Property(a => a.Firms).HasJson();
        builder.Property(a => a.Duties).HasJson();
        builder.Property<uint>("Version").IsRowVersion();
        builder.ComplexProperty(a => a.Person, person =>
        {
            person.Property(p => p.Name).HasMaxLength(200);
            person.Property(p => p.IdNumber).HasMaxLength(32);
            person.Property(p => p.Mobile).HasMaxLength(20);
            person.Property(p => p.Address).HasMaxLength(500);
        });
    }
}

internal sealed class AbsenceConfiguration : IEntityTypeConfiguration<Absence>
{
    public void Configure(EntityTypeBuilder<Absence> builder)
    {
        builder.ToTable("absences");
        builder.HasKey(a => a.Id);
        builder.HasIndex(a => new { a.AccountId, a.Until });
        builder.HasIndex(a => new { a.SubstituteId, a.Until });
        builder.Property(a => a.From).HasColumnName("first_day"); // FROM is a word of SQL
        builder.Property(a => a.Until).HasColumnName("last_day");
        builder.Property(a => a.SubstituteName).HasMaxLength(200);
        builder.Property(a => a.AccountName).HasMaxLength(200);
        builder.Property<uint>("Version").IsRowVersion();
    }
}
