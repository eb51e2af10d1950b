using GovService.Domain.Applications;
using GovService.Domain.Calendars;
using GovService.Domain.Documents;
using GovService.Domain.ServiceItems;

namespace GovService.Domain.Tests.Documents;

/// <summary>The shipped templates, held to reference 2.5 and to the law.</summary>
public sealed class DocumentTemplateTests
{
    private static readonly DocumentTemplates Shipped = DocumentTemplates.Shipped;

    public static TheoryData<DocumentType> Types => [.. Enum.GetValues<DocumentType>()];

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_placeholder_is_known(DocumentType type) =>
        Shipped.For(type).Fields.Except(DocumentFields.Allowed(type), StringComparer.Ordinal).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Types))]
    public void Everything_that_must_be_said_is_said(DocumentType type)
    {
        var said = Shipped.For(type).Fields;

        DocumentFields.Common.Concat(DocumentFields.Required(type)).Except(said, StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(DocumentType.NonAcceptanceNotice)]
    [InlineData(DocumentType.RefusalDecision)]
    [InlineData(DocumentType.TerminationNotice)]
    public void Every_refusal_names_both_remedies_their_terms_and_their_bodies(DocumentType type)
    {
        var words = string.Concat(Shipped.For(type).Body.Select(b => b.Text));

        words.ShouldContain("六十日内");
        words.ShouldContain("向{remedy.review}申请行政复议");
        words.ShouldContain("六个月内");
        words.ShouldContain("向{remedy.court}提起行政诉讼");
    }

    [Fact]
    public void No_two_authorities_and_types_share_a_series()
    {
        var prefixes =
            from authority in Shipped.Authorities.Values
            from kind in Enum.GetValues<DecisionKind>()
            from template in Shipped.All
            select authority.Mark + Shipped.Word($"mark.{kind}") + template.Mark;

        prefixes.GroupBy(p => p, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();
    }

    [Fact]
    public void Every_code_that_a_document_prints_has_a_word()
    {
        foreach (var kind in Enum.GetValues<DecisionKind>()) Shipped.Word(kind).ShouldNotBeEmpty();
        foreach (var source in Enum.GetValues<MaterialSourceKind>()) Shipped.Word(source).ShouldNotBeEmpty();
        foreach (var method in Enum.GetValues<DeliveryMethod>()) Shipped.Word(method).ShouldNotBeEmpty();
        foreach (var means in Enum.GetValues<SigningMeans>()) Shipped.Word($"signature.{means}").ShouldNotBeEmpty();
        foreach (var ground in Enum.GetValues<TerminationGround>()) Shipped.Word(ground).ShouldNotBeEmpty();
        foreach (var reason in CorrectionPoint.ReasonCodes) Shipped.Word($"reason.{reason}").ShouldNotBeEmpty();
        foreach (var unit in Enum.GetValues<LimitUnit>()) Shipped.Word($"limit.{unit}").ShouldNotBeEmpty();
    }

    [Fact]
    public void The_widths_of_a_table_fill_the_page()
    {
        var tables = Shipped.All.SelectMany(t => t.Body).Where(b => b.Table is not null).ToList();

        tables.ShouldNotBeEmpty();
        tables.ShouldAllBe(b => Math.Abs(b.Widths!.Sum() - 1) < 1e-9 && b.Head!.Count == b.Widths!.Count);
    }

    [Fact]
    public void What_has_no_value_is_left_out_and_what_is_unknown_stops_the_press()
    {
        var template = new DocumentTemplate(DocumentType.ReceiptVoucher, "收", "收件凭证", "章",
            [new(Text: "{a.b}"), new(Text: "不写", If: "c.d"), new(Facts: [["有", "{a.b}"], ["无", "{c.d}"]])]);
        var values = new DocumentValues().Say("a.b", "甲").Say("c.d", null);

        var written = template.Write(values).ToList();

        written.Count.ShouldBe(2);
        written[0].ShouldBe(new DocumentBlock.Paragraph("甲"));
        written[1].ShouldBeOfType<DocumentBlock.Facts>().Rows.ShouldHaveSingleItem().ShouldBe(["有", "甲"]);
        Should.Throw<InvalidOperationException>(() => template.Write(new DocumentValues()).ToList());
    }
}
