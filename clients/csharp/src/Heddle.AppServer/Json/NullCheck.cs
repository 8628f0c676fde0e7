using System.Collections;
using System.Reflection;

namespace Heddle.AppServer;

/// <summary>Looks for nulls where the type of a field says that there are none; the serializer puts them there.</summary>
internal static class NullCheck
{
    /// <returns>Finds such a null in a value; null when there cannot be one.</returns>
    public static Func<object?, bool>? For(NullabilityInfo field, bool isRequired)
    {
        var inside = Inside(field);
        var refusesNull = isRequired && field.WriteState == NullabilityState.NotNull && !field.Type.IsValueType;
        return refusesNull ? value => value is null || (inside?.Invoke(value) ?? false) : inside;
    }

    private static Func<object?, bool>? Inside(NullabilityInfo type)
    {
        if (type.GenericTypeArguments is [.., var entry] && !type.Type.IsValueType)
        {
            var inEntry = Inside(entry);
            var refusesNull = entry.WriteState == NullabilityState.NotNull && !entry.Type.IsValueType;
            if (inEntry is null && !refusesNull)
            {
                return null;
            }

            return value => Entries(value).Any(each => each is null ? refusesNull : inEntry?.Invoke(each) ?? false);
        }

        return null;
    }

    private static IEnumerable<object?> Entries(object? value) =>
        value switch
        {
            IDictionary map => map.Values.Cast<object?>(),
            IEnumerable list => list.Cast<object?>(),
            _ => [],
        };
}
