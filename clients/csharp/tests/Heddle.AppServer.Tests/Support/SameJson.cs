using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace Heddle.AppServer.Tests.Support;

/// <summary>Compares JSON as the protocol does: members in any order, null is not absent, numbers by their value.</summary>
internal static class SameJson
{
    /// <returns>Where two values differ first; null: nowhere.</returns>
    public static string? Difference(JsonElement expected, JsonElement actual, string place = "")
    {
        if (expected.ValueKind != actual.ValueKind)
        {
            return $"{place} is {actual.ValueKind}, not {expected.ValueKind}";
        }

        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                var others = actual.EnumerateObject().ToDictionary(member => member.Name, member => member.Value);
                foreach (var member in expected.EnumerateObject())
                {
                    if (!others.Remove(member.Name, out var other))
                    {
                        return $"{place}/{member.Name} is missing";
                    }

                    if (Difference(member.Value, other, $"{place}/{member.Name}") is { } difference)
                    {
                        return difference;
                    }
                }

                return others.Count == 0 ? null : $"{place}/{others.Keys.First()} is too much";
            case JsonValueKind.Array:
                var (wanted, got) = (expected.EnumerateArray().ToList(), actual.EnumerateArray().ToList());
                return wanted.Count != got.Count
                    ? $"{place} has {got.Count} entries, not {wanted.Count}"
                    : wanted
                        .Select((entry, index) => Difference(entry, got[index], $"{place}/{index}"))
                        .FirstOrDefault(difference => difference is not null);
            case JsonValueKind.Number:
                return SameNumber(expected.GetRawText(), actual.GetRawText()) ? null : $"{place} is another number";
            case JsonValueKind.String:
                return expected.GetString() == actual.GetString() ? null : $"{place} is another text";
            default:
                return null;
        }
    }

    private static bool SameNumber(string expected, string actual) =>
        expected == actual
        || (BigInteger.TryParse(expected, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
            && BigInteger.TryParse(actual, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var other)
                ? whole == other
                : double.Parse(expected, CultureInfo.InvariantCulture) == double.Parse(actual, CultureInfo.InvariantCulture));
}
