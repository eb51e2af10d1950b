using GovService.Domain.Applications;
using GovService.Domain.Documents;
using GovService.Domain.Tests.Applications;
using GovService.UseCases.Tests.Applications;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Tests.Documents;

public sealed class DocumentIssuingTests(TestHost host) : DeskTest(host)
{
    [Fact]
    public async Task Every_act_makes_its_document_once_however_often_it_is_told()
    {
        var scene = await AScene();
        var application = await Given(scene.Application.Accepted());
        await DeliverEvents();
        await Retell();

        var documents = await Documents(application);

        documents.Select(d => d.Type).ShouldBe([DocumentType.ReceiptVoucher, DocumentType.AcceptanceNotice]);
        documents[1].Number.ShouldStartWith("003093000给受〔");
        documents[1].AuthorityName.ShouldBe("民政局");
        documents[1].MaskedApplicant.ShouldBe("陈**");
        (documents[1].IssuedBy, documents[1].IssuedAt).ShouldBe(("王海燕", application.AcceptedAt!.Value));
    }

    [Fact]
    public async Task A_refusal_speaks_the_words_of_its_item_and_names_the_remedies()
    {
        var scene = await AScene();
        var application = scene.Application.RefusalProposed();
        application.CountersignProposal(AnApplication.BySupervisor, AnApplication.Calendar).Succeeded.ShouldBeTrue();
        await Given(application);
        await DeliverEvents();

        var refusal = (await Documents(application)).Single(d => d.Type == DocumentType.RefusalDecision);

        refusal.Content.Title.ShouldBe("不予行政给付决定书");
        var text = string.Concat(refusal.Content.Blocks.OfType<DocumentBlock.Paragraph>().Select(p => p.Text));
        text.ShouldContain(AnApplication.Reasons);
        text.ShouldContain(AnApplication.Basis);
        text.ShouldContain("六十日内");
        text.ShouldContain("六个月内");
        text.ShouldNotContain("许可");
    }

    [Fact]
    public async Task What_is_only_proposed_is_not_put_in_writing()
    {
        var scene = await AScene();
        var application = await Given(scene.Application.RefusalProposed());
        await DeliverEvents();

        (await Documents(application)).ShouldNotContain(d => d.Type == DocumentType.RefusalDecision);
    }

    [Fact]
    public async Task Documents_of_many_applications_are_numbered_without_a_gap()
    {
        var scene = await AScene();
        for (var i = 0; i < 20; i++) await Given(scene.Application.Submitted());
        await Task.WhenAll(DeliverEvents(), DeliverEvents(), DeliverEvents());

        var serials = await Stored(db => db.OfficialDocuments.AsNoTracking()
            .Where(d => d.Type == DocumentType.ReceiptVoucher).Select(d => d.Number).ToListAsync());

        serials.Count.ShouldBeGreaterThanOrEqualTo(20);
        serials.Select(n => DocumentNumber.Parse(n).Value.Serial).Order().ShouldBe(Enumerable.Range(1, serials.Count));
    }

    private Task<List<OfficialDocument>> Documents(Application application) => Stored(db => db.OfficialDocuments.AsNoTracking()
        .Where(d => d.ApplicationId == application.Id).OrderBy(d => d.Sequence).ThenBy(d => d.Id).ToListAsync());

    /// <summary>As after a host that died between the work and the mark.</summary>
    private async Task Retell()
    {
        await Stored(db => db.Outbox.ExecuteUpdateAsync(s => s.SetProperty(m => m.DeliveredAt, (DateTimeOffset?)null)));
        Clock.Advance(TimeSpan.FromMinutes(5));
        await DeliverEvents();
    }
}
