using GovService.Domain.Clocks;
using GovService.Domain.Departments;
using GovService.Domain.ServiceItems;

namespace GovService.Domain.Applications;

/// <summary>What a submission consists of; all of it checked before.</summary>
public sealed record Submission(
    ApplicationId Id,
    string Number,
    ServiceItemId ServiceItemId,
    ServiceItemVersionId ServiceItemVersionId,
    string SnapshotHash,
    DepartmentId DepartmentId,
    string DistrictCode,
    string RegionCode,
    ProcessingType ProcessingType,
    ClockTerms Terms,
    DeliveryMethod DeliveryMethod,
    Applicant Applicant,
    SignedStatement Signature,
    IReadOnlyDictionary<string, string> Form,
    IReadOnlyDictionary<string, string> Situation,
    IReadOnlyList<SubmittedMaterial> Materials,
    IReadOnlyList<DeferredPromise> Deferred,
    PostalAddress? PostTo = null);

/// <summary>容缺承诺: a material that the applicant promises to hand in later.</summary>
public sealed record DeferredPromise(string MaterialId, string RequirementId, string Name);
