using System.Text.Json;
using System.Text.Json.Serialization;

namespace Heddle.AppServer;

/// <summary>Plain texts beside objects with one member, whose key tells them apart. Everything else is kept as it is.</summary>
internal abstract class ExternalUnionConverter<TUnion>(
    IReadOnlyDictionary<string, TUnion> texts,
    IReadOnlyList<KeyedCase<TUnion>> objects,
    Func<JsonElement, TUnion> unknown)
    : JsonConverter<TUnion>
    where TUnion : class
{
    public override TUnion Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var json = JsonElement.ParseValue(ref reader);
        if (json.ValueKind == JsonValueKind.String)
        {
            return texts.GetValueOrDefault(json.GetString()!) ?? unknown(json);
        }

        if (json.ValueKind == JsonValueKind.Object && json.EnumerateObject().ToList() is [var only])
        {
            var known = objects.FirstOrDefault(each => each.Tag == only.Name);
            return known?.Payload.Read(only.Value, options) ?? unknown(json);
        }

        return unknown(json);
    }

    public override void Write(Utf8JsonWriter writer, TUnion value, JsonSerializerOptions options)
    {
        if (value is IUnknownValue { Raw: var raw })
        {
            raw.WriteTo(writer);
            return;
        }

        if (value is ITextVariant text)
        {
            writer.WriteStringValue(text.Value);
            return;
        }

        var (tag, payload) = objects.First(each => each.Payload.Has(value));
        writer.WriteStartObject();
        writer.WritePropertyName(tag);
        payload.Write(writer, value, options);
        writer.WriteEndObject();
    }
}
