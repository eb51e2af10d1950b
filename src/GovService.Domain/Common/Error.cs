namespace GovService.Domain.Common;

public enum ErrorKind { Invalid, NotFound, Forbidden, Refused, Conflict }

/// <summary>
/// Why something was refused. The code is stable: it appears in logs and tests,
/// and is the key of the sentence shown to people (Resources/ErrorText.resx).
/// The detail, where there is one, is the {0} of that sentence: "少了 {0} 位".
/// </summary>
public sealed record Error(ErrorKind Kind, string Code, string Field = "", string Detail = "")
{
    public static Error Invalid(string field, string code, string detail = "") =>
        new(ErrorKind.Invalid, code, field, detail);

    public static Error NotFound(string code) => new(ErrorKind.NotFound, code);
    public static Error Forbidden(string code) => new(ErrorKind.Forbidden, code);
    public static Error Refused(string code) => new(ErrorKind.Refused, code);
    public static Error Conflict(string code) => new(ErrorKind.Conflict, code);
}
