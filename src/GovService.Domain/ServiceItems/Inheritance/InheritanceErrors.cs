using GovService.Domain.ServiceItems.Changes;

namespace GovService.Domain.ServiceItems.Inheritance;

/// <summary>Why a local item may not say what it says; the field is the element's path.</summary>
public static class InheritanceErrors
{
    /// <summary>上级锁定.</summary>
    public static Error Locked(ElementPath element) => Error.Invalid(element.Value, "inheritance.locked");

    /// <summary>只能收窄: asks more or promises later than the base.</summary>
    public static Error Wider(ElementPath element) => Error.Invalid(element.Value, "inheritance.wider");
}
