namespace GovService.UseCases.Ports;

/// <summary>口令: hashes what people keep secret, slowly and with a salt, and compares with it.</summary>
public interface IPasswords
{
    string Hash(string secret);

    /// <summary>Takes as long for an empty hash, which nothing matches: time does not tell whether an account exists.</summary>
    bool Matches(string hash, string secret);
}
