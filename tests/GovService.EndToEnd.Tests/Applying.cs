using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Playwright;

namespace GovService.EndToEnd.Tests;

/// <summary>The steps that are the same whatever is applied for.</summary>
internal static class Applying
{
    extension(Visitor visitor)
    {
        /// <summary>From the search to the guide of an item, signed in, before the question for whom.</summary>
        public async Task FindAsync(string words, KnownItem item, string loginName)
        {
            await visitor.OpenAsync("/", "今天想办什么事");
            var search = visitor.Page.Locator("main").GetByRole(AriaRole.Searchbox);
            await search.FillAsync(words);
            await search.PressAsync("Enter");
            await visitor.ArriveAsync(words);
            await visitor.FollowAsync(item.Name);
            await visitor.ArriveAsync(item.Name);
            await visitor.FollowAsync("在线申请");
            await visitor.ArriveAsync("登录");
            await visitor.SignInAsync(loginName);
            await visitor.ArriveAsync("替谁申请");
        }

        public async Task FetchAsync()
        {
            await visitor.Page.GetByLabel("我同意为办理本事项调取").CheckAsync();
            await visitor.PressAsync("同意并调取");
        }

        /// <summary>One picture into each material that still needs one: the inputs of the others stand behind a fold.</summary>
        public async Task UploadMissingAsync()
        {
            foreach (var input in await visitor.Page.Locator("input[type=file]:visible").AllAsync())
                await input.SetInputFilesAsync(APicture("材料.png"));
        }

        public async Task SignAsync(string button)
        {
            await visitor.Page.CheckAsync("#Declared");
            await visitor.FillAsync(("Secret", DemoPeople.Password));
            await visitor.PressAsync(button);
        }

        /// <summary>Signs and submits; afterwards the page of the application stands open.</summary>
        public async Task<SubmittedApplication> SubmitAsync(KnownItem item)
        {
            await visitor.SignAsync("签名并提交");
            await visitor.ArriveAsync("已经提交");

            var number = (await visitor.Page.InnerTextAsync(".no b")).Replace("\n", "", StringComparison.Ordinal);
            (await visitor.DownloadPdfAsync("下载收件凭证")).ShouldNotBeEmpty();
            await visitor.FollowAsync("查看办理进度");
            await visitor.ArriveAsync(item.Name);
            return new(Guid.Parse(new Uri(visitor.Page.Url).Segments[^1]), number, item);
        }
    }

    /// <summary>A picture unlike any of another name: its one pixel differs, as what stands beside the pixels is not kept.</summary>
    public static FilePayload APicture(string name) =>
        new() { Name = name, MimeType = "image/png", Buffer = Png(SHA256.HashData(Encoding.UTF8.GetBytes(name))[..3]) };

    private static byte[] Png(byte[] pixel)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true)) zlib.Write([0, .. pixel]);
        return
        [
            0x89, .. "PNG\r\n\x1a\n"u8,
            .. Chunk([.. "IHDR"u8, 0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]), .. Chunk([.. "IDAT"u8, .. packed.ToArray()]),
            .. Chunk([.. "IEND"u8]),
        ];
    }

    private static byte[] Chunk(byte[] typeAndData)
    {
        var (head, tail) = (new byte[4], new byte[4]);
        BinaryPrimitives.WriteInt32BigEndian(head, typeAndData.Length - 4);
        BinaryPrimitives.WriteUInt32BigEndian(tail, Crc(typeAndData));
        return [.. head, .. typeAndData, .. tail];
    }

    private static uint Crc(byte[] data)
    {
        var crc = uint.MaxValue;
        foreach (var value in data)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++) crc = (crc >> 1) ^ ((crc & 1) * 0xEDB88320);
        }

        return ~crc;
    }
}

/// <summary>What the applicant knows after submission.</summary>
public sealed record SubmittedApplication(Guid Id, string Number, KnownItem Item)
{
    public string Path => $"/my/applications/{Id}";
}

/// <summary>An item that a journey is about.</summary>
/// <param name="What">What is granted, in the word of its law.</param>
public sealed record KnownItem(string Name, string What)
{
    public static readonly KnownItem TemporaryRelief = new("临时救助（支出型）", "给付");
    public static readonly KnownItem Drainage = new("城镇污水排入排水管网许可", "许可");
    public static readonly KnownItem IdentityCard = new("居民身份证换领", "确认");
}
