using System.Text;
using FsCheck;
using FsCheck.Fluent;
using GovService.Domain.Forms;
using GovService.Domain.Forms.Rules;

namespace GovService.Domain.Tests.Forms;

public sealed class FormPropertyTests
{
    private static readonly string[] Pieces =
    [
        "\0", "\u0007", "\t", "\r\n", "\n", "\u2028", " ", "\u3000", "\uD800", "\uDC00", "\uE000", "\uFFFF",
        "\u200D", "\u202E",
        "𬭊", "张三", "·", "１", "９", "．", "，", "－", "X", "x", "ß", "ı", "=1+1", "@", "[", "]", "\"", "\\", "\\ud800", ",",
        ".", "-", "+", "/", "年", "月", "日", ":", "T", "元", "￥", "0", "1", "2", "29", "02", "2024", "2026", "true", "是", "on",
        "养老", """["养老"]""", "[[", "null", "138", "00138000", "11010519491231002X", "110105491231002", "341103000000",
    ];

    private static readonly Gen<string> Raw = Gen.Frequency(
        (8, Gen.Elements(Pieces).ListOf().Select(string.Concat)),
        (1, ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")),
        (1, Gen.Elements(Pieces).Select(piece => string.Concat(Enumerable.Repeat(piece, 300)))));

    private static readonly string[] Controls =
    [
        .. Enum.GetValues<FieldType>().Select(type => $"f.{type}"),
        "f.DateRange.from", "f.DateRange.to", "f.Table.0.name", "f.Table.0.income", "f.Table.3.name",
        "f.Table.-1.name", "f.", "",
    ];

    /// <summary>One field of every type; every third one is seen only when the one before it was filled in.</summary>
    private static readonly FormSchema Everything = new(
    [
        .. Enum.GetValues<FieldType>().Select((type, i) => AForm.Field(type, required: i % 2 == 0) with
        {
            Key = $"{type}",
            VisibleWhen = i % 3 == 2
                ? AForm.When($$"""{"question":"{{(FieldType)(i - 1)}}","op":"present"}""")
                : null,
        }),
    ]);

    private static readonly Gen<FormValues> Posted =
        from raws in Raw.ArrayOf(Controls.Length)
        select FormValues.Of(Controls.Zip(raws, KeyValuePair.Create));

    [Fact]
    public void Normalising_twice_is_normalising_once() => ForAny(Raw, raw =>
        Enum.GetValues<FieldType>().Select(FieldRules.Of).OfType<SingleRule>()
            .All(rule => rule.Normalise(rule.Normalise(raw)) == rule.Normalise(raw)));

    [Fact]
    public void What_was_normalised_gets_the_same_verdict() => ForAny(Posted, posted =>
    {
        var first = Everything.Check(posted, AForm.Today);
        var second = Everything.Check(FormValues.Of(first.Normalised), AForm.Today);
        return second.Errors.SequenceEqual(first.Errors)
            && second.Visible.SequenceEqual(first.Visible)
            && second.Normalised.Count == first.Normalised.Count
            && second.Normalised.All(v => first.Normalised[v.Key] == v.Value);
    });

    [Fact]
    public void What_was_normalised_can_be_stored() => ForAny(Posted, posted =>
        Everything.Check(posted, AForm.Today).Normalised.Values
            .All(value => !value.Contains('\0') && Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(value)) == value));

    [Fact]
    public void Every_error_names_a_control_of_the_form() => ForAny(Posted, posted =>
        Everything.Check(posted, AForm.Today).Errors.All(error =>
            error.Field.StartsWith("f.", StringComparison.Ordinal) && error.Code.Split('.') is ["field" or "party", _]));

    [Theory]
    [InlineData("9")]
    [InlineData("0")]
    [InlineData("[")]
    [InlineData("年")]
    [InlineData(",")]
    [InlineData(".")]
    [InlineData("\uD800")]
    [InlineData("\0")]
    [InlineData("\u202E")]
    public void A_hundred_thousand_of_the_same_are_borne(string piece)
    {
        var novel = string.Concat(Enumerable.Repeat(piece, 100_000));

        var posted = FormValues.Of(Controls.Select(control => KeyValuePair.Create(control, novel)));

        Should.NotThrow(() => Everything.Check(posted, AForm.Today));
    }

    private static void ForAny<T>(Gen<T> gen, Func<T, bool> holds) =>
        Prop.ForAll(gen.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
}
