using System.Text;
using GovService.Domain.Applications;
using GovService.Domain.ServiceItems;
using GovService.UseCases.Ports;
using GovService.UseCases.ServiceItems;
using Microsoft.Extensions.DependencyInjection;

namespace GovService.UseCases.Tests.ServiceItems;

public sealed class GetServiceGuideTests(TestHost host) : UseCaseTest(host)
{
    private const string TempRelief = """
        临时救助（支出型）, 滁州市南谯区民政局, 行政给付, 10 WorkingDay, 0 次, 不收费
        临时救助申请书: GeneratedForm
        居民身份证: ElectronicCertificate 居民身份证, 免提交
        居民户口簿: ElectronicCertificate 居民户口簿, 免提交
        诚信承诺书: SignedStatement
        居民家庭经济状况核对授权书: SignedStatement
        收入证明: DataQuery 社会保险缴费/待遇发放信息（人社）, 免提交
        支出证明: Upload, 要准备
        银行卡: FormField 本人银行账号（社保卡金融账户优先）
        """;

    private static readonly IReadOnlyDictionary<string, string> NoAnswers =
        new Dictionary<string, string>(StringComparer.Ordinal);

    private ICatalogue Catalogue => Host.Services.GetRequiredService<ICatalogue>();

    [Fact]
    public async Task Temporary_relief_asks_for_seven_materials_after_the_form_and_three_of_them_need_not_be_handed_in()
    {
        var guide = (await AsNobody().Send(new GetServiceGuide("temp-relief", NoAnswers)))!;

        Print(guide).ShouldBe(TempRelief);
        guide.Materials.Skip(1).Count().ShouldBe(7);
        guide.Materials.Count(m => m.IsExempt).ShouldBe(3);
        guide.MaterialsToHandIn.ShouldBe(1);
    }

    [Theory]
    [InlineData("temp-relief")]
    [InlineData("TEMP_RELIEF")]
    [InlineData("11341103XN0010018M4000511001000")]
    public async Task An_item_is_found_under_each_of_its_names(string key) =>
        (await AsNobody().Send(new GetServiceGuide(key, NoAnswers)))!.Slug.ShouldBe("temp-relief");

    [Theory]
    [InlineData("")]
    [InlineData("no-such-item")]
    [InlineData("temp-relief\0")]
    [InlineData("'; drop table service_items; --")]
    public async Task Whatever_else_is_asked_for_is_not_there(string key) =>
        (await AsNobody().Send(new GetServiceGuide(key, NoAnswers))).ShouldBeNull();

    [Fact]
    public async Task Only_answers_that_a_question_accepts_count()
    {
        var (item, question) = (await AllItems()).SelectMany(i => i.Content.Questions.Select(q => (i, q))).First();
        Dictionary<string, string> answers = new(StringComparer.Ordinal) { [question.Key] = "胡说", ["unknown"] = "true" };

        var guide = (await AsNobody().Send(new GetServiceGuide(item.Slug, answers)))!;

        guide.Answers().ShouldBeEmpty();
    }

    [Fact]
    public async Task What_a_guest_sees_is_what_the_draft_asks_for_with_the_same_answers()
    {
        var items = await AllItems();
        items.Count.ShouldBe(72);
        var random = new Random(20260302);
        var narrowed = 0;
        foreach (var item in items)
        {
            for (var round = 0; round < 8; round++)
            {
                var answers = RandomAnswers(item.Content, random);

                var guide = (await AsNobody().Send(new GetServiceGuide(item.Slug, answers)))!;
                var slots = MaterialSlots.For(item.Content, DraftWith(item, answers));

                guide.Materials.Select(m => (m.Id, m.IsMandatory, m.DependsOnAnswer))
                    .ShouldBe(slots.Select(s => (s.Material.Id, s.Required.IsMandatory, s.Required.DependsOnAnswer)));
                if (slots.Count < item.Content.Materials.Count) narrowed++;
            }
        }

        narrowed.ShouldBeGreaterThan(0); // answers did leave materials out
    }

    [Fact]
    public async Task Every_guide_can_be_read_to_the_end()
    {
        foreach (var item in await AllItems())
        {
            var guide = (await AsNobody().Send(new GetServiceGuide(item.Slug, NoAnswers)))!;

            guide.Materials.ShouldAllBe(m => m.Ways.Count > 0);
            guide.Department.Name.ShouldNotBeEmpty();
            CodedOf(guide).ShouldAllBe(c => c.Text != c.Code, $"{guide.Name} shows a bare code");
        }
    }

    private static IEnumerable<CodedText> CodedOf(ServiceGuide guide) =>
    [
        guide.ItemType, guide.AuthorityLevel, guide.ProcessingType, guide.CrossRegionScope, guide.Result.Type,
        .. guide.ServiceObjects, .. guide.Topics, .. guide.OnlineDepth, .. guide.CrossRegionModes,
        .. guide.SpecialProcedures.Select(p => p.Type),
        .. guide.Materials.SelectMany(m => new[] { m.Necessity, m.Kind, m.Form, m.SourceChannel }),
    ];

    private async Task<List<PublishedItem>> AllItems()
    {
        var found = await AsNobody().Send(new SearchServiceItems(PageSize: 100));
        List<PublishedItem> items = [];
        foreach (var item in found.Found.Items) items.Add((await Catalogue.FindAsync(item.Id, CancellationToken.None))!);
        return items;
    }

    private static Dictionary<string, string> RandomAnswers(ServiceItemContent content, Random random) => content.Questions
        .Where(_ => random.Next(4) > 0)
        .ToDictionary(q => q.Key, q => random.GetItems(q.IsYesNo ? ["true", "false"] : q.Options.ToArray(), 1)[0], StringComparer.Ordinal);

    private ApplicationDraft DraftWith(PublishedItem item, Dictionary<string, string> answers)
    {
        var applicant = new Applicant(UserId.New(), Audience.Person, "陈思远", "341103199001010018", "13900000618", null);
        var draft = ApplicationDraft.Start(item.Id, item.VersionId, item.RegionCode, applicant, Clock.GetUtcNow());
        var entries = answers.ToDictionary(a => $"q.{a.Key}", a => a.Value, StringComparer.Ordinal);
        draft.Save(entries, draft.Revision, DraftSource.Typed, Clock.GetUtcNow()).Succeeded.ShouldBeTrue();
        return draft;
    }

    private static string Print(ServiceGuide guide)
    {
        StringBuilder text = new();
        var limit = guide.PromisedLimit.Limit;
        text.Append($"{guide.Name}, {guide.Department.Name}, {guide.ItemType.Text}, {limit.Value} {limit.Unit}, ");
        text.Append($"{guide.VisitCount} 次, {(guide.Fee.Charged ? "收费" : "不收费")}");
        foreach (var material in guide.Materials)
        {
            text.AppendLine().Append($"{material.Name}: {material.Ways[0].Kind}");
            if (material.Ways[0].From is { } from) text.Append($" {from}");
            if (material.IsExempt) text.Append(", 免提交");
            if (material.IsMandatory && material.NeedsUpload) text.Append(", 要准备");
        }

        return text.ToString();
    }
}
