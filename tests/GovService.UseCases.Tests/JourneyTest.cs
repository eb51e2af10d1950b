using GovService.Domain.Accounts;
using GovService.Domain.Applications;
using GovService.Domain.Certificates;
using GovService.Domain.Clocks;
using GovService.Domain.Departments;
using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Revisions;
using GovService.Infrastructure.Catalogue;
using GovService.UseCases.Common;
using GovService.UseCases.Drafts;
using GovService.UseCases.Materials;
using GovService.UseCases.Ports;
using GovService.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using System.Security.Claims;
using System.Text;

namespace GovService.UseCases.Tests;

/// <summary>What the tests of an applicant's journey start from: an item, a draft, an application, a certificate.</summary>
public abstract class JourneyTest(TestHost host) : UseCaseTest(host)
{
    protected static readonly byte[] Photo = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3];

    private static int _certificates;
    private static int _departments;
    private static int _versions;

    protected static UploadedFile File(string name, byte[] content) => new(name, () => new MemoryStream(content));

    /// <summary>A photo unlike any other.</summary>
    protected static UploadedFile APhoto(string name) => File(name, [.. Photo, .. Encoding.UTF8.GetBytes(name)]);

    private protected async Task<ApplicationDraft> GivenDraft(Account account, AnItem anItem, params IReadOnlyList<(string Key, string Value)> entries)
    {
        var person = account.Person;
        var applicant = account.Firms is [var firm, ..]
            ? new Applicant(account.Id, Audience.LegalPerson, firm.Name, firm.CreditCode, person.Mobile, person.Name)
            : new Applicant(account.Id, Audience.Person, person.Name, person.IdNumber, person.Mobile, AgentName: null);
        var version = await GivenPublished(anItem);
        var draft = ApplicationDraft.Start(version.ServiceItemId, version.Id, "341100000000", applicant, Clock.GetUtcNow());
        foreach (var (key, value) in entries) draft.Set(key, value, DraftSource.Typed, Clock.GetUtcNow());
        return await Given(draft);
    }

    /// <summary>A newer version of the item that a draft is for, which other nodes may not have heard of yet.</summary>
    private protected Task<ServiceItemVersion> GivenNewVersion(ApplicationDraft draft, AnItem anItem, DraftPolicy drafts) =>
        Stored(async db =>
        {
            var item = await db.ServiceItems.SingleAsync(i => i.Id == draft.ServiceItemId);
            var hash = $"e{Interlocked.Increment(ref _versions):x63}";
            var version = item.Publish(anItem.Content(), hash, drafts, Clock.GetUtcNow())!;
            db.ServiceItemVersions.Add(version);
            await db.SaveChangesAsync();
            return version;
        });

    /// <summary>Signed as the draft stands, without asking who signs.</summary>
    private protected async Task GivenSigned(ApplicationId id)
    {
        var draft = await StoredDraft(id);
        var content = (await Stored(db => db.ServiceItemVersions.SingleAsync(v => v.Id == draft.ServiceItemVersionId))).Content;
        var hash = DraftAnswers.Hash(draft, MaterialSlots.For(content, draft), Host.Services.GetRequiredService<IDigest>());
        await Changed<ApplicationDraft>(
            d => d.Id == id, d => d.Sign(new SignedStatement("", hash, SigningMeans.Password, Clock.GetUtcNow())));
    }

    /// <summary>As a page sends it, with all that is in memory: the other messages of a test begin with empty caches.</summary>
    private protected Task<Result<TValue>> SendWarm<TValue>(Account account, ICommand<TValue> command) =>
        Host.Services.GetRequiredService<IUseCases>().SendAs(
            new ClaimsPrincipal(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, account.Id.ToString())], "test")), command);

    /// <summary>Handed in as the draft stands, without asking whether it is complete.</summary>
    private protected async Task<Application> GivenApplication(ApplicationDraft draft)
    {
        var item = await Stored(db => db.ServiceItems.SingleAsync(i => i.Id == draft.ServiceItemId));
        var version = await Stored(db => db.ServiceItemVersions.SingleAsync(v => v.Id == draft.ServiceItemVersionId));
        var stamp = new Stamp(draft.Applicant.AccountId, draft.Applicant.Name, Role.Applicant, Clock.GetUtcNow());
        var slots = MaterialSlots.For(version.Content, draft);
        var terms = new ClockTerms(
            Application.ReplyLimit, version.Content.CorrectionLimit, version.Content.PromisedLimit.Limit,
            version.Content.LegalLimit.Limit, Application.DeliveryLimit);
        var application = Application.Submit(
            new Submission(
                draft.Id, $"{item.Code}202603020001", item.Id, version.Id, version.ContentHash, item.DepartmentId,
                item.DistrictCode, item.RegionCode, ProcessingType.Promised, terms, DeliveryMethod.Electronic,
                draft.Applicant, new SignedStatement("", "", SigningMeans.Password, stamp.At), draft.With("f."),
                draft.Below("q."),
                [.. slots.Where(s => s.IsHandedIn).Select(s => s.ToSubmitted())],
                [.. slots.Where(s => s.State == SlotState.Deferred).Select(s => s.ToPromise())]),
            stamp,
            new([]));
        await Given(application);
        await Changed<ApplicationDraft>(d => d.Id == draft.Id, d => d.MarkSubmitted(stamp.At));
        return application;
    }

    private protected Task<ElectronicCertificate> GivenCertificate(string type, string holderCode, DateOnly? until = null)
    {
        var number = Interlocked.Increment(ref _certificates);
        var day = new DateOnly(2020, 1, 1);
        var statement = new CertificateStatement(
            $"1.2.156.3005.2.{number}", "测试证照", $"测 {number}", "测试人员", holderCode, "测试机关", "11341103XN0010018M",
            day, day, until, [new FaceEntry("备注", "测试")]);
        return Given(ElectronicCertificate.Issue(
            statement,
            new SealedText($"{{\"n\":{number}}}", "test", "test"),
            new Issue(CertificateId.New(), type, "11100000000013127D001", "111", null, "341100000000", Clock.GetUtcNow())));
    }

    /// <summary>What an officer does elsewhere, done to the stored row.</summary>
    private protected Task Officers(ApplicationId id, Func<Application, Result> act) =>
        Changed<Application>(a => a.Id == id, a => act(a).Succeeded.ShouldBeTrue());

    private protected Stamp OfficerStamp(Role role) => new(UserId.New(), "王测试", role, Clock.GetUtcNow());

    private protected Task<ApplicationDraft> StoredDraft(ApplicationId id) =>
        Stored(db => db.ApplicationDrafts.AsNoTracking().SingleAsync(d => d.Id == id));

    private protected async Task<SlotContent> StoredSlot(ApplicationId id, string materialId) =>
        SlotContent.Read((await StoredDraft(id))[MaterialSlots.Key(materialId)]);

    private protected Task<Application> StoredApplication(ApplicationId id) =>
        Stored(db => db.Applications.AsNoTracking().SingleAsync(a => a.Id == id));

    private protected Task Changed<TRoot>(System.Linq.Expressions.Expression<Func<TRoot, bool>> which, Action<TRoot> change)
        where TRoot : AggregateRoot =>
        Stored(async db =>
        {
            change(await db.Set<TRoot>().SingleAsync(which));
            return await db.SaveChangesAsync();
        });

    private static Department ADepartment()
    {
        var department = Department.Register($"TEST_DEPT_{Interlocked.Increment(ref _departments)}");
        department.Describe("测试部门", "county", "341103000000", "11341103XN0010018M", creditCodeIsSynthetic: true);
        return department;
    }

    private async Task<ServiceItemVersion> GivenPublished(AnItem anItem)
    {
        var department = await Given(ADepartment());
        var (item, version) = anItem.Published(department.Id);
        await Given(item);
        var published = await Given(version);
        Host.Services.GetRequiredService<CatalogueCache>().Invalidate(); // the database tells it too, in a moment
        return published;
    }
}
