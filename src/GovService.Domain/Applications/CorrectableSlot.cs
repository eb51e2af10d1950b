using GovService.Domain.Conditions;
using GovService.Domain.Forms;
using GovService.Domain.ServiceItems;

namespace GovService.Domain.Applications;

/// <summary>可补正的内容: a material or a field that a notice may name, as the item calls it.</summary>
/// <param name="Slot"><c>m.{materialId}</c> or <c>f.{fieldKey}</c>.</param>
/// <param name="IsEmpty">It was left out, rightly or not; the window may find that it is needed.</param>
public sealed record CorrectableSlot(string Slot, string Name, bool IsEmpty)
{
    /// <summary>Materials first, then fields, each in the order of its page.</summary>
    public static IReadOnlyList<CorrectableSlot> Of(Application application, ServiceItemContent item) =>
        [.. Materials(application, item), .. Fields(application, item)];

    private static IEnumerable<CorrectableSlot> Materials(Application application, ServiceItemContent item)
    {
        var handedIn = application.Materials.Where(m => !m.FollowsForm)
            .Select(m => new CorrectableSlot(MaterialSlots.Key(m.MaterialId), m.Name, IsEmpty: false));
        var leftOut = MaterialChecklist.For(item, Answers.Of(application.Situation)).Select(r => r.Material)
            .Where(material => application.Materials.All(m => m.MaterialId != material.Id))
            .Select(material => new CorrectableSlot(MaterialSlots.Key(material.Id), material.Name, IsEmpty: true));
        return handedIn.Concat(leftOut);
    }

    /// <summary>A field that the answers hide is not asked of this applicant, so nothing is missing there.</summary>
    private static IEnumerable<CorrectableSlot> Fields(Application application, ServiceItemContent item)
    {
        var context = new FormContext(ChinaTime.Day(application.CreatedAt), RegionExists: _ => true)
        {
            Situation = Answers.Of(application.Situation),
        };
        var answered = application.Form.Keys.Select(ControlName.SlotOf).ToHashSet(StringComparer.Ordinal);
        return item.Form.Check(FormValues.Of(application.Form), context).Visible
            .Select(field => (Slot: ControlName.Field(field.Key), field.Label))
            .Select(field => new CorrectableSlot(field.Slot, field.Label, !answered.Contains(field.Slot)));
    }
}
