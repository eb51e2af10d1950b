using System.IO.Compression;
using System.Text.Json;
using GovService.Domain.Accounts;
using GovService.Domain.Applications;
using GovService.Domain.Calendars;
using GovService.Domain.Documents;
using GovService.Domain.ServiceItems;
using GovService.Domain.Tests.Applications;
using GovService.UseCases.Documents;
using GovService.UseCases.Ports;
using GovService.UseCases.Tests.Applications;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GovService.UseCases.Tests.Documents;

/// <summary>One application that lives through nearly everything, and all that was put in writing about it.</summary>
public sealed class LongLifeTests(TestHost host) : DeskTest(host)
{
    private const string RareName = "𠮷㛃䶮";

    private static Task<(DeskScene Scene, Application Application)>? _life;

    private static readonly DocumentType[] AllOfThem =
    [
        DocumentType.ReceiptVoucher, DocumentType.CommitmentLetter, DocumentType.DeferredMaterialCommitment,
        DocumentType.DeferredMaterialNotice, DocumentType.OneTimeNotice, DocumentType.CorrectionNotice,
        DocumentType.AcceptanceNotice, DocumentType.SpecialProcedureNotice, DocumentType.HearingRightNotice,
        DocumentType.HearingNotice, DocumentType.HearingRecord, DocumentType.ExtensionNotice, DocumentType.GrantDecision,
        DocumentType.PickupRecord, DocumentType.ServiceReceipt, DocumentType.CompletionSlip,
    ];

    [Fact]
    public async Task Every_document_of_a_long_life_can_be_read()
    {
        var (scene, application) = await ALongLife();

        var entries = await As(scene.Reviewer).Send(new ListDocuments(application.Id));
        entries.Select(e => e.Type).ShouldBe(AllOfThem);
        foreach (var entry in entries)
        {
            var opened = (await As(scene.Reviewer).Send(new OpenDocument(entry.Id))).Value;
            await using var pdf = opened.Pdf;
            var text = await PrintedText.OfAsync(pdf);
            text.ShouldContain(entry.Number);
            text.ShouldContain(entry.Title);
            text.ShouldContain(application.Number);
            text.ShouldContain("临时救助");
            text.ShouldContain(RareName, customMessage: entry.Title);
            text.ShouldContain("3411**********0018");
            text.ShouldContain("测试文件");
            text.ShouldNotContain("{");
        }
    }

    [Fact]
    public async Task The_applicant_opens_their_own_documents_and_nobody_elses()
    {
        var (_, application) = await ALongLife();
        var stranger = await Given(AnAccount.Citizen());

        var mine = await As(application.Applicant.AccountId).Send(new ListMyDocuments(application.Id));
        mine.Count.ShouldBe(AllOfThem.Length);
        (await As(application.Applicant.AccountId).Send(new OpenMyDocument(mine[0].Id))).Value.Pdf.Dispose();

        (await As(stranger).Send(new ListMyDocuments(application.Id))).ShouldBeEmpty();
        (await As(stranger).Send(new OpenMyDocument(mine[0].Id))).Errors.ShouldBe([DocumentErrors.NotFound]);
        (await As(stranger).Send(new OpenMyReceiptVoucher(application.Id))).Errors.ShouldBe([DocumentErrors.NotFound]);
        var elsewhere = await AScene();
        (await As(elsewhere.Reviewer).Send(new OpenDocument(mine[0].Id))).Errors.ShouldBe([DocumentErrors.NotFound]);
        (await As(elsewhere.Reviewer).Send(new PackArchive(application.Id))).Errors.ShouldBe([DocumentErrors.NotFound]);
    }

    [Fact]
    public async Task A_copy_is_compared_with_what_was_filed()
    {
        var (scene, application) = await ALongLife();
        var entry = (await As(scene.Reviewer).Send(new ListDocuments(application.Id)))[^1];
        var stored = await Stored(db => db.OfficialDocuments.SingleAsync(d => d.Id == entry.Id));
        var pdf = await BytesOf((await As(scene.Reviewer).Send(new OpenDocument(entry.Id))).Value.Pdf);
        var typed = $"{stored.VerificationCode[..8].ToLowerInvariant()}-{stored.VerificationCode[8..]} ";

        var asked = (await AsNobody().Send(new VerifyDocument(typed))).Value;
        (asked.Number, asked.Applicant, asked.IsUnchanged).ShouldBe((entry.Number, "𠮷**", null));
        (await AsNobody().Send(new VerifyDocument(typed, pdf))).Value.IsUnchanged.ShouldBe(true);
        pdf[1000] ^= 1;
        (await AsNobody().Send(new VerifyDocument(typed, pdf))).Value.IsUnchanged.ShouldBe(false);
        (await AsNobody().Send(new VerifyDocument(entry.Number))).Errors.ShouldBe([DocumentErrors.CodeUnknown]);
    }

