using System.Text.Json;
using System.Text.Json.Serialization;

namespace Heddle.AppServer;

/// <summary>A text of which some values are known, and every other one is legal.</summary>
public interface IOpenEnum
{
    /// <summary>The text as on the wire.</summary>
    string Value { get; }

    /// <summary>Is it one of the values that this package knows?</summary>
    bool IsKnown { get; }
}

/// <summary>A text of which some values are known, and every other one is legal.</summary>
/// <typeparam name="T">The type itself.</typeparam>
public interface IOpenEnum<T> : IOpenEnum
    where T : struct, IOpenEnum<T>
{
    /// <summary>The values that this package knows.</summary>
    static abstract IReadOnlyList<T> Known { get; }

    bool IOpenEnum.IsKnown => T.Known.Contains((T)this);

    /// <summary>The value of a text.</summary>
    static abstract T Of(string value);
}

/// <summary>Reads and writes the text.</summary>
internal sealed class OpenEnumConverter<T> : JsonConverter<T>
    where T : struct, IOpenEnum<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? T.Of(reader.GetString()!)
            : throw new JsonException($"A {typeof(T).Name} is a text.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
