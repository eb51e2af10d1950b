using GovService.Domain.Applications;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Applications;

/// <summary>我的办件: what the caller has handed in, for themselves or for a firm, the latest first.</summary>
/// <param name="Page">From 1.</param>
[Allow(Role.Applicant)]
public sealed record ListMyApplications(int Page = 1) : IQuery<MyApplications>
{
    public const int PageSize = 20;
}

public sealed record MyApplications(IReadOnlyList<MyApplicationLine> Lines, int Page, int PageCount);

/// <param name="FirmName">Null when one applied for oneself.</param>
/// <param name="Status">As the applicant may see it.</param>
/// <param name="IsAskedInLane">A department of a joint review needs a material again.</param>
public sealed record MyApplicationLine(
    ApplicationId Id,
    string Number,
    string ItemName,
    string? FirmName,
    ApplicationStatus Status,
    DateTimeOffset SubmittedAt,
    DateTimeOffset? DueBy,
    bool IsAskedInLane)
{
    /// <summary>轮到申请人.</summary>
    public bool IsMyTurn =>
        IsAskedInLane || Status is ApplicationStatus.CorrectionRequired or ApplicationStatus.PreReviewReturned;
}

internal sealed class ListMyApplicationsHandler(IGovServiceDb db, ICurrentUser user, ICatalogue catalogue)
    : IQueryHandler<ListMyApplications, MyApplications>
{
    public async Task<MyApplications> Handle(ListMyApplications query, CancellationToken ct)
    {
        var mine = db.Applications.OwnedBy(user);
        var count = await mine.CountAsync(ct);
        var pages = Math.Max(1, (count + ListMyApplications.PageSize - 1) / ListMyApplications.PageSize);
        var page = Math.Clamp(query.Page, 1, pages);

        var rows = await mine
            .OrderByDescending(a => a.CreatedAt).ThenByDescending(a => a.Id)
            .Skip((page - 1) * ListMyApplications.PageSize).Take(ListMyApplications.PageSize)
            .Select(a => new
            {
                a.Id,
                a.Number,
                a.ServiceItemVersionId,
                a.Applicant.Name,
                a.Applicant.AgentName,
                a.Status,
                a.Proposal,
                a.CreatedAt,
                a.DueBy,
                // A lane without an end is one that waits for the applicant.
                IsAskedInLane = a.Status == ApplicationStatus.Accepted
                    && a.Lanes.Any(l => l.Opinion == null && l.DueBy == null),
            })
            .ToListAsync(ct);

        List<MyApplicationLine> lines = [];
        foreach (var row in rows)
        {
            var content = await catalogue.ContentAsync(row.ServiceItemVersionId, ct);
            lines.Add(new MyApplicationLine(
                row.Id, row.Number, content.Name, row.AgentName is null ? null : row.Name,
                ApplicantView.StatusOf(row.Status, row.Proposal), row.CreatedAt, row.DueBy,
                row.IsAskedInLane));
        }

        return new MyApplications(lines, page, pages);
    }
}