    [Fact]
    public async Task The_archive_holds_everything_under_its_hash_and_packs_the_same_again()
    {
        var (scene, application) = await ALongLife();
        var auditor = await Given(AnAccount.Holding(new Duty(Role.Auditor, [], [])));

        var first = await BytesOf((await As(scene.Supervisor).Send(new PackArchive(application.Id))).Value.Zip);
        var second = await BytesOf((await As(auditor).Send(new PackArchive(application.Id))).Value.Zip);

        second.ShouldBe(first);
        using var zip = new ZipArchive(new MemoryStream(first));
        var digest = Host.Services.GetRequiredService<IDigest>();
        using var index = JsonDocument.Parse(await BytesOf(zip.GetEntry("index.json")!.Open()));
        var files = index.RootElement.GetProperty("files").EnumerateArray().ToList();
        files.Count.ShouldBe(AllOfThem.Length + 1);
        foreach (var file in files)
        {
            var content = await BytesOf(zip.GetEntry(file.GetProperty("path").GetString()!)!.Open());
            digest.Sm3Hex(content).ShouldBe(file.GetProperty("sm3").GetString());
        }

        zip.Entries.Count.ShouldBe(files.Count + 2);
    }

    [Fact]
    public async Task What_nobody_opened_is_filed_by_the_system()
    {
        await ALongLife();
        while ((await AsSystem().Send(new FileDocuments(5))).Value > 0)
        {
            // Until nothing is left.
        }

        (await Stored(db => db.OfficialDocuments.CountAsync(d => d.FileHash == null))).ShouldBe(0);
    }

    /// <summary>One for all tests of this class: it takes a while.</summary>
    private Task<(DeskScene Scene, Application Application)> ALongLife() => _life ??= LiveAsync();

    private async Task<(DeskScene Scene, Application Application)> LiveAsync()
    {
        var scene = await AScene();
        var application = await Given((scene.Application with
        {
            Applicant = (await Given(AnAccount.Citizen())).Id,
            Name = RareName,
            DeliveryMethod = DeliveryMethod.WindowPickup,
            Deferred = [new("lease", "lease", "租房合同")],
            Materials =
            [
                new("application", "application", "申请书", MaterialSourceKind.GeneratedForm, TrustLevel.D, [], null, []),
                new("income", "income", "收入证明", MaterialSourceKind.Commitment, TrustLevel.D, [], null, []),
            ],
        }).Submitted());
        foreach (var act in Acts())
        {
            await DeliverEvents();
            Clock.Advance(TimeSpan.FromHours(1));
            await Stored(async db =>
            {
                act(await db.Applications.SingleAsync(a => a.Id == application.Id)).Errors.ShouldBeEmpty();
                return await db.SaveChangesAsync();
            });
        }

        await DeliverEvents();
        return (scene, application);
    }

    private IEnumerable<Func<Application, Result>> Acts()
    {
        var calendar = AnApplication.Calendar;
        var points = new[] { new CorrectionPoint("m.income", "unreadable", "第 3 页看不清金额，请重拍") };

        yield return a => a.ProposeReturn(points, ReliefItem.Content, AnApplication.Basis, "收入证明看不清。", Now(AnApplication.ByClerk));
        yield return a => a.CountersignProposal(Now(AnApplication.BySupervisor), calendar);
        yield return a => a.SubmitCorrection(a.Form, [a.Materials[1]], a.Signature, Now(AnApplication.ByApplicant), calendar);
        yield return a => a.ProposeSecondCorrection(points, ReliefItem.Content, "重拍的照片仍缺一页。", Now(AnApplication.ByClerk));
        yield return a => a.ApproveRequest(Now(AnApplication.BySupervisor), calendar);
        yield return a => a.SubmitCorrection(a.Form, [a.Materials[1]], a.Signature, Now(AnApplication.ByApplicant), calendar);
        yield return a => a.Accept(Now(AnApplication.ByClerk), calendar);
        yield return a => a.SupplyDeferred(
            a.Materials[1] with { MaterialId = "lease", Name = "租房合同" }, Now(AnApplication.ByApplicant), calendar);
        yield return a => a.ProposeSpecialProcedure(
            "听证", new TimeLimit(20, LimitUnit.WorkingDay),
            "拟于 2026 年 3 月 30 日 9 时在区政务服务中心 301 室举行听证。", Now(AnApplication.ByReviewer));
        yield return a => a.ApproveRequest(Now(AnApplication.BySupervisor), calendar);
        yield return a => a.EndSpecialProcedure("1", "双方到场，无异议。", Now(AnApplication.ByReviewer), calendar);
        yield return a => a.ProposeExtension(10, "案情复杂，需要再核对家庭经济状况。", Now(AnApplication.ByReviewer));
        yield return a => a.ApproveRequest(Now(AnApplication.BySupervisor), calendar);
        yield return a => a.Review("建议准予", Now(AnApplication.ByReviewer));
        yield return a => a.Grant("按月发放，期限六个月。", Now(AnApplication.ByDecider), calendar);
        yield return a => a.Issue("1.2.156.3005.2.1", "618204", Now(AnApplication.ByClerk));
        yield return a => a.HandOver("618204", RareName, Now(AnApplication.ByClerk), calendar);
        yield return a => a.Complete(Stamp.OfSystem(Clock.GetUtcNow()));
    }

    private Stamp Now(Stamp stamp) => stamp with { At = Clock.GetUtcNow() };

    private static async Task<byte[]> BytesOf(Stream stream)
    {
        await using (stream)
        {
            using var all = new MemoryStream();
            await stream.CopyToAsync(all);
            return all.ToArray();
        }
    }
}
