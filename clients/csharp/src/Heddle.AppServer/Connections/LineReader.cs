using System.Runtime.CompilerServices;
using System.Text;

namespace Heddle.AppServer;

/// <summary>
/// The lines of a stream of UTF-8 bytes, without their ends. Only LF ends a line: JSON allows other line separators
/// inside of texts. The last line need not be ended.
/// </summary>
internal static class LineReader
{
    /// <summary>Far above any real message, and far below what would harm the process.</summary>
    internal const int MaxLineLength = 64 * 1024 * 1024;

    private const int ChunkSize = 64 * 1024;

    /// <param name="stream">Where the bytes come from.</param>
    /// <param name="stop">Stops waiting for more: someone else may hold a pipe open for ever.</param>
    public static async IAsyncEnumerable<string> ReadAsync(
        Stream stream,
        [EnumeratorCancellation] CancellationToken stop = default)
    {
        var chunk = new byte[ChunkSize];
        using var line = new MemoryStream();
        while (await ReadChunkAsync(stream, chunk, stop).ConfigureAwait(false) is > 0 and var length)
        {
            var start = 0;
            while (Array.IndexOf(chunk, (byte)'\n', start, length - start) is >= 0 and var end)
            {
                line.Write(chunk, start, end - start);
                yield return Take(line);
                start = end + 1;
            }

            line.Write(chunk, start, length - start);
            if (line.Length > MaxLineLength)
            {
                throw new InvalidDataException($"a line is longer than {MaxLineLength} bytes");
            }
        }

        if (line.Length > 0)
        {
            yield return Take(line);
        }
    }

    private static async Task<int> ReadChunkAsync(Stream stream, byte[] chunk, CancellationToken stop)
    {
        try
        {
            return await stream.ReadAsync(chunk, CancellationToken.None).AsTask().WaitAsync(stop).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return 0;
        }
    }

    private static string Take(MemoryStream line)
    {
        var text = Encoding.UTF8.GetString(line.GetBuffer(), 0, (int)line.Length);
        line.SetLength(0);
        return text.EndsWith('\r') ? text[..^1] : text;
    }
}
