namespace Heddle.AppServer;

/// <summary>
/// Everything that the server tells, from the call that made the stream on. Read once, with <c>await foreach</c>, which
/// disposes of it at the end; one that is never read is to be disposed of.
/// </summary>
public sealed class EventStream : IAsyncEnumerable<ServerEvent>, IDisposable
{
    private readonly EventQueue _queue;
    private readonly IDisposable _following;

    internal EventStream(Dispatcher dispatcher, int limit)
    {
        _queue = new EventQueue(limit);
        _following = dispatcher.Follow(new Follower(_queue));
    }

    /// <inheritdoc/>
    /// <exception cref="EventsDroppedException">The reader was too far behind.</exception>
    /// <exception cref="AppServerException">The connection is gone.</exception>
    public async IAsyncEnumerator<ServerEvent> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        try
        {
            await foreach (var happened in _queue.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                yield return happened;
            }
        }
        finally
        {
            Dispose();
        }
    }

    /// <summary>Stops collecting events.</summary>
    public void Dispose()
    {
        _following.Dispose();
        _queue.Complete();
    }

    private sealed class Follower(EventQueue queue) : IFollower
    {
        public void Push(Notification notification) => queue.Push(notification.Event);

        public void Fail(AppServerException reason) => queue.Complete(reason);
    }
}
