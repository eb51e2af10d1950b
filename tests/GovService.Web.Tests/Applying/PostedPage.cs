using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace GovService.Web.Tests.Applying;

/// <summary>A page with one form in its main part, as a browser without script sees and posts it.</summary>
internal sealed class PostedPage(Visitor visitor, string path, HttpStatusCode status, IHtmlDocument document)
{
    private readonly List<(string Name, string FileName, byte[] Content)> _files = [];

    public string Path { get; } = path;

    public HttpStatusCode Status { get; } = status;

    public IHtmlDocument Document { get; } = document;

    public string Title => Document.Title ?? "";

    /// <summary>The sentences in the summary of errors.</summary>
    public IReadOnlyList<string> Summary => [.. Document.QuerySelectorAll(".errors li").Select(li => li.TextContent.Trim())];

    /// <summary>The sentence at a control; null when there is none.</summary>
    public string? ErrorAt(string name) =>
        Document.GetElementById($"{name}-error")?.TextContent.Trim().Replace("错误：", "", StringComparison.Ordinal);

    /// <summary>What the form would post of a control, were it pressed now.</summary>
    public IReadOnlyList<string> Posts(string name) => [.. Entries().Where(e => e.Name == name).Select(e => e.Value)];

    public IReadOnlyList<string> Names => [.. Entries().Select(e => e.Name).Distinct()];

    /// <summary>Types into a control, whatever it is: a browser could not, a program can.</summary>
    public PostedPage Type(string name, params string[] values)
    {
        foreach (var control in Controls().Where(c => c.GetAttribute("name") == name).ToList()) control.Remove();
        foreach (var value in values)
        {
            var input = (IHtmlInputElement)Document.CreateElement("input");
            input.SetAttribute("type", "hidden");
            input.SetAttribute("name", name);
            input.SetAttribute("value", value);
            Form.AppendChild(input);
        }

        return this;
    }

    public PostedPage Attach(string name, string fileName, byte[] content)
    {
        _files.Add((name, fileName, content));
        return this;
    }

    /// <summary>Presses a button; without one, the Enter key.</summary>
    public async Task<PostedPage> PressAsync(string? action = null)
    {
        var pressed = action ?? Form.QuerySelector("button")?.GetAttribute("value");
        List<KeyValuePair<string, string>> entries = [.. Entries().Select(e => KeyValuePair.Create(e.Name, e.Value))];
        if (pressed is not null) entries.Add(new("do", pressed));

        if (Form.GetAttribute("enctype") != "multipart/form-data") return await visitor.PostAsync(Path, new FormUrlEncodedContent(entries));

        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in entries) content.Add(new StringContent(value), name);
        foreach (var (name, fileName, bytes) in _files) content.Add(new ByteArrayContent(bytes), name, fileName);
        return await visitor.PostAsync(Path, content);
    }

    private IElement Form => Document.QuerySelector("main form[method=post]")!;

    private IEnumerable<IElement> Controls() => Form.QuerySelectorAll("input[name], select[name], textarea[name]");

    private IEnumerable<(string Name, string Value)> Entries() =>
        from control in Controls()
        let name = control.GetAttribute("name")!
        let value = ValueOf(control)
        where value is not null
        select (name, value);

    private static string? ValueOf(IElement control) => control switch
    {
        IHtmlInputElement { Type: "file" } => null,
        IHtmlInputElement { Type: "radio" or "checkbox" } choice =>
            choice.HasAttribute("checked") ? choice.GetAttribute("value") : null,
        IHtmlInputElement input => input.GetAttribute("value") ?? "",
        IHtmlSelectElement select => select.QuerySelector("option[selected]")?.GetAttribute("value") ?? "",
        IHtmlTextAreaElement area => area.TextContent,
        _ => null,
    };
}
