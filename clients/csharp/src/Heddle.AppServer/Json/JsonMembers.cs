using System.Text.Json;

namespace Heddle.AppServer;

/// <summary>Looks into JSON of which nothing is known for sure.</summary>
internal static class JsonMembers
{
    /// <returns>Null: it is no object, or has no such member, or the member is null.</returns>
    public static JsonElement? MemberOf(this JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object
        && json.TryGetProperty(name, out var member)
        && member.ValueKind != JsonValueKind.Null
            ? member
            : null;

    /// <returns>Null: there is no such member, or it is no text.</returns>
    public static string? TextOf(this JsonElement json, string name) =>
        json.MemberOf(name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
}
