using GovService.Domain.Accounts;
using GovService.Domain.Forms;
using GovService.UseCases.Drafts;

namespace GovService.UseCases.Tests.Drafts;

public sealed class FillFormTests(TestHost host) : JourneyTest(host)
{
    private const string AccountOfFirm = "1313051209300012346"; // no card: its last digit is not Luhn's

    [Fact]
    public async Task A_firm_gives_its_account_and_a_person_a_card()
    {
        var firm = await Given(AnAccount.ActingFor(new RepresentedFirm(
            "测试餐饮有限公司", "91341103XN00300190", "张三", "滁州市南谯区", IsLegalRepresentative: true)));

        (await ErrorsOf(firm)).ShouldBeEmpty();
        (await ErrorsOf(await Given(AnAccount.Citizen()))).ShouldBe(["party.bank_card_check_wrong"]);
    }

    private async Task<IEnumerable<string>> ErrorsOf(Account account)
    {
        var draft = await GivenDraft(account, new AnItem().AskingFor("account", FieldType.BankCard));
        var typed = new Dictionary<string, string>(StringComparer.Ordinal) { ["f.account"] = AccountOfFirm };
        var filled = await As(account).Send(new FillForm(draft.Id, draft.Revision, typed));
        return filled.Value.Errors.Select(e => e.Code);
    }
}
