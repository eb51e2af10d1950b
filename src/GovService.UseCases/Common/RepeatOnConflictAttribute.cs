namespace GovService.UseCases.Common;

/// <summary>
/// This command may simply be run again when somebody else changed the same rows meanwhile, because it recognises its own
/// earlier success. All other commands tell the caller of the conflict.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RepeatOnConflictAttribute : Attribute;
