using System.Text.Json;
using System.Text.Json.Serialization;

namespace Heddle.AppServer;

/// <summary>Objects told apart by the value of one field. What has another value there, or none, is kept as it is.</summary>
internal abstract class TaggedUnionConverter<TUnion>(
    string tag,
    IReadOnlyDictionary<string, Type> variants,
    Func<JsonElement, TUnion> unknown)
    : JsonConverter<TUnion>
    where TUnion : class
{
    public override TUnion Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var found = TagOf(reader);
        return found is not null && variants.TryGetValue(found, out var variant)
            ? (TUnion)JsonSerializer.Deserialize(ref reader, variant, options)!
            : unknown(JsonElement.ParseValue(ref reader));
    }

    public override void Write(Utf8JsonWriter writer, TUnion value, JsonSerializerOptions options)
    {
        if (value is IUnknownValue { Raw: var raw })
        {
            raw.WriteTo(writer);
        }
        else
        {
            JsonSerializer.Serialize(writer, value, value.GetType(), options);
        }
    }

    /// <summary>Looks ahead: the reader is a copy.</summary>
    private string? TagOf(Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return null;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isTag = reader.ValueTextEquals(tag);
            reader.Read();
            if (isTag)
            {
                return reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
            }

            reader.Skip();
        }

        return null;
    }
}
