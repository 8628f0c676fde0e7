using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Heddle.AppServer;

/// <summary>How well a type fits a value that several types can read.</summary>
/// <param name="IsKnown">Has the type a meaning for it at all?</param>
/// <param name="Texts">The texts in it that the type knows, less those that it does not.</param>
/// <param name="Strangers">The fields in it that the type does not know.</param>
internal readonly record struct Closeness(bool IsKnown, int Texts, int Strangers) : IComparable<Closeness>
{
    public static Closeness Of(object? payload, JsonSerializerOptions options)
    {
        if (payload is not WireObject value)
        {
            return new(payload is not IUnknownValue, 0, 0);
        }

        var texts = options.GetTypeInfo(value.GetType()).Properties.Sum(field => TextsIn(field, value));
        return new(true, texts, value.AdditionalFields?.Count ?? 0);
    }

    public int CompareTo(Closeness other) =>
        IsKnown != other.IsKnown
            ? IsKnown.CompareTo(other.IsKnown)
            : Texts != other.Texts ? Texts.CompareTo(other.Texts) : other.Strangers.CompareTo(Strangers);

    private static int TextsIn(JsonPropertyInfo field, WireObject value) =>
        field.Get?.Invoke(value) is IOpenEnum text ? (text.IsKnown ? 1 : -1) : 0;
}
