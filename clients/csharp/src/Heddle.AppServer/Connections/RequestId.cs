using System.Text.Json;

namespace Heddle.AppServer;

/// <summary>The id of a request of the server: an integer or a text, kept exactly.</summary>
internal readonly record struct RequestId
{
    private readonly string _raw;

    private RequestId(string raw) => _raw = raw;

    /// <returns>Null: it is no id.</returns>
    public static RequestId? From(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.String => new RequestId(JsonSerializer.Serialize(json.GetString())),
            JsonValueKind.Number when json.GetRawText() is var digits && digits.All(IsOfInteger) => new RequestId(digits),
            _ => null,
        };

    public void WriteTo(Utf8JsonWriter writer, string member)
    {
        writer.WritePropertyName(member);
        writer.WriteRawValue(_raw);
    }

    private static bool IsOfInteger(char character) => char.IsAsciiDigit(character) || character == '-';
}
