using System.Buffers;
using System.Text;
using System.Xml;

namespace GovService.Infrastructure.Workbooks;

/// <summary>The texts to which cells refer by number, packed as UTF-8 behind one another: half the room of strings.</summary>
internal sealed class SharedTexts
{
    public static readonly SharedTexts None = new();

    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly List<int> _ends = [];

    public static SharedTexts Read(XmlReader xml)
    {
        var texts = new SharedTexts();
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" }) texts.Add(TextOf(xml));
        }

        return texts;
    }

    public string? Find(string number)
    {
        if (!int.TryParse(number, System.Globalization.CultureInfo.InvariantCulture, out var index) || index < 0 || index >= _ends.Count)
            return null;

        var start = index == 0 ? 0 : _ends[index - 1];
        return Encoding.UTF8.GetString(_bytes.WrittenSpan[start.._ends[index]]);
    }

    /// <summary>What is written in an element, its formats and its readings (phonetic runs) left out.</summary>
    public static string TextOf(XmlReader xml)
    {
        if (xml.IsEmptyElement) return "";

        var (depth, text) = (xml.Depth, "");
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "rPh" })
            {
                xml.Skip();
                if (xml.Depth <= depth) break;
            }

            if (xml.NodeType is not (XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA)) continue;
            if (text.Length + xml.Value.Length > WorkbookLimits.LongestCell) throw new InvalidDataException("A cell is too long.");
            text += xml.Value;
        }

        return WorkbookNames.Unescape(text);
    }

    private void Add(string text)
    {
        Encoding.UTF8.GetBytes(text, _bytes);
        _ends.Add(_bytes.WrittenCount);
    }
}
