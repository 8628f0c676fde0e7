using System.Threading.Channels;

namespace Heddle.AppServer;

/// <summary>
/// Events on their way to one reader. They wait until they are read, at most <c>limit</c> of them; what comes after that
/// is dropped, and the reader is told so by an <see cref="EventsDroppedException"/> behind the last one it gets.
/// </summary>
internal sealed class EventQueue(int limit) : IAsyncEnumerable<ServerEvent>
{
    private readonly Channel<ServerEvent> _channel =
        Channel.CreateBounded<ServerEvent>(new BoundedChannelOptions(limit) { SingleReader = true });

    private int _taken;

    public void Push(ServerEvent happened)
    {
        if (!_channel.Writer.TryWrite(happened))
        {
            _channel.Writer.TryComplete(new EventsDroppedException(limit));
        }
    }

    /// <summary>No more events; those that wait are still read, and then the reason is thrown, if there is one.</summary>
    public void Complete(Exception? reason = null) => _channel.Writer.TryComplete(reason);

    public IAsyncEnumerator<ServerEvent> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        Interlocked.Exchange(ref _taken, 1) == 0
            ? _channel.Reader.ReadAllAsync(cancellationToken).GetAsyncEnumerator(cancellationToken)
            : throw new InvalidOperationException("These events are being read already, or were; they are given out once.");
}
