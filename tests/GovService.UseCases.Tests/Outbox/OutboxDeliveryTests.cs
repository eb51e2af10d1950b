using GovService.Domain.Applications;
using GovService.Infrastructure.Persistence.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace GovService.UseCases.Tests.Outbox;

/// <summary>投递: what was committed is delivered, whoever dies meanwhile, and nobody is told twice.</summary>
public sealed class OutboxDeliveryTests(TestHost host) : JourneyTest(host)
{
    private static readonly TimeSpan AfterTheLease = TimeSpan.FromMinutes(3);

    [Fact]
    public async Task A_process_that_dies_after_the_commit_leaves_the_message_to_the_next_one()
    {
        var application = await GivenSubmitted();

        await using var next = await NextProcess();
        await Dispatcher(next).DeliverBatchAsync(default);

        next.Sms.To(application.Applicant.Mobile).ShouldHaveSingleItem().Template.ShouldBe("application_submitted");
        (await Message(application)).DeliveredAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_process_that_dies_after_sending_and_before_writing_it_down_sends_nothing_twice()
    {
        var application = await GivenSubmitted();
        var message = await Message(application);

        // Sent, and killed before the row says so: the claim's lease is all that is left.
        await Host.Services.GetRequiredService<DomainEventDelivery>().DeliverAsync(message.ToDomainEvent(), default);
        await Stored(db => db.Outbox.Where(m => m.Id == message.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.Attempts, 1).SetProperty(m => m.DueAt, Clock.GetUtcNow().AddMinutes(2))));
        await Dispatcher(Host).DeliverBatchAsync(default);
        (await Message(application)).DeliveredAt.ShouldBeNull("the lease has not ended");

        Clock.SetUtcNow(Clock.GetUtcNow() + AfterTheLease);
        await Dispatcher(Host).DeliverBatchAsync(default);

        (await Message(application)).DeliveredAt.ShouldNotBeNull();
        Sms.To(application.Applicant.Mobile).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Two_processes_share_the_queue_without_sharing_a_message()
    {
        List<Application> applications = [];
        for (var i = 0; i < 20; i++) applications.Add(await GivenSubmitted());

        await using var other = await NextProcess();
        await Task.WhenAll(Dispatcher(Host).DeliverBatchAsync(default), Dispatcher(other).DeliverBatchAsync(default));

        foreach (var application in applications)
        {
            var mobile = application.Applicant.Mobile;
            (Sms.To(mobile).Count + other.Sms.To(mobile).Count).ShouldBe(1);
        }
    }

    [Fact]
    public async Task A_message_that_always_fails_is_parked_and_the_others_flow()
    {
        var application = await GivenSubmitted();
        var poison = OutboxMessage.For(new ApplicationSubmitted(ApplicationId.New(), "nobody's"), "341100000000", Clock.GetUtcNow());
        await Stored(async db => { db.Outbox.Add(poison); return await db.SaveChangesAsync(); });

        for (var attempt = 0; attempt < OutboxMessage.MaxAttempts; attempt++)
        {
            await Dispatcher(Host).DeliverBatchAsync(default);
            Clock.SetUtcNow(Clock.GetUtcNow().AddHours(1));
        }

        Sms.To(application.Applicant.Mobile).Count.ShouldBe(1);
        var parked = await Stored(db => db.Outbox.AsNoTracking().SingleAsync(m => m.Id == poison.Id));
        parked.ParkedAt.ShouldNotBeNull();
        parked.Attempts.ShouldBe(OutboxMessage.MaxAttempts);
        await Dispatcher(Host).DeliverBatchAsync(default);
        (await Stored(db => db.Outbox.AsNoTracking().SingleAsync(m => m.Id == poison.Id))).Attempts.ShouldBe(OutboxMessage.MaxAttempts);
    }

    private async Task<Application> GivenSubmitted() =>
        await GivenApplication(await GivenDraft(await Given(AnAccount.Citizen()), new AnItem()));

    private async Task<TestHost> NextProcess()
    {
        var settings = Host.Services.GetRequiredService<IConfiguration>();
        var next = await TestHost.OnAsync(settings.GetConnectionString("GovService")!);
        next.Clock.SetUtcNow(Clock.GetUtcNow());
        return next;
    }

    private static OutboxDispatcher Dispatcher(TestHost process) => process.Services.GetRequiredService<OutboxDispatcher>();

    private async Task<OutboxMessage> Message(Application application)
    {
        var messages = await Stored(db => db.Outbox.AsNoTracking().Where(m => m.Type == nameof(ApplicationSubmitted)).ToListAsync());
        return messages.Single(m => ((ApplicationSubmitted)m.ToDomainEvent()).ApplicationId == application.Id);
    }
}
