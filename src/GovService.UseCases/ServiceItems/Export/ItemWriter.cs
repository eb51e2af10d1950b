using System.Globalization;
using System.Text.Json;
using GovService.Domain.Calendars;
using GovService.Domain.ServiceItems;
using GovService.UseCases.ServiceItems.Import;

namespace GovService.UseCases.ServiceItems.Export;

/// <summary>
/// Writes one item as <see cref="ItemReader"/> reads it. What the import would otherwise derive is always said, and so
/// is its absence: a file that is exported is understood without a guess.
/// </summary>
internal static class ItemWriter
{
    public static void Write(Utf8JsonWriter json, ItemRow item)
    {
        var content = item.Content;
        json.WriteStartObject();
        json.Text("id", item.Id);
        json.Text("name", content.Name);
        json.Texts("aliases", content.Aliases);
        json.Text("itemType", content.ItemType);
        json.Text("departmentId", item.Department.Id);
        json.Text("authorityLevel", content.AuthorityLevel);
        json.Text("basicCode", content.BasicCode);
        json.WriteBoolean("basicCodeVerified", content.BasicCodeVerified);
        json.Text("sampleImplementationCode", item.Code);
        json.Text("baseId", item.BaseId);
        json.Text("state", item.State?.ToString());
        json.Text("stateReason", item.StateReason);
        json.Text("regionScope", content.RegionScope);
        json.List("legalBasis", content.LegalBases, LegalBasis);
        json.Texts("acceptConditions", content.AcceptanceConditions);
        json.Text("caseType", Number((int)content.ProcessingType));
        json.Part("legalLimit", content.LegalLimit, StatedLimit);
        json.Part("promisedLimit", content.PromisedLimit, StatedLimit);
        json.Part("correctionLimit", content.CorrectionLimit, Limit);
        json.List("steps", content.Steps, Step);
        json.List("specialProcedures", content.SpecialProcedures, SpecialProcedure);
        json.Part("fee", content.Fee, Fee);
        json.List("materials", content.Materials, MaterialWriter.Write);
        json.Part("result", content.Result, ApprovalResult);
        json.Texts("serviceObjects", content.ServiceObjects);
        json.Part("themes", content, Themes);
        json.Texts("onlineDepth", content.OnlineDepth);
        json.WriteNumber("visits", content.VisitCount);
        json.Text("visitReason", content.VisitReason);
        json.Part("channels", content.Channels, Channels);
        json.Text("crossRegionScope", content.CrossRegionScope);
        json.Texts("crossRegionModes", content.CrossRegionModes);
        json.WriteBoolean("commitmentBased", content.CommitmentBased);
        json.Part("autoApproval", content.AutomaticApproval, AutomaticApproval);
        json.Part("noApplication", content.NoApplication, NoApplication);
        json.WriteBoolean("villageHandling", content.VillageHandling);
        json.List("questions", content.Questions, Question);
        json.List("formFields", content.Form.Fields, FieldWriter.Write);
        json.List("faq", content.Faqs, Faq);
        json.Text("acceptingBody", content.AcceptingBody);
        json.Text("localNote", content.LocalNote);
        json.Text("handlingNote", content.HandlingNote);
        json.Text("sourceTag", content.SourceTag);
        if (content.LockedElements is { } locked) json.Texts("lockedElements", locked, evenIfEmpty: true);
        json.WriteEndObject();
    }

    private static void LegalBasis(Utf8JsonWriter json, LegalBasis basis)
    {
        json.Text("law", basis.Law);
        json.Text("docNo", basis.DocumentNumber);
        json.Text("article", basis.Article);
        json.Text("gist", basis.Gist);
        json.WriteBoolean("verifiedText", basis.VerifiedText);
    }

    private static void StatedLimit(Utf8JsonWriter json, StatedLimit limit)
    {
        Limit(json, limit.Limit);
        json.Text("note", limit.Note);
        json.Text("basis", limit.Basis);
    }

    private static void Limit(Utf8JsonWriter json, TimeLimit limit)
    {
        if (limit.Value is { } value) json.WriteNumber("value", Shortest(value));
        json.Text("unit", limit.Unit.ToString());
    }

    private static void Step(Utf8JsonWriter json, HandlingStep step)
    {
        json.Text("id", step.Id);
        json.Text("name", step.Name);
        json.Text("actor", step.Actor);
        json.Part("limit", step.Limit, Limit);
        json.WriteBoolean("countedInLimit", step.CountedInLimit);
        json.Text("output", step.Output);
        json.Text("standard", step.Standard);
    }

    private static void SpecialProcedure(Utf8JsonWriter json, SpecialProcedure procedure)
    {
        json.Text("name", procedure.Name);
        json.Text("specialType", procedure.Type);
        json.Part("typicalLimit", procedure.TypicalLimit, Limit);
        json.Text("basis", procedure.Basis);
    }

    private static void Fee(Utf8JsonWriter json, Fee fee)
    {
        json.WriteBoolean("charged", fee.Charged);
        json.List("items", fee.Items, static (inner, item) =>
        {
            inner.Text("name", item.Name);
            inner.Text("standard", item.Standard);
            inner.Text("basis", item.Basis);
            inner.WriteBoolean("reliefAllowed", item.ReliefAllowed);
            inner.Text("reliefNote", item.ReliefNote);
        });
    }

    private static void ApprovalResult(Utf8JsonWriter json, ApprovalResult result)
    {
        json.Text("name", result.Name);
        json.Text("resultType", result.ResultType);
        json.Text("certTypeId", result.CertificateTypeId);
        json.Text("validity", result.Validity);
        json.Texts("delivery", result.Delivery.Select(d => d.ToString()));
    }

    private static void Themes(Utf8JsonWriter json, ServiceItemContent content)
    {
        json.Texts("natural", content.PersonTopics);
        json.Texts("legal", content.LegalTopics);
    }

    private static void Channels(Utf8JsonWriter json, Channels channels)
    {
        json.WriteBoolean("window", channels.Window);
        json.WriteBoolean("onlinePc", channels.OnlinePc);
        json.WriteBoolean("mobile", channels.Mobile);
        json.WriteBoolean("selfServiceTerminal", channels.SelfServiceTerminal);
        json.WriteBoolean("appointment", channels.Appointment);
        json.WriteBoolean("expressDelivery", channels.ExpressDelivery);
        json.WriteBoolean("onlinePayment", channels.OnlinePayment);
        json.WriteBoolean("hall", channels.Hall);
    }

    private static void AutomaticApproval(Utf8JsonWriter json, AutomaticApproval approval)
    {
        json.WriteBoolean("eligible", approval.Eligible);
        json.Texts("rules", approval.Rules);
        json.Text("onFail", approval.OnFail);
    }

    private static void NoApplication(Utf8JsonWriter json, NoApplicationBenefit benefit)
    {
        json.Text("mode", benefit.Mode);
        json.Text("trigger", benefit.Trigger);
        json.Text("note", benefit.Note);
    }

    private static void Question(Utf8JsonWriter json, SituationQuestion question)
    {
        json.Text("key", question.Key);
        json.Text("text", question.Text);
        json.Texts("options", question.Options);
        if (question.IsDerived) json.WriteBoolean("derived", true);
    }

    private static void Faq(Utf8JsonWriter json, Faq faq)
    {
        json.Text("q", faq.Question);
        json.Text("a", faq.Answer);
    }

    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>2.50 and 2.5 are one limit, and have one spelling.</summary>
    private static decimal Shortest(decimal value) => value / 1.0000000000000000000000000000m;
}
