using System.Globalization;
using System.Resources;
using GovService.UseCases.Ports;

namespace GovService.Infrastructure.Sms;

/// <summary>短信模板: the wording of every message, kept beside the gateway that has to have it approved.</summary>
internal static class SmsTemplates
{
    private static readonly ResourceManager Texts =
        new("GovService.Infrastructure.Sms.SmsTemplates", typeof(SmsTemplates).Assembly);

    /// <exception cref="InvalidOperationException">There is no such template.</exception>
    public static string Text(SmsMessage message)
    {
        var template = Texts.GetString(message.Template, CultureInfo.InvariantCulture)
            ?? throw new InvalidOperationException($"No SMS template {message.Template}.");
        return string.Format(CultureInfo.InvariantCulture, template, [.. message.Arguments]);
    }
}
