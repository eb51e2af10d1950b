using System.Net;
using GovService.Domain.Forms;
using GovService.Web.Components.Forms.Schema;

namespace GovService.Web.Tests.Applying;

/// <summary>Every type of field, with everything that may be typed into it.</summary>
public sealed class FieldTypeTests(Portal portal)
{
    [Fact]
    public void Every_type_has_its_component_its_rule_and_its_normaliser() =>
        string.Join('\n', Enum.GetValues<FieldType>().Select(type =>
            $"{FieldTypeNames.Of(type),-11} {SchemaControls.Of(type).Name,-18} {FieldRules.Of(type).GetType().Name,-19} {FieldRules.Of(type).NormaliserName}"))
            .ShouldBe("""
            text        LineControl        TextRule            Line
            textarea    LongTextControl    TextRule            Paragraphs
            idcard      LineControl        CitizenIdNumberRule IdNumber
            uscc        LineControl        CreditCodeRule      CreditCode
            mobile      LineControl        MobileRule          Mobile
            bankcard    LineControl        BankCardRule        BankCard
            money       LineControl        MoneyRule           Money
            number      LineControl        NumberRule          Number
            date        LineControl        DateRule            Date
            datetime    LineControl        DateTimeRule        DateTime
            month       LineControl        MonthRule           Month
            daterange   DateRangeControl   DateRangeRule       Date
            bool        ChoiceControl      YesNoRule           YesNo
            select      ChoiceControl      SelectRule          Line
            multiselect MultiChoiceControl MultiSelectRule     Choices
            address     LineControl        TextRule            Line
            region      RegionControl      RegionRule          Compact
            table       TableControl       TableRule           each cell by its column
            file        FileControl        FileRule            Choices
            """);

    [Fact]
    public async Task Bad_input_of_every_kind_in_every_type_of_field_gets_a_sentence_and_stays()
    {
        using var visitor = await Applicants.SignInAsync(portal.Server);
        var slug = await Applicants.PublishAsync(portal.Server, AnItem.With(AnItem.OfEveryType()));
        var form = await visitor.BeginAsync(slug, "form");
        foreach (var bad in BadInput.All)
        {
            form = await visitor.OpenAsync(form.Path);
            var names = form.Names.Where(name => name.StartsWith("f.", StringComparison.Ordinal)).ToList();
            names.AddRange(["f.YesNo", "f.Select"]); // nothing is chosen yet, so a browser would not post them

            var answer = await Fill(form, names, bad).PressAsync();

            Holds(answer, names, bad);
        }
    }

    /// <summary>Posted as most forms are, url-encoded; there the server itself refuses NUL, which no browser sends.</summary>
    [Fact]
    public async Task A_long_form_of_the_catalogue_bears_bad_input_in_every_field()
    {
        var schema = CatalogueForms.Longest();
        schema.Fields.Count.ShouldBeGreaterThan(10);
        using var visitor = await Applicants.SignInAsync(portal.Server);
        var slug = await Applicants.PublishAsync(portal.Server, AnItem.With(schema));
        var form = await visitor.BeginAsync(slug, "form");
        foreach (var bad in BadInput.All.Where(bad => bad != "\0"))
        {
            form = await visitor.OpenAsync(form.Path);
            var names = form.Names.Where(name => name.StartsWith("f.", StringComparison.Ordinal)).ToList();

            var answer = await Fill(form, names, bad).PressAsync();

            Holds(answer, names, bad);
        }
    }

    private static PostedPage Fill(PostedPage form, IEnumerable<string> names, string bad) =>
        names.Aggregate(form, (page, name) => page.Type(name, bad));

    private static void Holds(PostedPage answer, IReadOnlyList<string> names, string bad)
    {
        var told = bad.Length > 40 ? $"{bad[..10]}… ({bad.Length})" : bad;
        answer.Status.ShouldBe(HttpStatusCode.OK, told);
        answer.Summary.ShouldNotBeEmpty(told);
        answer.Summary.ShouldAllBe(sentence => sentence.Any(IsChinese) && !sentence.Contains("field.") && !sentence.Contains("party."), told);

        var wrong = names.Where(name => answer.ErrorAt(name) is not null).ToList();
        if (bad.Trim().Length > 0) wrong.ShouldNotBeEmpty(told);
        foreach (var name in wrong)
        {
            answer.ErrorAt(name)!.Any(IsChinese).ShouldBeTrue($"{name} {told}");
            answer.Document.QuerySelector($"[aria-describedby~='{name}-error']").ShouldNotBeNull($"{name} {told}");
            string.Concat(answer.Posts(name)).ShouldBe(Kept(name, bad), $"{name} {told}");
        }
    }

    private static bool IsChinese(char c) => c is >= '一' and <= '鿿';

    /// <summary>A browser shows line ends in its own way, and nobody can type NUL.</summary>
    private static string Kept(string name, string bad)
    {
        var kept = (bad.Length > 20_001 ? bad[..20_001] : bad).ReplaceLineEndings("\n").Replace('\0', '\uFFFD');
        return name.EndsWith("MultiSelect", StringComparison.Ordinal) ? kept.Replace("\n", "", StringComparison.Ordinal).Trim() : kept;
    }
}
