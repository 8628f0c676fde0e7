using System.Text.Json;
using Heddle.AppServer.Tests.Support;
using Xunit;
using Xunit.Abstractions;

namespace Heddle.AppServer.Tests;

/// <summary>Every type reads and writes what the vectors of the protocol say, and refuses what they say is wrong.</summary>
public sealed class VectorsTests(ITestOutputHelper output)
{
    [VectorsFact]
    public void AllVectorsHold()
    {
        var lines = File.ReadAllLines(Vectors.Path!).Where(line => line.Length > 0).ToList();
        using var head = Parse(lines[0]);
        Assert.Equal(ProtocolVersion.Current, head.RootElement.GetProperty("protocol").GetString());
        Assert.Equal(ProtocolVersion.Experimental, head.RootElement.GetProperty("experimental").GetBoolean());
        Assert.Equal(head.RootElement.GetProperty("vectors").GetInt32(), lines.Count - 1);

        var failures = new List<string>();
        var counts = new SortedDictionary<string, int>();
        foreach (var line in lines.Skip(1))
        {
            using var vector = Parse(line);
            var kind = vector.RootElement.GetProperty("kind").GetString()!;
            counts[kind] = counts.GetValueOrDefault(kind) + 1;
            if (Problem(vector.RootElement, kind) is { } problem)
            {
                var (type, name) = (vector.RootElement.GetProperty("type"), vector.RootElement.GetProperty("name"));
                failures.Add($"{type} {name} ({kind}): {problem}");
            }
        }

        output.WriteLine(string.Join(", ", counts.Select(count => $"{count.Value} {count.Key}")));
        Assert.True(failures.Count == 0, $"{failures.Count} vectors fail:\n{string.Join('\n', failures)}");
    }

    private static string? Problem(JsonElement vector, string kind)
    {
        var type = vector.GetProperty("type").GetString()!;
        if (!VectorTypes.All.TryGetValue(type, out var roundTrip))
        {
            return "this package does not have the type";
        }

        var value = vector.GetProperty("value");
        try
        {
            var written = roundTrip(value);
            return kind == "invalid"
                ? $"was read, as {written.GetRawText()}"
                : SameJson.Difference(value, written) is { } difference ? $"{difference}: {written.GetRawText()}" : null;
        }
        catch (JsonException error)
        {
            return kind == "invalid" ? null : error.Message;
        }
    }

    private static JsonDocument Parse(string line) => JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = 512 });
}
