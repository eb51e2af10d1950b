using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;

namespace GovService.Web.Components.Kit;

/// <summary>
/// A part of a page that is the same for everybody as long as one object lives: drawn the first time, written as it was
/// ever after. With the object its markup goes, so that nothing stale can be shown.
/// </summary>
/// <remarks>The content sees nothing of the request: no cascading value reaches it.</remarks>
public sealed class DrawnOnce : ComponentBase
{
    private static readonly ConditionalWeakTable<object, string> Drawn = [];

    private string? _markup;

    [Inject] private IServiceProvider Services { get; set; } = default!;

    [Inject] private ILoggerFactory Loggers { get; set; } = default!;

    /// <summary>What the content is drawn from and nothing else; null draws it anew.</summary>
    [Parameter, EditorRequired] public object? From { get; set; }

    [Parameter, EditorRequired] public RenderFragment ChildContent { get; set; } = default!;

    protected override async Task OnParametersSetAsync()
    {
        if (From is null || Drawn.TryGetValue(From, out _markup)) return;

        _markup = await DrawAsync();
        Drawn.AddOrUpdate(From, _markup);
    }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        if (From is null) builder.AddContent(0, ChildContent);
        else builder.AddMarkupContent(1, _markup);
    }

    private async Task<string> DrawAsync()
    {
        await using var renderer = new HtmlRenderer(Services, Loggers);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(Content.Fragment)] = ChildContent };
            var root = await renderer.RenderComponentAsync<Content>(ParameterView.FromDictionary(parameters));
            return root.ToHtmlString();
        });
    }

    private sealed class Content : ComponentBase
    {
        [Parameter] public RenderFragment Fragment { get; set; } = default!;

        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, Fragment);
    }
}
