using GovService.Domain.ServiceItems.Changes;

namespace GovService.Web.Components.Catalog.Sections;

/// <summary>The member of a list that is being edited, where it stands, and how it is replaced.</summary>
public sealed record OpenMember<T>(T Member, ElementPath Path, Func<T, Task> SetAsync);
