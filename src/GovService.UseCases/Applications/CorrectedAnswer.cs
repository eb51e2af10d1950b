using GovService.Domain.Applications;
using GovService.Domain.Forms;

namespace GovService.UseCases.Applications;

/// <summary>更正: one field of an answered notice, as it stood before and as it stands now.</summary>
/// <param name="Explanation">What the notice asked for.</param>
/// <param name="Before">Null: nothing stood there.</param>
/// <param name="After">Null: it was emptied.</param>
public sealed record CorrectedAnswer(string Label, string Explanation, Answer? Before, Answer? After)
{
    /// <summary>Empty until the applicant has answered the notice.</summary>
    internal static IReadOnlyList<CorrectedAnswer> Of(
        Correction? notice, FormSchema schema, IReadOnlyDictionary<string, string> form, AnswerReader reader)
    {
        if (notice is not { Former: { } former }) return [];

        var before = reader.Read(schema, former);
        var after = reader.Read(schema, form);
        return
        [
            .. from field in schema.Fields
               let slot = ControlName.Field(field.Key)
               from point in notice.Points
               where point.Slot == slot
               select new CorrectedAnswer(
                   field.Label,
                   point.Explanation,
                   before.FirstOrDefault(a => a.Slot == slot),
                   after.FirstOrDefault(a => a.Slot == slot)),
        ];
    }
}
