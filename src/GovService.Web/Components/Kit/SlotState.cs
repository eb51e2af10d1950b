namespace GovService.Web.Components.Kit;

/// <summary>What has become of a material.</summary>
public enum SlotState
{
    /// <summary>要上传.</summary>
    Empty,

    /// <summary>已上传、已生成、已签署.</summary>
    Up,

    /// <summary>免提交, with its receipt.</summary>
    Free,

    /// <summary>容缺后补, with its date.</summary>
    Later,

    /// <summary>退回, with the reason and what to do.</summary>
    Back,
}
