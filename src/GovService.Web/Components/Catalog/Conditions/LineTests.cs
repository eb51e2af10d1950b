namespace GovService.Web.Components.Catalog.Conditions;

/// <summary>Which tests a subject allows, and what a new line says.</summary>
internal static class LineTests
{
    public static IReadOnlyList<LineTest> Of(AnswerKind kind) => kind switch
    {
        AnswerKind.YesNo => [LineTest.Equal, LineTest.Present, LineTest.Absent],
        AnswerKind.Choice =>
            [LineTest.Equal, LineTest.NotEqual, LineTest.OneOf, LineTest.NoneOf, LineTest.Present, LineTest.Absent],
        AnswerKind.Number =>
            [LineTest.Less, LineTest.AtMost, LineTest.Greater, LineTest.AtLeast, LineTest.Present, LineTest.Absent],
        AnswerKind.Words => [LineTest.Present, LineTest.Absent],
    };

    public static bool TakesOne(LineTest word) => word is LineTest.Equal or LineTest.NotEqual;

    public static bool TakesSeveral(LineTest word) => word is LineTest.OneOf or LineTest.NoneOf;

    public static bool TakesNumber(LineTest word) =>
        word is LineTest.Less or LineTest.AtMost or LineTest.Greater or LineTest.AtLeast;

    /// <summary>A line about the subject that is complete from the start: nobody can leave half a condition behind.</summary>
    public static ConditionLine.Test About(ConditionSubject subject) => With(subject, new("", LineTest.Equal, [], 0), Of(subject.Kind)[0]);

    /// <summary>The line with another word, keeping the values that still make sense.</summary>
    public static ConditionLine.Test With(ConditionSubject subject, ConditionLine.Test line, LineTest word)
    {
        ValueList<string> known = [.. line.Values.Where(subject.Options.Contains)];
        return new(subject.Key, word, Needed(), line.Number);

        ValueList<string> Needed() => (TakesOne(word), TakesSeveral(word)) switch
        {
            (true, _) => [known is [var kept, ..] ? kept : First()],
            (_, true) => known.Count > 0 ? known : [First()],
            _ => [],
        };

        string First() => subject.Options is [var first, ..] ? first : "";
    }
}
