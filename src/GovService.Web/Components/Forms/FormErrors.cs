namespace GovService.Web.Components.Forms;

/// <summary>What was wrong with the form as posted; each field finds its own by name.</summary>
public sealed record FormErrors(IReadOnlyList<Error> All)
{
    public static readonly FormErrors None = new([]);

    public Error? Of(string field) => All.FirstOrDefault(error => error.Field == field);
}
