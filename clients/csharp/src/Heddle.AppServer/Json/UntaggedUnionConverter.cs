using System.Text.Json;
using System.Text.Json.Serialization;

namespace Heddle.AppServer;

/// <summary>
/// Values told apart by their JSON alone: the first kind that can read one takes it. Of several kinds of objects the
/// closest does: the one that knows most of the texts in it, then the one that knows most of its fields. What none can
/// read is kept as it is.
/// </summary>
internal abstract class UntaggedUnionConverter<TUnion>(
    IReadOnlyList<UnionCase<TUnion>> cases,
    Func<JsonElement, TUnion> unknown)
    : JsonConverter<TUnion>
    where TUnion : class
{
    public override TUnion Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var json = JsonElement.ParseValue(ref reader);
        (TUnion Value, Closeness Closeness)? best = null;
        foreach (var each in cases)
        {
            if (TryRead(each, json, options) is not { } value)
            {
                continue;
            }

            var closeness = Closeness.Of(each.PayloadOf(value), options);
            if (best is null || closeness.CompareTo(best.Value.Closeness) > 0)
            {
                best = (value, closeness);
            }
        }

        return best?.Value ?? unknown(json);
    }

    public override void Write(Utf8JsonWriter writer, TUnion value, JsonSerializerOptions options)
    {
        if (value is IUnknownValue { Raw: var raw })
        {
            raw.WriteTo(writer);
        }
        else
        {
            cases.First(each => each.Has(value)).Write(writer, value, options);
        }
    }

    private static TUnion? TryRead(UnionCase<TUnion> each, JsonElement json, JsonSerializerOptions options)
    {
        try
        {
            return each.Read(json, options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
