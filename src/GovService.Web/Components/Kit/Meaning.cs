namespace GovService.Web.Components.Kit;

/// <summary>What a tag, a light or a note says at a glance. Colour is never alone: words and shape go with it.</summary>
public enum Meaning
{
    Neutral,
    Ok,
    Warn,
    Bad,
    Info,
}

internal static class MeaningClasses
{
    public static string Class(this Meaning meaning, string component) => meaning switch
    {
        Meaning.Neutral => component,
        Meaning.Ok => component + " ok",
        Meaning.Warn => component + " warn",
        Meaning.Bad => component + " bad",
        Meaning.Info => component + " info",
    };
}
