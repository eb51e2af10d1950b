using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace GovService.Infrastructure.Persistence;

/// <summary>Every typed id is a uuid column.</summary>
internal sealed class TypedIdConverter<TId>() : ValueConverter<TId, Guid>(id => id.Value, value => Create(value))
    where TId : struct, ITypedId<TId>
{
    // An expression tree may not call a static abstract member directly (CS8927).
    private static TId Create(Guid value) => TId.From(value);
}
