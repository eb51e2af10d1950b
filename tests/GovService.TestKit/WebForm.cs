using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace GovService.TestKit;

/// <summary>A form of a page, filled in and posted as a browser without script does it.</summary>
public sealed class WebForm
{
    // The smallest PNG there is.
    private static readonly byte[] Picture = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private readonly IHtmlFormElement _form;

    private WebForm(IHtmlFormElement form) => _form = form;

    /// <summary>The form of that name in the main part of a page; null when there is none.</summary>
    public static WebForm? Find(IHtmlDocument page, string name)
    {
        ArgumentNullException.ThrowIfNull(page);
        return page.QuerySelectorAll<IHtmlFormElement>("main form[method=post]")
            .Where(form => form.QuerySelector($"input[name=_handler][value='{name}']") is not null)
            .Select(form => new WebForm(form)).FirstOrDefault();
    }

    /// <summary>What the form posts when nothing but the answers is changed.</summary>
    /// <param name="answers">By the names of controls.</param>
    /// <param name="withPictures">Puts a picture into every slot for files.</param>
    public HttpContent Filled(IReadOnlyDictionary<string, string> answers, bool withPictures = false)
    {
        ArgumentNullException.ThrowIfNull(answers);
        List<KeyValuePair<string, string>> entries =
        [
            .. from control in _form.QuerySelectorAll("input[name], select[name], textarea[name]")
               let name = control.GetAttribute("name")!
               where !answers.ContainsKey(name)
               let value = ValueOf(control)
               where value is not null
               select KeyValuePair.Create(name, value),
            .. answers,
        ];
        if (_form.QuerySelector("button") is { } enter && enter.GetAttribute("name") is { } pressed) // the Enter key
            entries.Add(new(pressed, enter.GetAttribute("value") ?? ""));
        if (_form.GetAttribute("enctype") != "multipart/form-data") return new FormUrlEncodedContent(entries);

        var content = new MultipartFormDataContent();
        foreach (var (name, value) in entries) content.Add(new StringContent(value), name);
        if (!withPictures) return content;

        foreach (var slot in _form.QuerySelectorAll("input[type=file]"))
        {
            var picture = new ByteArrayContent(Picture) { Headers = { ContentType = new MediaTypeHeaderValue("image/png") } };
            content.Add(picture, slot.GetAttribute("name")!, "picture.png");
        }

        return content;
    }

    private static string? ValueOf(IElement control) => control switch
    {
        IHtmlInputElement { Type: "file" } => null,
        IHtmlInputElement { Type: "radio" or "checkbox" } choice =>
            choice.HasAttribute("checked") ? choice.GetAttribute("value") : null,
        IHtmlInputElement input => input.GetAttribute("value") ?? "",
        IHtmlSelectElement select => select.QuerySelector("option[selected]")?.GetAttribute("value") ?? "",
        _ => control.TextContent,
    };
}
