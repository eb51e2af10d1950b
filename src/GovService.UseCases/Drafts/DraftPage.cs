using GovService.Domain.Applications;
using GovService.Domain.Forms;
using GovService.Domain.ServiceItems;

namespace GovService.UseCases.Drafts;

/// <summary>草稿页: a draft with all that its questions and its form need to be drawn.</summary>
/// <param name="Values">What was kept, and what the state's records fill in where nothing was kept.</param>
/// <param name="Sources">By control name: where a value shown was filled in from.</param>
/// <param name="Visible">The fields that the answers so far call for.</param>
/// <param name="Files">Attachments of the form, by hash.</param>
/// <param name="RegionNames">Full names to choose from; empty when the form asks for no region.</param>
/// <param name="Revision">Goes back with the next post, so that two tabs do not overwrite each other.</param>
public sealed record DraftPage(
    DraftHead Head,
    IReadOnlyList<SituationQuestion> Questions,
    IReadOnlyDictionary<string, string> Answers,
    FormSchema Schema,
    FormValues Values,
    IReadOnlyDictionary<string, ValueSource> Sources,
    IReadOnlyList<FormField> Visible,
    IReadOnlyDictionary<string, StoredFile> Files,
    IReadOnlyList<string> RegionNames,
    int Revision);

/// <summary>来源: where a value was filled in from.</summary>
/// <param name="Name">Of the certificate; empty otherwise.</param>
public sealed record ValueSource(PrefillKind Kind, string Name);
