using GovService.Domain.Applications;
using GovService.Domain.Forms;
using GovService.Domain.ServiceItems;

namespace GovService.UseCases.Applications;

/// <summary>What a slot is called in the words of the item: a material's name, a field's label, a question.</summary>
internal static class SlotNames
{
    public static string Of(string slot, ServiceItemContent content) =>
        content.Materials.FirstOrDefault(m => MaterialSlots.Key(m.Id) == slot)?.Name
        ?? content.Form.Fields.FirstOrDefault(f => ControlName.Field(f.Key) == slot)?.Label
        ?? content.Questions.FirstOrDefault(q => $"q.{q.Key}" == slot)?.Text
        ?? slot;
}
