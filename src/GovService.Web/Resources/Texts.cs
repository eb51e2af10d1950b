using Microsoft.Extensions.Localization;

namespace GovService.Web.Resources;

/// <summary>Wording of the public's and the citizens' pages. Keys: Page.Element.</summary>
public sealed class CitizenText;

/// <summary>Wording of the staff's pages. Keys: Page.Element.</summary>
public sealed class OfficerText;

/// <summary>Wording of catalogue work, and what the elements of an item are called. Keys: Page.Element, Element.path.</summary>
public sealed class CatalogText;

/// <summary>One sentence for every error code; the codes are the keys.</summary>
public sealed class ErrorText;

/// <summary>校核用语: per rule a title, what it says (.Says), why (.Why) and what to do (.Do).</summary>
public sealed class LintText;

/// <summary>Wording of the layout and the kit, which all pages share.</summary>
public sealed class ShellText;

/// <summary>术语: statuses, actions, roles. Keys: Enum.Member, so that a term is written once for every page and message.</summary>
public sealed class Terms;

public static class TermsExtensions
{
    extension(IStringLocalizer<Terms> terms)
    {
        /// <summary>The term for a member of an enum.</summary>
        public string Of<TEnum>(TEnum value) where TEnum : struct, Enum => terms[$"{typeof(TEnum).Name}.{value}"];
    }
}
