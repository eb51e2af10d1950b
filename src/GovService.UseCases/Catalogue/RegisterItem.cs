using FluentValidation;
using GovService.Domain.Departments;
using GovService.Domain.Parties;
using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Revisions;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Catalogue;

/// <summary>
/// 新编事项: a new item of one of the caller's departments, with its first revision; nobody sees it before that is
/// published. A local item begins with the words of its base.
/// </summary>
/// <param name="BaseItem">上级事项 that it follows, if any.</param>
/// <param name="BasicCode">基本编码, 12 digits; of a local item that of its base.</param>
[Allow(Role.ItemEditor)]
public sealed record RegisterItem(
    string Name, DepartmentId DepartmentId, ServiceItemId? BaseItem = null, string BasicCode = "") : ICommand<ItemRevisionId>;

internal sealed class RegisterItemValidator : AbstractValidator<RegisterItem>
{
    public const int MaxName = 200;

    public RegisterItemValidator() => RuleFor(c => c.Name)
        .NotEmpty().WithErrorCode("catalogue.name_required")
        .MaximumLength(MaxName).WithErrorCode("catalogue.name_too_long");
}

internal sealed class RegisterItemHandler(IGovServiceDb db, ICurrentUser user, ICatalogue catalogue, TimeProvider clock)
    : ICommandHandler<RegisterItem, ItemRevisionId>
{
    private const int DistrictDigits = 6;

    public async Task<Result<ItemRevisionId>> Handle(RegisterItem command, CancellationToken ct)
    {
        var reference = await catalogue.ReferenceAsync(ct);
        if (!user.Rights.Edits(command.DepartmentId)) return ServiceItemErrors.NotFound;
        if (!reference.Departments.TryGetValue(command.DepartmentId, out var department)) return ServiceItemErrors.NotFound;

        var baseItem = command.BaseItem is { } id ? await catalogue.FindAsync(id, ct) : null;
        if (command.BaseItem is not null && (baseItem is null || !await MayFollowAsync(baseItem, department, ct)))
            return ServiceItemErrors.BaseUnsuitable;

        var level = FirstWords.LevelOf(reference.Regions.GetValueOrDefault(department.RegionCode)?.Level);
        var basicCode = baseItem?.Content.BasicCode ?? command.BasicCode;
        var code = UnifiedSocialCreditCode.Parse(department.CreditCode) is { Succeeded: true } authority
            ? ImplementationCode.Create(authority.Value, level, basicCode)
            : ImplementationCodeErrors.Malformed;
        if (!code.Succeeded) return Result<ItemRevisionId>.Failure(code.Errors);

        var item = ServiceItem.Register(KeyOf(baseItem, department, basicCode), clock.GetUtcNow(), baseItem?.Id, command.Name.Trim());
        item.AssignTo(department.Id, code.Value.Value, Regions.DistrictOf(department.RegionCode));
        if (await IsTakenAsync(item, ct)) return ServiceItemErrors.CodeTaken;

        return await OpenAsync(item, FirstWords.Of(item.Name, basicCode, level, baseItem?.Content), ct);
    }

    /// <summary>A base is in force, stands above, in a region that holds the department's, and follows nobody itself.</summary>
    private async Task<bool> MayFollowAsync(PublishedItem baseItem, DepartmentEntry department, CancellationToken ct) =>
        department.RegionCode.StartsWith(Regions.PrefixOf(baseItem.DistrictCode), StringComparison.Ordinal)
        && baseItem.DistrictCode != Regions.DistrictOf(department.RegionCode)
        && await db.ServiceItems.AnyAsync(
            i => i.Id == baseItem.Id && i.BaseItemId == null && i.State == ItemState.InForce, ct);

    private static string KeyOf(PublishedItem? baseItem, DepartmentEntry department, string basicCode) =>
        baseItem is null
            ? KeyOf(department.CatalogueId, basicCode)
            : KeyOf(baseItem.CatalogueId, RegionPartOf(department.RegionCode));

    /// <summary>However long the first part is, the second tells items apart and stays whole.</summary>
    private static string KeyOf(string first, string second) =>
        $"{first[..Math.Min(first.Length, ServiceItem.MaxCatalogueId - second.Length - 1)]}_{second}";

    /// <summary>As many digits as tell the region from all others; never fewer than those of a county.</summary>
    private static string RegionPartOf(string regionCode) =>
        regionCode[..Math.Max(DistrictDigits, Regions.PrefixOf(regionCode).Length)];

    private Task<bool> IsTakenAsync(ServiceItem item, CancellationToken ct) => db.ServiceItems.AnyAsync(
        i => i.Code == item.Code || i.CatalogueId == item.CatalogueId || i.Slug == item.Slug, ct);

    private async Task<ItemRevisionId> OpenAsync(ServiceItem item, ServiceItemContent content, CancellationToken ct)
    {
        var revision = ItemRevision.Open(item, content, RevisionCause.NewItem, gaveWay: [], user.Stamp(clock));
        db.ServiceItems.Add(item);
        db.ItemRevisions.Add(revision);
        await db.SaveChangesAsync(ct);
        return revision.Id;
    }
}
