using System.Text.Json;

namespace Heddle.AppServer;

/// <summary>
/// A turn on its way. Read its events with <c>await foreach</c>, or wait for <see cref="ResultAsync"/>, or both.
/// Disposing of it before its end interrupts it.
/// </summary>
/// <remarks>
/// Events wait for their reader from the start of the turn; one that is too far behind gets an
/// <see cref="EventsDroppedException"/>. They are given out once. When the connection is lost, events and result both end
/// with the reason.
/// </remarks>
public sealed class TurnHandle : IAsyncEnumerable<ServerEvent>, IAsyncDisposable
{
    private readonly Connection _connection;
    private readonly TurnStream _turn;

    internal TurnHandle(Connection connection, TurnStream turn)
    {
        _connection = connection;
        _turn = turn;
    }

    /// <summary>The id of the turn.</summary>
    public string Id => _turn.Id!;

    /// <summary>The id of the thread that it belongs to.</summary>
    public string ThreadId => _turn.ThreadId;

    /// <summary>
    /// Done when the turn has ended, however it did: a turn that failed or was interrupted throws nothing, look at the
    /// status of its turn.
    /// </summary>
    /// <param name="cancellationToken">Stops waiting; the turn goes on.</param>
    public Task<TurnResult> ResultAsync(CancellationToken cancellationToken = default) =>
        _turn.Result.WaitAsync(cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerator<ServerEvent> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        _turn.Events.GetAsyncEnumerator(cancellationToken);

    /// <summary>Ends the turn early; done when the server has heard it. Does nothing when the turn has ended.</summary>
    public async Task InterruptAsync(CancellationToken cancellationToken = default)
    {
        if (_turn.HasEnded)
        {
            return;
        }

        var place = new Dictionary<string, string> { ["threadId"] = ThreadId, ["turnId"] = Id };
        try
        {
            await _connection
                .RequestAsync("turn/interrupt", JsonSerializer.SerializeToElement(place), null, cancellationToken)
                .ConfigureAwait(false);
        }
        catch (AppServerException) when (_turn.HasEnded)
        {
            // The end of the turn and the wish for it can cross on the way.
        }
    }

    /// <summary>Interrupts the turn, if it has not ended.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await InterruptAsync().ConfigureAwait(false);
        }
        catch (AppServerException)
        {
            // Whoever leaves early does not want to know.
        }
    }

    internal void InterruptOn(CancellationToken cancellationToken)
    {
        var registration = cancellationToken.UnsafeRegister(
            static turn => _ = ((TurnHandle)turn!).DisposeAsync().AsTask(),
            this);
        _ = _turn.Result.ContinueWith(
            _ => registration.Dispose(),
            CancellationToken.None,
            TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default);
    }
}
