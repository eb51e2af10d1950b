namespace GovService.Domain.ServiceItems.Linting;

/// <summary>The addresses of an item's elements.</summary>
internal static class Elements
{
    public static ElementPath Of(string member) => new(member);

    public static ElementPath Of(string list, int position) => Of(list) / position;

    public static ElementPath Of(Material material) => Of("materials") / material.Id;

    public static ElementPath Of(SituationQuestion question) => Of("questions") / question.Key;

    public static ElementPath Of(Forms.FormField field) => Of("form") / "fields" / field.Key;
}
