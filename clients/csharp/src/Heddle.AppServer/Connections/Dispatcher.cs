using System.Collections.Immutable;
using System.Text.Json;

namespace Heddle.AppServer;

/// <summary>Brings what the server sends to those who want it: followers and handlers.</summary>
internal sealed class Dispatcher(Connection connection, RequestDesk desk) : IReceiver
{
    private const string Resolved = "serverRequest/resolved";

    private readonly object _gate = new();
    private ImmutableList<IFollower> _followers = [];
    private AppServerException? _reason;

    public Task<JsonElement> AnswerAsync(string method, JsonElement? parameters, CancellationToken withdrawn) =>
        desk.AnswerAsync(method, parameters, withdrawn);

    public void Notification(string method, JsonElement? parameters, long? emittedAtMs)
    {
        if (method == Resolved && parameters?.MemberOf("requestId") is { } id && RequestId.From(id) is { } known)
        {
            connection.Withdraw(known);
        }

        var notification = new Notification(method, parameters, emittedAtMs);
        foreach (var follower in Volatile.Read(ref _followers))
        {
            follower.Push(notification);
        }
    }

    public void Closed(AppServerException reason)
    {
        ImmutableList<IFollower> followers;
        lock (_gate)
        {
            _reason = reason;
            followers = _followers;
        }

        followers.ForEach(follower => follower.Fail(reason));
    }

    /// <returns>Stops it.</returns>
    public IDisposable Follow(IFollower follower)
    {
        lock (_gate)
        {
            if (_reason is null)
            {
                _followers = _followers.Add(follower);
                return new Following(this, follower);
            }
        }

        follower.Fail(_reason);
        return new Following(this, follower);
    }

    private sealed class Following(Dispatcher dispatcher, IFollower follower) : IDisposable
    {
        public void Dispose()
        {
            lock (dispatcher._gate)
            {
                dispatcher._followers = dispatcher._followers.Remove(follower);
            }
        }
    }
}
