namespace GovService.UseCases.Common;

/// <summary>Who may send this message: holders of one of the roles. Every message carries one; a test says so.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class AllowAttribute(params Role[] roles) : Attribute
{
    public IReadOnlyList<Role> Roles { get; } = roles;
}

/// <summary>Anyone may send this message, signed in or not: it shows only what is public.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AllowAnyoneAttribute : AllowAttribute;
