using System.Text.Json;

namespace Heddle.AppServer;

/// <summary>
/// Something that the server tells: a notification. There is a record for each that this package knows, and
/// <see cref="UnknownEvent"/> for all others.
/// </summary>
/// <param name="Method">The notification, by its name on the wire.</param>
public abstract record ServerEvent(string Method)
{
    /// <summary>When the server sent it: Unix time in milliseconds; null when it did not say.</summary>
    public long? EmittedAtMs { get; init; }
}

/// <summary>A notification that this package does not know, or that is not what this version of the protocol says.</summary>
/// <param name="Method">The notification, by its name on the wire.</param>
/// <param name="Params">Its params as they came; null when there were none.</param>
/// <param name="Reason">Why it is here.</param>
public sealed record UnknownEvent(string Method, JsonElement? Params, string Reason) : ServerEvent(Method);
