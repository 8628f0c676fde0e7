using System.Reflection;
using System.Text.Json;

namespace Heddle.AppServer;

/// <summary>One kind of value of a union.</summary>
internal abstract class UnionCase<TUnion>
    where TUnion : class
{
    /// <summary>Reads the value as one of this kind.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public abstract TUnion Read(JsonElement json, JsonSerializerOptions options);

    /// <summary>Is the value of this kind?</summary>
    public abstract bool Has(TUnion value);

    /// <summary>What a value of this kind holds, which can be null.</summary>
    public abstract object? PayloadOf(TUnion value);

    /// <summary>Writes what a value of this kind holds.</summary>
    public abstract void Write(Utf8JsonWriter writer, TUnion value, JsonSerializerOptions options);
}

/// <summary>One kind of value, the record that holds it, and how to get from one to the other.</summary>
internal sealed class UnionCase<TUnion, TVariant, TPayload>(
    Func<TPayload, TVariant> create,
    Func<TVariant, TPayload> payloadOf)
    : UnionCase<TUnion>
    where TUnion : class
    where TVariant : class, TUnion
{
    /// <summary>Only its property says of the payload where it may be null: nullable references are no types.</summary>
    private static readonly Func<object?, bool>? HasNull = NullCheck.For(
        new NullabilityInfoContext().Create(typeof(TVariant).GetProperty(nameof(ITextVariant.Value))!),
        isRequired: true);

    public override TUnion Read(JsonElement json, JsonSerializerOptions options)
    {
        var payload = json.Deserialize<TPayload>(options);
        return HasNull?.Invoke(payload) ?? false
            ? throw new JsonException($"A {typeof(TVariant).Name} is null or has a null in it, which it cannot have.")
            : create(payload!);
    }

    public override bool Has(TUnion value) => value is TVariant;

    public override object? PayloadOf(TUnion value) => payloadOf((TVariant)value);

    public override void Write(Utf8JsonWriter writer, TUnion value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, payloadOf((TVariant)value), options);
}

/// <summary>A plain text of a union of texts and objects.</summary>
internal interface ITextVariant
{
    string Value { get; }
}

/// <summary>An object of a union with one member, whose key tells it from the others.</summary>
internal sealed record KeyedCase<TUnion>(string Tag, UnionCase<TUnion> Payload)
    where TUnion : class;
