using System.Text.Json;

namespace Heddle.AppServer;

/// <summary>A value of a later version of the protocol, kept as it came.</summary>
public interface IUnknownValue
{
    /// <summary>All of it, as it came.</summary>
    JsonElement Raw { get; }
}
