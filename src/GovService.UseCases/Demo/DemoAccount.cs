namespace GovService.UseCases.Demo;

/// <param name="Summary">What the account is for.</param>
public sealed record DemoAccount(string LoginName, string Name, string Mobile, string Summary);
