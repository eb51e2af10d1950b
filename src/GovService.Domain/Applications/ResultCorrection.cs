namespace GovService.Domain.Applications;

/// <summary>
/// 更正: a clerical error on the face of a result, put right by a decision of its own. The old decision, its document and its
/// certificate stay as they were issued; nothing that was decided changes.
/// </summary>
/// <param name="Sequence">The entry of the timeline that is the correcting decision.</param>
/// <param name="Certificate">证照标识 of the certificate that is replaced.</param>
public sealed record ResultCorrection(
    int Sequence, string Certificate, IReadOnlyList<FaceCorrection> Lines, string Reasons, DateTimeOffset At);

/// <summary>照面更正: one line of the face, as it was printed and as it should have been.</summary>
/// <param name="Key">The form's key of the line.</param>
public sealed record FaceCorrection(string Key, string Label, string Was, string Becomes)
{
    public const int MaxLength = 500;
}
