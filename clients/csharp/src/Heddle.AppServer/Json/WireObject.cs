using System.Numerics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Heddle.AppServer;

/// <summary>An object of the protocol.</summary>
public abstract record WireObject
{
    private BigInteger _told;

    /// <summary>
    /// The fields that this package does not know, by their names on the wire. They are kept, and written again.
    /// </summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalFields { get; init; }

    /// <summary>
    /// Tells absent from null, for the fields that can be both: true when the field was on the wire or was set, be it to
    /// null. A field that was told is written, as null if it is null; one that was not is left out.
    /// </summary>
    /// <param name="property">The name of the property, as <c>nameof(ThreadStartParams.Model)</c>.</param>
    public bool IsTold(string property)
    {
        var index = ToldFields.IndexOf(GetType(), property);
        return index < 0
            ? throw new ArgumentException($"{GetType().Name}.{property} is no field that can be both absent and null.", nameof(property))
            : IsTold(index);
    }

    internal bool IsTold(int index) => !(_told & (BigInteger.One << index)).IsZero;

    /// <summary>Remembers that a field was set.</summary>
    private protected T Told<T>(int index, T value)
    {
        _told |= BigInteger.One << index;
        return value;
    }
}
