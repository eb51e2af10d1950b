using System.Text.Json;
using GovService.Domain.Conditions;

namespace GovService.UseCases.ServiceItems.Export;

/// <summary>How members of a catalogue file are written: what is empty is left out, so that each thing has one spelling.</summary>
internal static class JsonMembers
{
    extension(Utf8JsonWriter json)
    {
        public void Text(string name, string? text)
        {
            if (!string.IsNullOrEmpty(text)) json.WriteString(name, text);
        }

        public void Texts(string name, IEnumerable<string> texts, bool evenIfEmpty = false)
        {
            var list = texts.ToList();
            if (list.Count == 0 && !evenIfEmpty) return;

            json.WriteStartArray(name);
            foreach (var text in list) json.WriteStringValue(text);
            json.WriteEndArray();
        }

        public void Part<T>(string name, T? part, Action<Utf8JsonWriter, T> write)
        {
            if (part is null) return;

            json.WriteStartObject(name);
            write(json, part);
            json.WriteEndObject();
        }

        public void List<T>(string name, IReadOnlyList<T> members, Action<Utf8JsonWriter, T> write, bool evenIfEmpty = false)
        {
            if (members.Count == 0 && !evenIfEmpty) return;

            json.WriteStartArray(name);
            foreach (var member in members)
            {
                json.WriteStartObject();
                write(json, member);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        public void Condition(string name, Condition condition)
        {
            json.WritePropertyName(name);
            JsonSerializer.Serialize(json, condition);
        }
    }
}
