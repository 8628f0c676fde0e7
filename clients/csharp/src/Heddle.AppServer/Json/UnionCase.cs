using System.Text.Json;

namespace Heddle.AppServer;

/// <summary>One kind of value of a union.</summary>
internal abstract class UnionCase<TUnion>
    where TUnion : class
{
    /// <summary>Reads the value as one of this kind.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public abstract TUnion Read(JsonElement json, JsonSerializerOptions options);

    /// <returns>False: the value is of another kind, and nothing was written.</returns>
    public abstract bool TryWrite(Utf8JsonWriter writer, TUnion value, JsonSerializerOptions options);

    /// <summary>What a value of this kind holds; null when it is of another kind.</summary>
    public abstract object? PayloadOf(TUnion value);
}

/// <summary>One kind of value, the record that holds it, and how to get from one to the other.</summary>
internal sealed class UnionCase<TUnion, TVariant, TPayload>(
    Func<TPayload, TVariant> create,
    Func<TVariant, TPayload> payloadOf)
    : UnionCase<TUnion>
    where TUnion : class
    where TVariant : class, TUnion
{
    public override TUnion Read(JsonElement json, JsonSerializerOptions options) =>
        json.Deserialize<TPayload>(options) is { } payload
            ? create(payload)
            : throw new JsonException($"Null is no {typeof(TVariant).Name}.");

    public override bool TryWrite(Utf8JsonWriter writer, TUnion value, JsonSerializerOptions options)
    {
        if (value is not TVariant variant)
        {
            return false;
        }

        JsonSerializer.Serialize(writer, payloadOf(variant), options);
        return true;
    }

    public override object? PayloadOf(TUnion value) => value is TVariant variant ? payloadOf(variant) : null;
}

/// <summary>A plain text of a union of texts and objects.</summary>
internal interface ITextVariant
{
    string Value { get; }
}

/// <summary>An object of a union with one member, whose key tells it from the others.</summary>
internal sealed record KeyedCase<TUnion>(string Tag, UnionCase<TUnion> Payload)
    where TUnion : class;
