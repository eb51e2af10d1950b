using Microsoft.Playwright;

namespace GovService.EndToEnd.Tests;

/// <summary>The citizen's part: from an everyday word to an application with a number.</summary>
public sealed class Applicant(Visitor visitor)
{
    private static readonly KnownItem Item = KnownItem.TemporaryRelief;

    public async Task<SubmittedApplication> ApplyAsync()
    {
        await FindAsync();
        await visitor.FollowAsync("在线申请");
        await visitor.ArriveAsync("登录");
        await visitor.SignInAsync(DemoPeople.Citizen);
        await visitor.ArriveAsync("替谁申请");
        await visitor.PressAsync("开始申请");
        await visitor.ArriveAsync("填写信息", "form"); // this item has no situational questions
        await FillFormAsync();
        await visitor.ArriveAsync("准备材料");
        await HandInAsync();
        await visitor.ArriveAsync("核对签名");
        return await visitor.SubmitAsync(Item);
    }

    private async Task FindAsync()
    {
        await visitor.OpenAsync("/", "今天想办什么事", "home");
        var search = visitor.Page.Locator("main").GetByRole(AriaRole.Searchbox);
        await search.FillAsync("没钱看病");
        await search.PressAsync("Enter");
        await visitor.ArriveAsync("没钱看病");
        await visitor.FollowAsync(Item.Name);
        await visitor.ArriveAsync(Item.Name, "guide");
    }

    private async Task FillFormAsync()
    {
        (await visitor.Page.InputValueAsync("[id='f.applicantName']")).ShouldBe("李桂芳");
        await visitor.Says("来自居民户口簿，可以改").WaitForAsync();

        await visitor.FillAsync(
            ("f.familySize", "3"),
            ("f.familyMembers.0.name", "李桂芳"),
            ("f.familyMembers.0.idNumber", "341103199104180021"),
            ("f.familyMembers.0.relation", "本人"),
            ("f.familyMembers.0.occupation", "售货员"),
            ("f.familyMembers.0.monthlyIncome", "4200"),
            ("f.monthlyIncomePerCapita", "1400"),
            ("f.hardshipDesc", "女儿住院手术，自付的费用超出了家里的承受能力。"),
            ("f.expenseTotal", "86000"),
            ("f.bankName", "商业银行（示例）"));
        await visitor.Page.GetByLabel("重大疾病").CheckAsync();
        await visitor.PressAsync("保存并继续");
    }

    private async Task HandInAsync()
    {
        await visitor.FetchAsync();
        await visitor.ReadAsync("一共 8 份材料，已经有了 7 份，还差 1 份。", "materials");

        await visitor.UploadMissingAsync();
        await visitor.PressAsync("保存并继续");
    }
}
