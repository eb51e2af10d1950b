namespace GovService.Domain.Certificates;

/// <summary>Why something does not count as sealed by us.</summary>
public enum SealFlaw
{
    /// <summary>不是本系统的文件: it carries no seal of ours.</summary>
    NotOurs,

    /// <summary>公钥未知: sealed with a key that is not among the published ones.</summary>
    UnknownKey,

    /// <summary>签名不符: the content is not what was signed.</summary>
    SignatureWrong,

    /// <summary>文件被改动: the file is not byte for byte what was sealed.</summary>
    FileChanged,
}
