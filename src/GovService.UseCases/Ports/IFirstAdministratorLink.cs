namespace GovService.UseCases.Ports;

/// <summary>首位管理员链接: printed to the log once, by an installation that has no account.</summary>
public interface IFirstAdministratorLink
{
    /// <summary>True once, for the token of the link.</summary>
    bool Redeem(string token);
}
