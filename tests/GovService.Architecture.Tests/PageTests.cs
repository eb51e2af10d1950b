using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace GovService.Architecture.Tests;

/// <summary>What citizens use works without a circuit; what staff use is behind the door.</summary>
public sealed class PageTests
{
    private const string Root = "GovService.Web.Pages";

    private static readonly string[] Static = ["", "Public", "Account", "Citizen", "Demo"];
    private static readonly string[] Desk = ["Officer", "Counter", "Oversight", "Catalog", "Admin"];

    private static IReadOnlyList<Type> Pages => [.. House.Web.GetTypes().Where(type => type.IsDefined(typeof(RouteAttribute)))];

    [Fact]
    public void Every_page_stands_in_the_folder_of_its_audience() =>
        Pages.ShouldAll(page => page.IsIn(Root) && (Static.Contains(Folder(page)) || Desk.Contains(Folder(page))));

    [Fact]
    public void Pages_for_everyone_need_no_circuit() =>
        Pages.Where(page => Static.Contains(Folder(page)))
            .ShouldAll(page => RenderMode(page) is null, page => $"{page} has a render mode");

    [Fact]
    public void Pages_of_staff_load_once_and_let_in_only_staff() =>
        Pages.Where(page => Desk.Contains(Folder(page)))
            .OnceThereAreAny("pages of staff")
            .ShouldAll(
                page => RenderMode(page) is InteractiveServerRenderMode { Prerender: false }
                    && page.IsDefined(typeof(AuthorizeAttribute), inherit: true)
                    && !page.IsDefined(typeof(AllowAnonymousAttribute), inherit: true),
                page => $"{page} lacks the desk render mode or [Authorize]");

    private static string Folder(Type page) =>
        page.Namespace!.Length == Root.Length ? "" : page.Namespace[(Root.Length + 1)..].Split('.')[0];

    private static IComponentRenderMode? RenderMode(Type page) =>
        page.GetCustomAttribute<RenderModeAttribute>(inherit: true)?.Mode;
}
