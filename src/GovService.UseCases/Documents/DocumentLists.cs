using System.Globalization;
using GovService.Domain.Applications;
using GovService.Domain.Documents;
using GovService.Domain.ServiceItems;
using GovService.UseCases.Applications;
using GovService.UseCases.Certificates;

namespace GovService.UseCases.Documents;

/// <summary>文书清单: the tables of documents, row by row.</summary>
internal static class DocumentLists
{
    private static DocumentTemplates Words => DocumentTemplates.Shipped;

    public static void Of(
        DocumentValues values, DocumentMatter matter, TimelineEntry act, IReadOnlyList<OfficialDocument> before) => values
        .List("materials", Numbered(matter.Application.Materials.Select(Material)))
        .List("points", Numbered(Points(matter, act)))
        .List("deferred", Numbered(matter.Application.Deferred.Select(
            d => new[] { d.Name, Words.Day(ChinaTime.Day(d.DueBy)) })))
        .List("corrections", Numbered(
            (matter.CorrectedBy(act)?.Lines ?? []).Select(l => new[] { l.Label, l.Was, l.Becomes })))
        .List("commitments", Numbered(matter.Application.Materials
            .Where(m => m.Source == MaterialSourceKind.Commitment)
            .Select(m => new[] { m.Name, Words.Time(m.Receipt?.At ?? matter.Application.Signature.At) })))
        .List("documents", Documents(matter, act, before))
        .List("movements", Movements(matter));

    private static string[] Material(SubmittedMaterial material) =>
    [
        material.Name,
        Words.Word(material.Source),
        material.Files.Count > 0
            ? DocumentFacts.Filled("files", material.Files.Count)
            : Words.Word($"copies.{material.Source}"),
    ];

    /// <summary>As they stand in the open notice; of an earlier one the timeline kept the explanations.</summary>
    private static IEnumerable<string[]> Points(DocumentMatter matter, TimelineEntry act)
    {
        var isLast = matter.Last(
            ApplicationAction.RequestCorrection, ApplicationAction.ApproveSecondCorrection,
            ApplicationAction.CountersignReturn)?.Sequence == act.Sequence;
        if (isLast && matter.Application.Correction is { } correction)
        {
            return correction.Points.Select(p => new[]
            {
                Name(p.Slot, matter), Words.Word($"reason.{p.ReasonCode}"), p.Explanation,
            });
        }

        return (act.Note ?? "").Split('\n').Select(line => new[] { "", Words.Word("reason.other"), line });
    }

    private static string Name(string slot, DocumentMatter matter) =>
        matter.Application.Materials.FirstOrDefault(m => MaterialSlots.Key(m.MaterialId) == slot)?.Name
        ?? SlotNames.Of(slot, matter.Item);

    /// <summary>What is handed over is the decision and its certificate; in the end everything is listed.</summary>
    private static IEnumerable<IReadOnlyList<string>> Documents(
        DocumentMatter matter, TimelineEntry act, IReadOnlyList<OfficialDocument> before)
    {
        var listed = act.Action == ApplicationAction.Complete ? before : before.Where(d => d.Type == DocumentType.GrantDecision);
        foreach (var document in listed) yield return [document.Content.Title, document.Number];
        if (matter.Last(ApplicationAction.Issue) is not null)
            yield return [matter.Item.Result.Name, GrantedCertificate.NumberOf(matter.Application)];
    }

    /// <summary>Who passed the file on to whom: every act by which it changed hands.</summary>
    private static IEnumerable<IReadOnlyList<string>> Movements(DocumentMatter matter)
    {
        var hands = matter.Application.Applicant.Name;
        foreach (var act in matter.Application.Timeline)
        {
            if (act.ByName == hands) continue;

            yield return [Words.Time(act.At), Words.Word(act.ByRole), hands, act.ByName];
            hands = act.ByName;
        }
    }

    private static IEnumerable<IReadOnlyList<string>> Numbered(IEnumerable<string[]> rows) =>
        rows.Select((row, index) => (IReadOnlyList<string>)
            [(index + 1).ToString(CultureInfo.InvariantCulture), .. row]);
}
