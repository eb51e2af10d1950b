using GovService.Domain.Applications;
using GovService.Domain.Documents;
using GovService.UseCases.Applications;
using GovService.UseCases.Common;

namespace GovService.UseCases.Documents;

/// <summary>Which documents a caller sees: those of the applications they see.</summary>
internal static class DocumentVisibility
{
    extension(IGovServiceDb db)
    {
        /// <summary>本人的.</summary>
        public IQueryable<OfficialDocument> DocumentsOwnedBy(ICurrentUser user) =>
            db.DocumentsOf(db.Applications.OwnedBy(user));

        /// <summary>本岗位的: of what the caller's duties open.</summary>
        public IQueryable<OfficialDocument> DocumentsAtDeskOf(ICurrentUser user) =>
            db.DocumentsOf(db.Applications.ReadableBy(user));

        private IQueryable<OfficialDocument> DocumentsOf(IQueryable<Application> applications) =>
            db.OfficialDocuments.Where(d => applications.Any(a => a.Id == d.ApplicationId));
    }

    extension(IQueryable<Application> applications)
    {
        /// <summary>An auditor reads every file; everybody else those of their duties.</summary>
        public IQueryable<Application> ReadableBy(ICurrentUser user) =>
            user.Rights.Roles.Contains(Role.Auditor) ? applications : applications.AtDeskOf(user);
    }
}
