using Xunit;

namespace Heddle.AppServer.Tests.Support;

/// <summary>Where the vectors of the protocol lie.</summary>
internal static class Vectors
{
    /// <summary>Null: nowhere.</summary>
    public static string? Path { get; } = Find();

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("HEDDLE_VECTORS") is { Length: > 0 } folder)
        {
            return System.IO.Path.Combine(folder, "vectors.jsonl");
        }

        // The folder of the tests is somewhere below that of the package, and the vectors lie beside that one.
        for (var place = new DirectoryInfo(AppContext.BaseDirectory); place is not null; place = place.Parent)
        {
            var file = System.IO.Path.Combine(place.FullName, "vectors", "vectors.jsonl");
            if (File.Exists(file))
            {
                return file;
            }
        }

        return null;
    }
}

/// <summary>A test that needs the vectors, and is skipped where there are none.</summary>
public sealed class VectorsFactAttribute : FactAttribute
{
    /// <summary>Looks for them.</summary>
    public VectorsFactAttribute()
    {
        if (Vectors.Path is null)
        {
            Skip = "There are no vectors. `heddle generate vectors --out ../vectors` makes them; "
                + "HEDDLE_VECTORS says where they are.";
        }
    }
}
