using System.Security.Cryptography;
using GovService.Bench.Measuring;
using GovService.Bench.Running;
using GovService.TestKit;

namespace GovService.Bench.Faults;

/// <summary>
/// ./gov drill submit: two portals are killed outright (kill -9) again and again while citizens submit, in turn anywhere
/// and at each stage between the commit of a submission and the delivery of its message. What was acknowledged must be
/// there once, whole, and told once.
/// </summary>
internal static class SubmitDrill
{
    private const int Rounds = 20;

    private static readonly DispatchStage?[] Stages =
        [null, DispatchStage.Claim, DispatchStage.Send, DispatchStage.MarkDelivered];

    public static async Task RunAsync(Report report)
    {
        await using var installation = await Installation.CreateAsync();
        await using var nodes = new Nodes(installation);
        await nodes.StartAsync();
        await using var gate = await DispatchGate.InstallAsync(installation.Database);
        var applicants = new Applicants(nodes);
        using var stop = new CancellationTokenSource();
        var applying = applicants.ApplyAsync(stop.Token);

        var round = 0;
        for (; round < Rounds && !applying.IsCompleted; round++)
        {
            var stage = Stages[round % Stages.Length];
            await (stage is { } at ? KillAtAsync(at, nodes, gate) : KillAnywhereAsync(round / Stages.Length, nodes, applicants));
            Console.WriteLine($"  round {round + 1,2}: killed {NameOf(stage),-22} {applicants.Acknowledged.Count,4} acknowledged so far");
            await nodes.StartAsync();
        }

        await stop.CancelAsync();
        await applying;
        var verdict = new Verdict(installation.Database, applicants.Acknowledged);
        await verdict.WaitForDeliveryAsync();

        report.Note("processes killed", nodes.Kills);
        report.AtLeast("rounds", round, Rounds);
        report.AtLeast("submissions acknowledged", applicants.Acknowledged.Count, Rounds);
        report.Note("requests without an answer", applicants.Interruptions);
        report.Note("of these, submissions in doubt", applicants.InDoubt);
        await verdict.JudgeAsync(report);
        report.AtMost("audit verify, exit code", await VerifyAuditAsync(installation), 0);
    }

    /// <summary>One of the two, while the other goes on; somewhere in a submission.</summary>
    private static async Task KillAnywhereAsync(int turn, Nodes nodes, Applicants applicants)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var before = applicants.Acknowledged.Count;
        while (applicants.Acknowledged.Count < before + 5) await Task.Delay(10, patience.Token); // all are busy again
        await Task.Delay(RandomNumberGenerator.GetInt32(0, 500));
        await nodes.KillAsync(turn % 2);
    }

    /// <summary>Both at once, with at least one message stopped at the stage.</summary>
    private static async Task KillAtAsync(DispatchStage stage, Nodes nodes, DispatchGate gate)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await gate.CloseAsync(stage);
        await gate.WaitForAnArrivalAsync(patience.Token);
        await Task.Delay(RandomNumberGenerator.GetInt32(0, 500)); // more submissions are acknowledged meanwhile
        await nodes.KillAllAsync();
        await gate.OpenAsync();
    }

    private static string NameOf(DispatchStage? stage) => stage switch
    {
        DispatchStage.Claim => "before the claim",
        DispatchStage.Send => "before it was sent",
        DispatchStage.MarkDelivered => "after it was sent",
        null => "one, anywhere",
    };

    private static async Task<int> VerifyAuditAsync(Installation installation)
    {
        try
        {
            Console.WriteLine((await Command.RunAsync(
                "dotnet", [installation.Program, "audit", "verify"],
                ("ASPNETCORE_ENVIRONMENT", "Demo"),
                ("ASPNETCORE_CONTENTROOT", Path.GetDirectoryName(installation.Program)!),
                ("ConnectionStrings__GovService", installation.Database),
                ("GOVSERVICE_DATA", installation.Folder))).Trim());
            return 0;
        }
        catch (InvalidOperationException failed)
        {
            Console.WriteLine(failed.Message);
            return 1;
        }
    }
}
