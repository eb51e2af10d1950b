using GovService.Domain.ServiceItems.Linting;
using GovService.Domain.ServiceItems.Revisions;
using GovService.UseCases.Catalogue;
using GovService.UseCases.Common;
using GovService.Web.Infrastructure;

namespace GovService.Web.Components.Catalog;

/// <summary>编辑会话: one editor at one revision: saves what they write, takes over what others save, takes back what was saved.</summary>
public sealed class EditSession(IUseCases useCases, TimeProvider clock, RevisionView view)
{
    private Task _saving = Task.CompletedTask;

    public WorkingCopy Copy { get; } = new(view.Content, view.Edition, view.Base);

    /// <summary>Goes back with the next act on the revision.</summary>
    public uint SeenVersion { get; private set; } = view.SeenVersion;

    public DateTimeOffset SavedAt { get; private set; } = view.ChangedAt;

    /// <summary>The last saving of this session, as long as it has not been taken back.</summary>
    public int? LastSaving { get; private set; }

    public bool IsSaving { get; private set; }

    /// <summary>The revision went on or away: what the page shows is no longer what can be done.</summary>
    public bool HasMoved { get; private set; }

    /// <summary>警告说明, as they stand.</summary>
    public IReadOnlyList<WarningReason> Reasons { get; private set; } = view.WarningReasons;

    /// <summary>校核问题 of what is being written.</summary>
    public IReadOnlyList<LintFinding> Findings { get; set; } = view.Findings;

    /// <summary>What keeps it from being submitted: what the base refuses, errors, and warnings without a reason.</summary>
    public int Obstacles => Copy.Departures.Count(d => d.Refusal is not null)
        + Findings.Count(f => f.Severity == LintSeverity.Error || !Reasons.Any(r => r.Rule == f.Rule.ToString() && r.Element == f.Element.Value));

    public IReadOnlyList<Error> Errors { get; private set; } = [];

    /// <summary>Saves what is unsaved; a saving that is under way is waited for, as it began with less.</summary>
    public async Task SaveAsync()
    {
        await _saving;
        await (_saving = SaveUnsavedAsync());
    }

    public async Task UndoAsync(int edition)
    {
        if (await SendAsync(new UndoEdit(view.Id, edition)) is not { } saved) return;

        Copy.Follow(saved.Content, saved.Edition);
        LastSaving = null;
    }

    /// <summary>说明警告.</summary>
    public async Task ExplainAsync(LintFinding finding, string reason, CancellationToken ct)
    {
        await SaveAsync();
        Errors = (await useCases.Send(new ExplainWarning(view.Id, finding.Rule.ToString(), finding.Element, reason, SeenVersion), ct)).Errors;
        await LookAsync(ct);
    }

    /// <summary>Others have saved: theirs comes in under what is being written here.</summary>
    /// <returns>Whether there is something new to show.</returns>
    public async Task<bool> LookAsync(CancellationToken ct)
    {
        if (await useCases.Send(new GetRevisionMark(view.Id), ct) is not { } mark) return HasMoved = true;
        if (mark.SeenVersion == SeenVersion) return false;
        if (mark.Status != view.Status) return HasMoved = true;
        if (await useCases.Send(new GetRevision(view.Id), ct) is not { } now) return HasMoved = true;

        (SeenVersion, Reasons) = (now.SeenVersion, now.WarningReasons);
        if (now.Edition != Copy.Edition) Copy.Follow(now.Content, now.Edition);
        return true;
    }

    private async Task SaveUnsavedAsync()
    {
        var sent = Copy.Unsaved();
        if (sent.Count == 0) return;

        var saved = await SendAsync(new SaveRevision(view.Id, sent));
        if (saved is null) return;

        Copy.Saved(sent, saved.Content, saved.Edition);
        LastSaving = saved.Edition;
    }

    private async Task<SavedRevision?> SendAsync(ICommand<SavedRevision> command)
    {
        IsSaving = true;
        try
        {
            var saved = await useCases.Send(command);
            Errors = saved.Errors;
            HasMoved = !saved.Succeeded;
            if (!saved.Succeeded) return null;

            (SavedAt, SeenVersion) = (clock.GetUtcNow(), saved.Value.SeenVersion);
            return saved.Value;
        }
        catch (ForbiddenException)
        {
            Errors = [Error.Forbidden("common.no_longer_allowed")]; // the duty ended while the page stood open
            return null;
        }
        finally
        {
            IsSaving = false;
        }
    }
}
