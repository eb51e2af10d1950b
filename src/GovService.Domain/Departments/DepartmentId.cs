namespace GovService.Domain.Departments;

/// <summary>Identifies a department (部门).</summary>
public readonly record struct DepartmentId(Guid Value) : ITypedId<DepartmentId>
{
    public static DepartmentId New() => new(Guid.CreateVersion7());
    public static DepartmentId From(Guid value) => new(value);
    public int CompareTo(DepartmentId other) => Value.CompareTo(other.Value);
    public override string ToString() => Value.ToString();
}
