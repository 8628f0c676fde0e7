using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Heddle.AppServer;

/// <summary>What the other side can send, told apart.</summary>
internal abstract record Message
{
    private static readonly JsonWriterOptions Writing = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = ProtocolJson.MaxDepth + 8,
    };

    private Message()
    {
    }

    public sealed record Request(RequestId Id, string Method, JsonElement? Params) : Message;

    public sealed record Notification(string Method, JsonElement? Params, long? EmittedAtMs) : Message;

    public sealed record Result(JsonElement Id, JsonElement Value) : Message;

    public sealed record Error(JsonElement Id, RpcException Problem) : Message;

    /// <summary>Reads one message. Members that it does not know are left alone.</summary>
    /// <exception cref="ProtocolViolationException">The text is no message.</exception>
    public static Message Parse(string text)
    {
        JsonElement json;
        try
        {
            json = JsonSerializer.Deserialize<JsonElement>(text, ProtocolJson.Options);
        }
        catch (JsonException)
        {
            throw new ProtocolViolationException(text, "it is not JSON");
        }

        if (json.ValueKind != JsonValueKind.Object)
        {
            throw new ProtocolViolationException(text, "it is not a JSON object");
        }

        try
        {
            return Parse(text, json);
        }
        catch (InvalidOperationException)
        {
            throw new ProtocolViolationException(text, "a text in it has half a character");
        }
    }

    /// <summary>Writes one message.</summary>
    public static string Write(Action<Utf8JsonWriter> members)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Writing))
        {
            writer.WriteStartObject();
            members(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static Message Parse(string text, JsonElement json)
    {
        JsonElement? id = json.TryGetProperty("id", out var found) ? found : null;
        if (json.TryGetProperty("method", out var method) && method.ValueKind == JsonValueKind.String)
        {
            JsonElement? parameters =
                json.TryGetProperty("params", out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
            return id is null
                ? new Notification(method.GetString()!, parameters, TimeOf(json))
                : RequestId.From(id.Value) is { } known
                    ? new Request(known, method.GetString()!, parameters)
                    : throw new ProtocolViolationException(text, "its id is neither an integer nor a string");
        }

        if (json.TryGetProperty("result", out var result))
        {
            return new Result(id ?? default, result);
        }

        return json.TryGetProperty("error", out var error) && ProblemOf(error) is { } problem
            ? new Error(id ?? default, problem)
            : throw new ProtocolViolationException(text, "it has no method, no result and no error");
    }

    private static long? TimeOf(JsonElement json) =>
        json.TryGetProperty("emittedAtMs", out var time)
        && time.ValueKind == JsonValueKind.Number
        && time.TryGetInt64(out var milliseconds)
            ? milliseconds
            : null;

    private static RpcException? ProblemOf(JsonElement error) =>
        error.ValueKind == JsonValueKind.Object
        && error.TryGetProperty("code", out var code)
        && code.ValueKind == JsonValueKind.Number
        && code.TryGetInt64(out var number)
        && error.TryGetProperty("message", out var message)
        && message.ValueKind == JsonValueKind.String
            ? new RpcException(number, message.GetString()!, error.TryGetProperty("data", out var data) ? data : null)
            : null;
}
