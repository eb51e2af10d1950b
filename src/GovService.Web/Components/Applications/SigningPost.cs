using GovService.Domain.Applications;
using GovService.Web.Infrastructure;

namespace GovService.Web.Components.Applications;

/// <summary>What a signing form posted.</summary>
/// <param name="WantsCode">The button that sends a code was pressed, not the one that signs.</param>
public sealed record SigningPost(bool Declared, SigningMeans Means, string Secret, bool WantsCode)
{
    /// <summary>Value of the button that sends a code.</summary>
    public const string SendCode = "code";

    public static readonly SigningPost Empty = new(false, SigningMeans.Password, "", false);

    /// <summary>Whoever asked for a code means to sign with it.</summary>
    public static SigningPost Read(IFormCollection form)
    {
        var wantsCode = form[PostedForm.Action] == SendCode;
        var means = wantsCode || form["Means"] == nameof(SigningMeans.SmsCode) ? SigningMeans.SmsCode : SigningMeans.Password;
        return new(form["Declared"] == "true", means, form["Secret"].ToString(), wantsCode);
    }
}
