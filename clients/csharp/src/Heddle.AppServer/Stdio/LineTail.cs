namespace Heddle.AppServer;

/// <summary>Reads a stream of text to its end and keeps the last lines of it.</summary>
internal sealed class LineTail
{
    private const int KeptLines = 20;
    private const int KeptLength = 500;

    private readonly Queue<string> _lines = new();

    public LineTail(Stream stream, Action<string>? onLine, CancellationToken stop) =>
        Ended = Task.Run(() => ReadAsync(stream, onLine, stop), CancellationToken.None);

    /// <summary>Done at the end of the stream. Never fails.</summary>
    public Task Ended { get; }

    public IReadOnlyList<string> Lines
    {
        get
        {
            lock (_lines)
            {
                return [.. _lines];
            }
        }
    }

    private async Task ReadAsync(Stream stream, Action<string>? onLine, CancellationToken stop)
    {
        try
        {
            await foreach (var line in LineReader.ReadAsync(stream, stop).ConfigureAwait(false))
            {
                lock (_lines)
                {
                    _lines.Enqueue(line.Length > KeptLength ? line[..KeptLength] : line);
                    if (_lines.Count > KeptLines)
                    {
                        _lines.Dequeue();
                    }
                }

                onLine?.Invoke(line);
            }
        }
        catch (Exception)
        {
            // What a server writes beside the protocol must not harm what it writes in it.
        }
    }
}
