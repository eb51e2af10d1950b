using System.Text;
using GovService.Domain.Applications;
using GovService.Domain.Certificates;
using GovService.Domain.ServiceItems;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Materials;

/// <summary>About whom the sources are asked, and what for.</summary>
/// <param name="PersonCode">The identity number of the person who acts: for a firm, its representative or agent.</param>
internal sealed record Inquiry(Applicant Applicant, string PersonCode, string Purpose);

/// <summary>
/// 材料来源: asks the automatic sources of materials, each material's own in their order, all materials at once.
/// A source that is slow or down costs one material its exemption and nobody else anything.
/// </summary>
internal sealed class MaterialSources(
    IGovServiceDb db, ICatalogue catalogue, IDataSharing sharing, IDigest digest, TimeProvider clock)
{
    private static readonly TimeSpan SourceLimit = TimeSpan.FromSeconds(5);

    public async Task<IReadOnlyDictionary<string, SlotContent>> AskAsync(
        IReadOnlyList<MaterialSlot> slots, Inquiry inquiry, CancellationToken ct)
    {
        var reference = await catalogue.ReferenceAsync(ct);
        var held = await HeldCertificatesAsync(slots, inquiry, ct);

        var answers = await Task.WhenAll(slots.Select(slot => AskAsync(slot, inquiry, reference, held, ct)));
        return slots.Zip(answers).ToDictionary(pair => pair.First.Material.Id, pair => pair.Second, StringComparer.Ordinal);
    }

    private async Task<SlotContent> AskAsync(
        MaterialSlot slot,
        Inquiry inquiry,
        CatalogueReference reference,
        IReadOnlyList<ElectronicCertificate> held,
        CancellationToken ct)
    {
        List<FailedSource> failed = [];
        foreach (var source in slot.Material.Sources.Where(s => s.IsAutomatic))
        {
            var answer = source.Kind == MaterialSourceKind.ElectronicCertificate
                ? FromCertificates(source, inquiry, reference, held)
                : await FromDataAsync(source, inquiry, reference, ct);
            if (answer.Receipt is { } receipt) return new SlotContent([], receipt with { Attempted = [.. failed] }, []);

            failed.Add(new FailedSource(source.Kind, source.Reference, answer.Reason));
        }

        return new SlotContent([], null, failed);
    }

    /// <summary>One statement for all slots; the context serves one at a time.</summary>
    private async Task<IReadOnlyList<ElectronicCertificate>> HeldCertificatesAsync(
        IReadOnlyList<MaterialSlot> slots, Inquiry inquiry, CancellationToken ct)
    {
        var types = slots.SelectMany(s => s.Material.Sources)
            .Where(s => s.Kind == MaterialSourceKind.ElectronicCertificate)
            .Select(s => s.Reference).Distinct(StringComparer.Ordinal).ToList();
        if (types.Count == 0) return [];

        List<string> holders = [inquiry.Applicant.Code, inquiry.PersonCode];
        return await db.ElectronicCertificates.AsNoTracking()
            .Where(c => holders.Contains(c.HolderCode) && types.Contains(c.TypeId))
            .OrderByDescending(c => c.IssuedOn)
            .ToListAsync(ct);
    }

    private SourceAnswer FromCertificates(
        MaterialSource source, Inquiry inquiry, CatalogueReference reference, IReadOnlyList<ElectronicCertificate> held)
    {
        var now = clock.GetUtcNow();
        var holders = Holders(reference.CertificateTypes.GetValueOrDefault(source.Reference)?.HolderKind, inquiry);
        var found = held.Where(c => c.TypeId == source.Reference && holders.Contains(c.HolderCode, StringComparer.Ordinal)).ToList();
        var usable = found.Find(c => c.IsUsable(ChinaTime.Day(now)));
        if (usable is null) return SourceAnswer.Failed(found.Count == 0 ? FailedReasons.NotFound : FailedReasons.Expired);

        return new SourceAnswer(
            Receipt(source.Kind, usable.Identifier, usable.IssuerName, now, usable.SignedText), Reason: "");
    }

    /// <summary>A firm holds its own certificates; what only a person can hold, its representative or agent shows.</summary>
    private static IReadOnlyList<string> Holders(HolderKind? kind, Inquiry inquiry) => kind switch
    {
        HolderKind.Person => [inquiry.PersonCode],
        HolderKind.LegalPerson => [inquiry.Applicant.Code],
        _ => [inquiry.Applicant.Code, inquiry.PersonCode],
    };

    private async Task<SourceAnswer> FromDataAsync(
        MaterialSource source, Inquiry inquiry, CatalogueReference reference, CancellationToken ct)
    {
        var answer = await QueryAsync(new DataQuery(source.Reference, inquiry.Applicant.Code, inquiry.Purpose), ct);
        var name = reference.DataResources.GetValueOrDefault(source.Reference, source.Reference);
        return answer.Outcome switch
        {
            DataOutcome.Confirmed => new(Receipt(source.Kind, source.Reference, name, answer.At, answer.Content), ""),
            DataOutcome.Denied => SourceAnswer.Failed(FailedReasons.Denied),
            DataOutcome.Unknown => SourceAnswer.Failed(FailedReasons.Unknown),
            DataOutcome.SourceDown => SourceAnswer.Failed(FailedReasons.SourceDown),
        };
    }

    private async Task<DataAnswer> QueryAsync(DataQuery query, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(SourceLimit);
        try
        {
            return await sharing.QueryAsync(query, limit.Token).WaitAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return new DataAnswer(DataOutcome.SourceDown, "", clock.GetUtcNow());
        }
    }

    private MaterialReceipt Receipt(
        MaterialSourceKind kind, string reference, string name, DateTimeOffset at, string answered) =>
        new(kind, reference, name, at, FetchMaterials.Basis, digest.Sm3Hex(Encoding.UTF8.GetBytes(answered)), Attempted: []);

    /// <summary>A receipt, or the reason why there is none.</summary>
    private sealed record SourceAnswer(MaterialReceipt? Receipt, string Reason)
    {
        public static SourceAnswer Failed(string reason) => new(null, reason);
    }
}
