using System.Text.Json;

namespace GovService.UseCases.ServiceItems.Import;

/// <summary>
/// Reads the members of a catalogue file one after the other, the items one by one, so that memory holds one of them
/// however long the file is.
/// </summary>
internal sealed class CatalogueParts(Stream file)
{
    private const int FirstBuffer = 64 * 1024;
    private const byte ByteOrderMark = 0xEF;

    private byte[] _buffer = new byte[FirstBuffer];
    private int _start;
    private int _end;
    private bool _isWhole;
    private JsonReaderState _state;
    private Place _place = Place.Start;
    private string _list = "";

    private enum Place
    {
        Start,
        Members,
        Items,
        End,
    }

    /// <summary>Each part is valid until the next one is asked for.</summary>
    /// <param name="list">The member that is read entry by entry.</param>
    /// <exception cref="JsonException">The text is not JSON; says where.</exception>
    public IEnumerable<CataloguePart> Read(string list)
    {
        _list = list;
        file.Position = 0;
        Fill();
        if (_end >= 3 && _buffer[0] == ByteOrderMark) _start = 3;
        while (Next() is { } part)
        {
            using (part.Document) yield return part;
        }
    }

    private CataloguePart? Next()
    {
        while (true)
        {
            var reader = new Utf8JsonReader(_buffer.AsSpan(_start, _end - _start), _isWhole, _state);
            if (TryRead(ref reader, out var part))
            {
                _start += (int)reader.BytesConsumed;
                _state = reader.CurrentState;
                if (part is not null || _place == Place.End) return part;
            }
            else
            {
                if (_isWhole) return null; // nothing but white space was left
                Fill();
            }
        }
    }

    /// <summary>One step; false when the buffer ends before it does.</summary>
    private bool TryRead(ref Utf8JsonReader reader, out CataloguePart? part)
    {
        part = null;
        if (!reader.Read()) return false;

        switch (_place)
        {
            case Place.Start when reader.TokenType != JsonTokenType.StartObject:
                if (!JsonDocument.TryParseValue(ref reader, out var other)) return false;
                (part, _place) = (new("", other, IsEntry: false), Place.End);
                return true;
            case Place.Start:
                _place = Place.Members;
                return true;
            case Place.Members when reader.TokenType == JsonTokenType.EndObject:
                _place = Place.End;
                return true;
            case Place.Members:
                return TryReadMember(ref reader, out part);
            case Place.Items when reader.TokenType == JsonTokenType.EndArray:
                _place = Place.Members;
                return true;
            case Place.Items:
                if (!JsonDocument.TryParseValue(ref reader, out var entry)) return false;
                part = new(_list, entry, IsEntry: true);
                return true;
            default:
                return true;
        }
    }

    private bool TryReadMember(ref Utf8JsonReader reader, out CataloguePart? part)
    {
        part = null;
        var name = reader.GetString()!;
        if (!reader.Read()) return false;

        if (name == _list && reader.TokenType == JsonTokenType.StartArray)
        {
            _place = Place.Items;
            return true;
        }

        if (!JsonDocument.TryParseValue(ref reader, out var value)) return false;
        part = new(name, value, IsEntry: false);
        return true;
    }

    /// <summary>Makes room by moving or doubling, and reads on.</summary>
    private void Fill()
    {
        var left = _end - _start;
        var target = left > _buffer.Length / 2 ? new byte[_buffer.Length * 2] : _buffer;
        _buffer.AsSpan(_start, left).CopyTo(target);
        (_buffer, _start, _end) = (target, 0, left);
        var read = file.ReadAtLeast(_buffer.AsSpan(_end), _buffer.Length - _end, throwOnEndOfStream: false);
        _isWhole = read < _buffer.Length - _end;
        _end += read;
    }
}

/// <summary>A member of a catalogue file, or an entry of the list that is read one by one.</summary>
/// <param name="Name">Empty when the file is no object at all.</param>
internal sealed record CataloguePart(string Name, JsonDocument Document, bool IsEntry)
{
    public JsonElement Value => Document.RootElement;
}
