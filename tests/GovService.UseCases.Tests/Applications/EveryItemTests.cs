using GovService.Domain.Accounts;
using GovService.Domain.Applications;
using GovService.Domain.Departments;
using GovService.Domain.Forms;
using GovService.Domain.ServiceItems;
using GovService.UseCases.Applications;
using GovService.UseCases.Drafts;
using GovService.UseCases.Materials;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GovService.UseCases.Tests.Applications;

/// <summary>The main job on real content: every item of the shipped catalogue goes from submission to its result.</summary>
public sealed class EveryItemTests(TestHost host) : JourneyTest(host)
{
    private const string Password = "correct horse battery";

    private readonly RepresentedFirm _firm = new("测试企业有限公司", "91341103MA2TEST00X", "测试人员", "测试地址", true);

    public static TheoryData<string> Items => [.. ShippedCatalogue.ItemIds()];

    [Theory]
    [MemberData(nameof(Items))]
    public async Task Goes_from_submission_to_its_certificate(string catalogueId)
    {
        var item = await Host.Services.GetRequiredService<ICatalogue>().FindAsync(catalogueId, default);
        var applicant = await GivenApplicant();
        var firmCode = item!.Content.Serves(Audience.Person) ? null : _firm.CreditCode;

        var draft = (await As(applicant).Send(new StartApplication(catalogueId, firmCode))).Value;
        await FillIn(applicant, draft, item.Content);
        (await As(applicant).Send(new SignDraft(draft, true, "我承诺以上内容真实。", SigningMeans.Password, Password)))
            .Errors.ShouldBeEmpty();
        var receipt = await As(applicant).Send(new SubmitApplication(draft));
        receipt.Errors.ShouldBeEmpty();
        receipt.Value.Number.ShouldStartWith(item.Code);

        await Decide(draft, item);
        await DeliverEvents();
        await HandOver(draft, item);
        await DeliverEvents();

        (await StoredApplication(draft)).Status.ShouldBe(ApplicationStatus.Completed);
        var certificate = await Stored(db => db.ElectronicCertificates.SingleAsync(c => c.ApplicationId == draft));
        certificate.TypeId.ShouldBe(item.Content.Result.CertificateTypeId);
        certificate.Name.ShouldBe(item.Content.Result.Name);
        var told = (await StoredApplication(draft)).DeliveryMethod == DeliveryMethod.Electronic ? "application_completed" : "result_delivered";
        Sms.To(applicant.Person.Mobile).ShouldContain(m => m.Key == $"{told}:{draft}");
    }

    /// <summary>What is not held electronically waits for whoever has the pick-up code.</summary>
    private async Task HandOver(ApplicationId id, PublishedItem item)
    {
        var issued = await StoredApplication(id);
        if (issued.DeliveryMethod == DeliveryMethod.Electronic) return;

        var clerk = await Given(AnAccount.Clerk(item.DistrictCode));
        var seen = (await As(clerk).Send(new GetApplicationForDesk(id))).ShouldNotBeNull();
        (await As(clerk).Send(new HandOverResult(id, issued.PickupCode!, "测试人员", seen.Version))).Errors.ShouldBeEmpty();
    }

    private async Task<Account> GivenApplicant()
    {
        var account = AnAccount.ActingFor(_firm);
        account.SetPassword(Host.Services.GetRequiredService<IPasswords>().Hash(Password));
        return await Given(account);
    }

    private async Task FillIn(Account applicant, ApplicationId draft, ServiceItemContent content)
    {
        var form = content.Form.Fields.Where(f => f.Type != FieldType.File).SelectMany(AnAnswer.To);
        var situation = content.Questions.Select(q => (Name: $"q.{q.Key}", Value: q.IsYesNo ? "true" : q.Options[0]));
        var values = form.Concat(situation).ToDictionary(v => v.Name, v => v.Value, StringComparer.Ordinal);
        (await As(applicant).Send(new SaveDraft(draft, 0, values))).Errors.ShouldBeEmpty();

        foreach (var field in content.Form.Fields.Where(f => f.Type == FieldType.File))
            (await As(applicant).Send(new UploadFormFile(draft, field.Key, APhoto("图纸.jpg")))).Errors.ShouldBeEmpty();

        foreach (var slot in MaterialSlots.For(content, await StoredDraft(draft)).Where(s => s.IsMissing))
        {
            (await As(applicant).Send(new UploadMaterial(draft, slot.Material.Id, [APhoto("证明.jpg")])))
                .Errors.ShouldBeEmpty();
        }
    }

    private async Task Decide(ApplicationId id, PublishedItem item)
    {
        var clerk = await Given(AnAccount.Clerk(item.DistrictCode));
        var reviewer = await Officer(Role.Reviewer, item.DepartmentId);
        var decider = await Officer(Role.DecisionMaker, item.DepartmentId);

        (await As(clerk).Send(new AcceptApplication(id, await Version(id)))).Errors.ShouldBeEmpty();
        (await As(reviewer).Send(new ReviewApplication(id, "材料齐全", await Version(id)))).Errors.ShouldBeEmpty();
        (await As(decider).Send(new GrantApplication(id, null, await Version(id)))).Errors.ShouldBeEmpty();
    }

    private Task<Account> Officer(Role role, DepartmentId department) => Given(AnAccount.Officer(role, department));

    private Task<uint> Version(ApplicationId id) =>
        Stored(db => db.Applications.Where(a => a.Id == id).Select(a => EF.Property<uint>(a, "Version")).SingleAsync());
}
