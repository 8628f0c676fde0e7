using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Heddle.AppServer;

/// <summary>How values of the protocol are read and written.</summary>
public static class ProtocolJson
{
    /// <summary>How deep a value may be nested; real ones are far flatter.</summary>
    internal const int MaxDepth = 512;

    /// <summary>
    /// For the types of the protocol, and for no others: with options of your own they lose what they remember about
    /// fields that were absent.
    /// </summary>
    public static JsonSerializerOptions Options { get; } = CreateOptions();

    /// <summary>Reads a value.</summary>
    /// <exception cref="JsonException">It is none of this type; the message says which field is at fault.</exception>
    public static T Deserialize<T>(JsonElement json) => NotNull(DeserializeOrNull<T>(json));

    /// <summary>Reads a value from a JSON text.</summary>
    /// <exception cref="JsonException">It is none of this type, or no JSON.</exception>
    public static T Deserialize<T>(string json) => NotNull(Checked(() => JsonSerializer.Deserialize<T>(json, Options)));

    /// <summary>Reads a value, or null.</summary>
    /// <exception cref="JsonException">It is none of this type; the message says which field is at fault.</exception>
    public static T? DeserializeOrNull<T>(JsonElement json) => Checked(() => json.Deserialize<T>(Options));

    /// <summary>Writes a value as a JSON text.</summary>
    public static string Serialize<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <summary>Writes a value as JSON.</summary>
    public static JsonElement SerializeToElement<T>(T value) => JsonSerializer.SerializeToElement(value, Options);

    private static T NotNull<T>(T? value) => value ?? throw new JsonException($"Null is no {typeof(T).Name}.");

    private static T? Checked<T>(Func<T?> read)
    {
        try
        {
            return read();
        }
        catch (InvalidOperationException error)
        {
            // A text with half a character in it.
            throw new JsonException(error.Message, error);
        }
    }

    private static JsonSerializerOptions CreateOptions()
    {
        var options = new JsonSerializerOptions
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            MaxDepth = MaxDepth,
            NumberHandling = JsonNumberHandling.Strict,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { FieldContract.Apply } },
        };
        options.MakeReadOnly();
        return options;
    }
}
