using GovService.UseCases.Demo;
using GovService.UseCases.Ports;

namespace GovService.Infrastructure.Demo;

internal sealed class DemoAccounts : IDemoAccounts
{
    public string Password => DemoContent.Current.Password;

    public IReadOnlyList<DemoAccount> All { get; } =
    [
        .. DemoContent.Current.People.Select(p => new DemoAccount(p.LoginName, p.Person.Name, p.Person.Mobile, p.Summary)),
    ];
}
