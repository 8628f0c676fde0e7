using System.Text.Json;

namespace Heddle.AppServer;

/// <summary>A notification as it came, and what it says.</summary>
internal sealed class Notification(string method, JsonElement? parameters, long? emittedAtMs)
{
    private ServerEvent? _event;

    public JsonElement? Params => parameters;

    /// <summary>Read when someone wants it first.</summary>
    public ServerEvent Event => _event ??= Read();

    private ServerEvent Read()
    {
        try
        {
            var known = ServerMessages.ReadEvent(method, parameters)
                ?? new UnknownEvent(method, parameters, "This package does not know the notification.");
            return known with { EmittedAtMs = emittedAtMs };
        }
        catch (JsonException error)
        {
            return new UnknownEvent(method, parameters, error.Message) { EmittedAtMs = emittedAtMs };
        }
    }
}
