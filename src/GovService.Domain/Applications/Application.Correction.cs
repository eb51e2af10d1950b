using GovService.Domain.Conditions;
using GovService.Domain.Forms;
using GovService.Domain.ServiceItems;

namespace GovService.Domain.Applications;

// After the end: a clerical error of the result. The status, the decision and the clocks are beyond its reach.
public sealed partial class Application
{
    /// <summary>更正, oldest first.</summary>
    public IReadOnlyList<ResultCorrection> ResultCorrections { get; private set; } = [];

    /// <summary>请示更正: what the face says, and what it should have said; a second person decides.</summary>
    /// <param name="certificate">证照标识 of the certificate that is valid now.</param>
    /// <param name="item">The version that was applied for: its form says what a line may hold.</param>
    public Result ProposeResultCorrection(
        string certificate, IReadOnlyList<FaceCorrection> lines, ServiceItemContent item, string reasons, Stamp stamp)
    {
        if (Check(ApplicationAction.ProposeResultCorrection, stamp.By) is { } refused) return refused;
        if (ResultCorrections.Any(c => c.Certificate == certificate)) return ApplicationErrors.CertificateBeingReissued;
        if (lines.Count == 0) return ApplicationErrors.NothingToCorrectOnFace;
        if (lines.DistinctBy(l => l.Key, StringComparer.Ordinal).Count() != lines.Count)
            return ApplicationErrors.FaceLineUnknown;
        if (lines.Any(l => l.Was == l.Becomes)) return ApplicationErrors.FaceLineUnchanged;
        if (!lines.All(l => Fits(l, item.Form))) return ApplicationErrors.FaceLineWrong;

        return Ask(
            ApplicationAction.ProposeResultCorrection,
            new ApprovalRequest.ResultCorrection(certificate, lines, reasons, stamp.By, stamp.Name, stamp.At),
            stamp);
    }

    private void CorrectResult(ApprovalRequest.ResultCorrection request, Stamp stamp)
    {
        Perform(request.Effect, stamp, request.Reasons);
        ResultCorrections =
        [
            .. ResultCorrections,
            new ResultCorrection(_timeline.Count, request.Certificate, request.Lines, request.Reasons, stamp.At),
        ];
        Raise(new ResultCorrected(Id, _timeline.Count));
    }

    /// <summary>The line holds what its field may hold; whether it is an error of writing, two people answer for.</summary>
    private bool Fits(FaceCorrection line, FormSchema form)
    {
        if (form.Fields.FirstOrDefault(f => f.Key == line.Key) is not { } field) return false;
        if (line.Becomes.Length is 0 or > FaceCorrection.MaxLength) return false;

        var typed = field.Type == FieldType.MultiSelect ? MultiValue.Write(line.Becomes.Split('、')) : line.Becomes;
        var context = new FormContext(ChinaTime.Day(CreatedAt), RegionExists: _ => true)
        {
            Situation = Answers.Of(Situation),
        };
        return form.Check(FormValues.Of(Form).With(ControlName.Field(line.Key), typed), context).Errors
            .All(e => ControlName.SlotOf(e.Field) != ControlName.Field(line.Key));
    }
}
