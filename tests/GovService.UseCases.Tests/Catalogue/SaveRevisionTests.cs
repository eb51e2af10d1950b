using System.Security.Claims;
using GovService.Domain.Accounts;
using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Changes;
using GovService.Domain.ServiceItems.Revisions;
using GovService.UseCases.Catalogue;
using GovService.Web.Infrastructure;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GovService.UseCases.Tests.Catalogue;

/// <summary>Two editors at once, and what a saving costs.</summary>
public sealed class SaveRevisionTests(TestHost host) : CatalogueTest(host)
{
    private const int Savings = 10;

    [Fact]
    public async Task Two_editors_who_save_at_the_same_time_lose_nothing()
    {
        var scene = await AScene(saying: c => c with { LocalNote = "0", AcceptingBody = "0" });
        var id = await Opened(scene);

        await Task.WhenAll(
            Write(scene.Editor, id, (c, n) => c with { LocalNote = n }),
            Write(scene.SecondEditor, id, (c, n) => c with { AcceptingBody = n }));

        var seen = await Seen(scene.Editor, id);
        (seen.Content.LocalNote, seen.Content.AcceptingBody, seen.Edition).ShouldBe(("10", "10", 2 * Savings));
        (await As(scene.Editor).Send(new GetRevisionHistory(id))).Entries.Count.ShouldBe(2 * Savings);
    }

    [Fact]
    public async Task What_both_changed_is_told_to_the_later_one_and_not_overwritten()
    {
        var scene = await AScene();
        var id = await Opened(scene);
        var shown = (await Seen(scene.Editor, id)).Content;
        await As(scene.Editor).Send(new SaveRevision(id, Changes(shown, shown with { LocalNote = "周三下午不办" })));

        var saved = (await As(scene.SecondEditor).Send(
            new SaveRevision(id, Changes(shown, shown with { LocalNote = "周四下午不办", AcceptingBody = "一号窗口" })))).Value;

        saved.Conflicts.ShouldBe([RevisionErrors.ChangedElsewhere(new("localNote"))]);
        (saved.Content.LocalNote, saved.Content.AcceptingBody).ShouldBe(("周三下午不办", "一号窗口"));
        saved.SeenVersion.ShouldBe((await Seen(scene.Editor, id)).SeenVersion);
    }

    [Fact]
    public async Task A_saving_is_one_commit_and_a_page_is_one_question()
    {
        var scene = await AScene();
        var id = await Opened(scene);
        var shown = (await Edited(scene.Editor, id, c => c with { LocalNote = "一" })).Content; // rights are in memory by now
        await Seen(scene.Editor, id);
        var database = await Stored(db => Task.FromResult(db.Database.GetDbConnection().Database));

        using (var trips = new RoundTrips(database))
        {
            (await Send(scene.Editor, new SaveRevision(id, Changes(shown, shown with { LocalNote = "二" })))).Succeeded.ShouldBeTrue();
            trips.Commits.ShouldBe(1);
            trips.Count.ShouldBe(3);
        }

        using (var trips = new RoundTrips(database))
        {
            (await Send(scene.Editor, new GetRevision(id))).ShouldNotBeNull();
            trips.Count.ShouldBe(1);
        }
    }

    /// <summary>As a page does, with all that is in memory: the other tests begin every message with empty caches.</summary>
    private Task<T> Send<T>(Account by, IRequest<T> message)
    {
        var principal = new ClaimsPrincipal(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, by.Id.ToString())], "test"));
        return Host.Services.GetRequiredService<IUseCases>().SendAs(principal, message);
    }

    private async Task Write(Account editor, ItemRevisionId id, Func<ServiceItemContent, string, ServiceItemContent> write)
    {
        var shown = (await Seen(editor, id)).Content;
        for (var i = 1; i <= Savings; i++)
        {
            var after = write(shown, $"{i}");
            var saved = (await As(editor).Send(new SaveRevision(id, Changes(shown, after)))).Value;
            saved.Conflicts.ShouldBeEmpty();
            shown = saved.Content;
        }
    }

    private static IReadOnlyList<ContentChange> Changes(ServiceItemContent before, ServiceItemContent after) =>
        ContentDifference.Between(before, after);
}
