using GovService.Domain.ServiceItems.Changes;

namespace GovService.Web.Components.Catalog;

/// <summary>指南各部分: how the elements of an item are grouped on the editor's page.</summary>
public enum EditorSection
{
    /// <summary>基本信息.</summary>
    Basics,

    /// <summary>受理条件.</summary>
    Conditions,

    /// <summary>材料.</summary>
    Materials,

    /// <summary>表单.</summary>
    Form,

    /// <summary>办理流程.</summary>
    Steps,

    /// <summary>时限与收费.</summary>
    Limits,

    /// <summary>结果与送达.</summary>
    Result,

    /// <summary>渠道.</summary>
    Channels,

    /// <summary>依据与权限.</summary>
    Basis,

    /// <summary>常见问题.</summary>
    Faqs,

    /// <summary>情形.</summary>
    Situations,
}

internal static class EditorSections
{
    /// <summary>Where an element is edited; what is not named otherwise is basic.</summary>
    public static EditorSection Of(ElementPath element) => (element.Names is [var first, ..] ? first : "") switch
    {
        "acceptanceConditions" => EditorSection.Conditions,
        "materials" => EditorSection.Materials,
        "form" => EditorSection.Form,
        "steps" or "specialProcedures" => EditorSection.Steps,
        "legalLimit" or "promisedLimit" or "correctionLimit" or "fee" => EditorSection.Limits,
        "result" or "automaticApproval" or "noApplication" => EditorSection.Result,
        "channels" or "onlineDepth" or "visitCount" or "visitReason" or "crossRegionScope" or "crossRegionModes"
            or "villageHandling" or "commitmentBased" or "acceptingBody" => EditorSection.Channels,
        "legalBases" or "lockedElements" => EditorSection.Basis,
        "faqs" => EditorSection.Faqs,
        "questions" => EditorSection.Situations,
        _ => EditorSection.Basics,
    };
}
