using System.Text.Json;

namespace Heddle.AppServer;

/// <summary>Collects what is told about one turn. Until its id is known, everything about its thread is kept back.</summary>
internal sealed class TurnStream(string threadId, int bufferSize) : IFollower
{
    /// <summary>How long after the end of a turn the end of its last items is waited for.</summary>
    private static readonly TimeSpan LateItems = TimeSpan.FromMilliseconds(250);

    private readonly object _gate = new();
    private readonly TurnItems _items = new();
    private readonly TaskCompletionSource<TurnResult> _result = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private List<Notification> _early = [];
    private IDisposable? _following;
    private TurnInfo? _turn;
    private Timer? _timer;
    private bool _ended;

    public EventQueue Events { get; } = new(bufferSize);

    public string ThreadId => threadId;

    /// <summary>Null until the answer to <c>turn/start</c> came.</summary>
    public string? Id { get; private set; }

    public Task<TurnResult> Result => _result.Task;

    public bool HasEnded
    {
        get
        {
            lock (_gate)
            {
                return _ended;
            }
        }
    }

    /// <param name="following">Is stopped at the end of the turn.</param>
    public void FollowedBy(IDisposable following)
    {
        lock (_gate)
        {
            if (!_ended)
            {
                _following = following;
                return;
            }
        }

        following.Dispose();
    }

    /// <summary>The answer to <c>turn/start</c> came: this is the turn.</summary>
    public void Bind(TurnInfo turn)
    {
        lock (_gate)
        {
            Id = turn.Id;
            var early = _early;
            _early = [];
            early.ForEach(Push);
        }
    }

    public void Push(Notification notification)
    {
        if (TurnIdOf(notification.Params) is not { } turnId)
        {
            return;
        }

        lock (_gate)
        {
            if (_ended)
            {
                return;
            }

            if (Id is null)
            {
                _early.Add(notification);
            }
            else if (turnId == Id)
            {
                Take(notification);
            }
        }
    }

    public void Fail(AppServerException reason) => Fail((Exception)reason);

    /// <summary>The connection is lost, or the turn was refused. A turn whose end was told has ended well.</summary>
    public void Fail(Exception reason)
    {
        lock (_gate)
        {
            if (_ended)
            {
                return;
            }

            if (_turn is not null)
            {
                End(_turn);
                return;
            }

            Stop();
            Events.Complete(reason);
            _result.SetException(reason);

            // Who only reads the events learns of a lost connection there.
            _ = _result.Task.Exception;
        }
    }

    private void Take(Notification notification)
    {
        Events.Push(notification.Event);
        _items.Add(notification);
        if (notification.Event is TurnCompletedEvent { Params.Turn: var turn })
        {
            _turn = turn;
        }

        if (_turn is not null)
        {
            EndSoon(_turn);
        }
    }

    /// <summary>Some servers tell the end of a turn before the end of its last command: that one is waited for.</summary>
    private void EndSoon(TurnInfo turn)
    {
        if (turn.Status.ToString() != "completed" || !_items.HasOpen)
        {
            End(turn);
            return;
        }

        _timer ??= new Timer(_ => EndLate(turn), null, LateItems, Timeout.InfiniteTimeSpan);
    }

    private void EndLate(TurnInfo turn)
    {
        lock (_gate)
        {
            if (!_ended)
            {
                End(turn);
            }
        }
    }

    private void End(TurnInfo turn)
    {
        Stop();
        Events.Complete();
        _result.SetResult(new TurnResult(turn, _items.ToList(), _items.FinalText));
    }

    private void Stop()
    {
        _ended = true;
        _timer?.Dispose();
        _following?.Dispose();
    }

    /// <summary>The turn of this thread that a notification is about.</summary>
    private string? TurnIdOf(JsonElement? parameters) =>
        parameters is { } json && json.TextOf("threadId") == threadId
            ? json.MemberOf("turnId") is not null ? json.TextOf("turnId") : json.MemberOf("turn")?.TextOf("id")
            : null;
}
