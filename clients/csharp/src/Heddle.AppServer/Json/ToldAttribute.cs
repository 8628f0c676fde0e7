using System.Collections.Concurrent;
using System.Reflection;

namespace Heddle.AppServer;

/// <summary>Marks a field that can be absent and null, and whose record remembers which.</summary>
/// <param name="index">The number of the field among those of its record.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ToldAttribute(int index) : Attribute
{
    public int Index { get; } = index;
}

/// <summary>Finds the fields that are remembered by the names of their properties.</summary>
internal static class ToldFields
{
    private static readonly ConcurrentDictionary<(Type Type, string Property), int> Indices = new();

    /// <returns>-1: the record has no such field.</returns>
    public static int IndexOf(Type type, string property) =>
        Indices.GetOrAdd(
            (type, property),
            key => key.Type.GetProperty(key.Property)?.GetCustomAttribute<ToldAttribute>()?.Index ?? -1);
}
