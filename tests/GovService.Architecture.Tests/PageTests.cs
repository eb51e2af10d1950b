using System.Reflection;
using GovService.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;

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

    [Fact]
    public void What_is_shown_to_everybody_asks_neither_who_reads_it_nor_for_a_form() =>
        Pages.Where(page => page.IsDefined(typeof(PublicAttribute), inherit: true))
            .OnceThereAreAny("public pages")
            .ShouldAll(
                page => !page.IsDefined(typeof(AuthorizeAttribute), inherit: true) && RenderMode(page) is null
                    && Properties(page).All(property => !property.IsDefined(typeof(CascadingParameterAttributeBase), inherit: true)
                        || property.PropertyType == typeof(HttpContext)),
                page => $"{page} asks for what a public page is not given");

    private static IEnumerable<PropertyInfo> Properties(Type page) =>
        page.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);

    private static string Folder(Type page) =>
        page.Namespace!.Length == Root.Length ? "" : page.Namespace[(Root.Length + 1)..].Split('.')[0];

    private static IComponentRenderMode? RenderMode(Type page) =>
        page.GetCustomAttribute<RenderModeAttribute>(inherit: true)?.Mode;
}
