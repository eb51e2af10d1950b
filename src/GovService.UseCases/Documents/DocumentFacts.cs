using System.Globalization;
using GovService.Domain.Applications;
using GovService.Domain.Calendars;
using GovService.Domain.Certificates;
using GovService.Domain.Clocks;
using GovService.Domain.Documents;
using GovService.Domain.Parties;
using GovService.Domain.ServiceItems;
using GovService.UseCases.Certificates;

namespace GovService.UseCases.Documents;

/// <summary>文书要素取值: what an application has to say for the placeholders of a document. Pure.</summary>
internal static class DocumentFacts
{
    private static DocumentTemplates Words => DocumentTemplates.Shipped;

    /// <param name="before">What was issued for the application until now.</param>
    public static DocumentValues Of(DocumentMatter matter, TimelineEntry act, IReadOnlyList<OfficialDocument> before)
    {
        var values = new DocumentValues();
        SayWho(values, matter, act);
        SayWhen(values, matter, act);
        SayWhy(values, matter, act);
        SayWhat(values, matter, act);
        SayHowDelivered(values, matter.Application);
        DocumentLists.Of(values, matter, act, before);
        return values;
    }

    private static void SayWho(DocumentValues values, DocumentMatter matter, TimelineEntry act)
    {
        var applicant = matter.Application.Applicant;
        values
            .Say("application.number", matter.Application.Number)
            .Say("item.name", matter.Item.Name)
            .Say("applicant.name", applicant.Name)
            .Say("applicant.code", applicant.Kind == Audience.Person ? Masking.IdNumber(applicant.Code) : applicant.Code)
            .Say("agent.name", applicant.AgentName)
            .Say("issuer.name", act.ByRole is Role.Applicant ? Words.Word("issuer.portal") : act.ByName)
            .Say("signature", Filled(
                "signature", Words.Word($"signature.{matter.Application.Signature.Means}"),
                Words.Time(matter.Application.Signature.At)))
            .Say("office.phone", Words.Word("office.phone"))
            .Say("supervision.phone", Words.Word("supervision.phone"));
    }

    private static void SayWhen(DocumentValues values, DocumentMatter matter, TimelineEntry act)
    {
        var clocks = matter.ClocksAfter(act);
        values
            .Say("act.day", Words.Day(act.Day))
            .Say("receipt.time", Words.Time(matter.Application.CreatedAt))
            .Say("accepted.day", Day(matter.Application.AcceptedAt))
            .Say("decided.day", Day(matter.Application.DecidedAt))
            .Say("reply.days", Limit(matter.Application.Terms.For(ClockKind.Promised)))
            .Say("correction.due", Due(clocks.Running(ClockKind.Correction)))
            .Say("clock.promised", Due(clocks.Running(ClockKind.Promised)))
            .Say("clock.statutory", Due(clocks.Running(ClockKind.Statutory)) ?? Words.Word("due.none"))
            .Say("clock.due", Due(clocks.OfAuthority))
            .Say("extension.days", act.Clock is ClockChange.Extended extended
                ? Filled("extension", extended.WorkingDays)
                : null);
    }

    private static void SayWhy(DocumentValues values, DocumentMatter matter, TimelineEntry act)
    {
        var procedure = DueDocuments.ProcedureOf(matter.Application, act);
        values
            .Say("reasons", Reasons(matter, act))
            .Say("basis", matter.Application.Proposal?.Basis ?? (matter.Item.LegalBases is [var first, ..] ? first.Cite() : null))
            .Say("bases", string.Join('、', matter.Item.LegalBases.Select(b => b.Cite())))
            .Say("opinion", matter.Last(ApplicationAction.Grant)?.Note)
            .Say("remedy.review", matter.Authority.ReviewBody)
            .Say("remedy.court", matter.Authority.Court)
            .Say("procedure.name", procedure?.Name)
            .Say("procedure.reasons", procedure?.Reasons)
            .Say("procedure.expected", procedure is null ? null : Limit(procedure.Expected))
            .Say("procedure.outcome", procedure?.Outcome)
            .Say("procedure.started", procedure is null ? null : Words.Time(procedure.StartedAt))
            .Say("procedure.ended", procedure?.EndedAt is { } ended ? Words.Time(ended) : null);
    }

    private static void SayWhat(DocumentValues values, DocumentMatter matter, TimelineEntry act)
    {
        var item = matter.Item;
        var former = matter.CorrectedBy(act)?.Certificate;
        values
            .Say("decision.word", Words.Word(item.DecisionKind))
            .Say("result.name", item.Result.Name)
            .Say("result.validity", item.Result.Validity ?? Words.Word("validity.none"))
            .Say("certificate.number", GrantedCertificate.NumberOf(matter.Application))
            .Say("certificate.former", former)
            .Say("certificate.successor", former is null ? null : CertificateIdentifier.Parse(former).Value.Next().Value.Value)
            .Say("fee", item.Fee.Charged
                ? string.Join('；', item.Fee.Items.Select(f => $"{f.Name} {f.Standard}"))
                : Words.Word("fee.none"))
            .Say("procedures", string.Join('、', item.SpecialProcedures.Select(p => p.Name)))
            .Say("returned", Words.Word("returned"));
    }

    private static void SayHowDelivered(DocumentValues values, Application application)
    {
        var delivery = application.Delivery;
        values
            .Say("delivery.method", Words.Word(delivery?.Method ?? application.DeliveryMethod))
            .Say("delivery.recipient", delivery?.Recipient)
            .Say("delivery.evidence", delivery?.Evidence)
            .Say("delivery.time", delivery is null ? null : Words.Time(delivery.At))
            .Say("delivery.by", delivery?.ServedBy)
            .Say("delivery.address", delivery?.Method == DeliveryMethod.Electronic
                ? Words.Word("address.electronic")
                : null);
    }

    /// <summary>A return's own entry lists what is missing; why it is returned was said when it was proposed.</summary>
    private static string? Reasons(DocumentMatter matter, TimelineEntry act) =>
        act.Action == ApplicationAction.CountersignReturn ? matter.Last(ApplicationAction.ProposeReturn)?.Note : act.Note;

    private static string? Day(DateTimeOffset? at) => at is { } instant ? Words.Day(ChinaTime.Day(instant)) : null;

    private static string? Due(ApplicationClock? clock) => clock?.Due switch
    {
        null => null,
        { Day: { } day } => Words.Day(day),
        var due => Words.Time(due.Instant),
    };

    private static string? Limit(TimeLimit limit) =>
        limit.Value is { } value ? Filled($"limit.{limit.Unit}", value.ToString("0.##", CultureInfo.InvariantCulture)) : null;

    internal static string Filled(string word, params ReadOnlySpan<object> values) =>
        string.Format(CultureInfo.InvariantCulture, Words.Word(word), values);
}
