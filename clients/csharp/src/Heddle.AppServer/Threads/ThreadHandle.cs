using System.Text.Json;

namespace Heddle.AppServer;

/// <summary>A conversation: holds its id and starts turns in it.</summary>
public sealed class ThreadHandle
{
    private readonly Connection _connection;
    private readonly Dispatcher _dispatcher;
    private readonly int _bufferSize;

    internal ThreadHandle(ThreadInfo thread, Connection connection, Dispatcher dispatcher, int bufferSize)
    {
        Thread = thread;
        _connection = connection;
        _dispatcher = dispatcher;
        _bufferSize = bufferSize;
    }

    /// <summary>The thread as the server told it when it was started or resumed.</summary>
    public ThreadInfo Thread { get; }

    /// <summary>The id of the thread.</summary>
    public string Id => Thread.Id;

    /// <summary>Starts a turn with a text.</summary>
    /// <inheritdoc cref="RunAsync(IReadOnlyList{UserInputPart}, TurnSettings?, CancellationToken)"/>
    public Task<TurnHandle> RunAsync(
        string text,
        TurnSettings? settings = null,
        CancellationToken cancellationToken = default) =>
        RunAsync([new TextPart { Text = text }], settings, cancellationToken);

    /// <summary>Starts a turn; done when the server has accepted it.</summary>
    /// <param name="input">What the user says.</param>
    /// <param name="settings">How the turn is to be run.</param>
    /// <param name="cancellationToken">Interrupts the turn, also after it was accepted.</param>
    public async Task<TurnHandle> RunAsync(
        IReadOnlyList<UserInputPart> input,
        TurnSettings? settings = null,
        CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var turn = new TurnStream(Id, _bufferSize);
        turn.FollowedBy(_dispatcher.Follow(turn));
        try
        {
            var answer = await _connection
                .RequestAsync("turn/start", ParamsOf(input, settings), null, CancellationToken.None)
                .ConfigureAwait(false);
            turn.Bind(Answers.Read("turn/start", answer, ProtocolJson.Deserialize<StartTurnAnswer>).Turn);
        }
        catch (Exception error)
        {
            turn.Fail(error);
            throw;
        }

        var handle = new TurnHandle(_connection, turn);
        handle.InterruptOn(cancellationToken);
        return handle;
    }

    private JsonElement ParamsOf(IReadOnlyList<UserInputPart> input, TurnSettings? settings)
    {
        var members = new Dictionary<string, JsonElement>
        {
            ["threadId"] = JsonSerializer.SerializeToElement(Id),
            ["input"] = ProtocolJson.SerializeToElement(input),
        };
        foreach (var setting in ProtocolJson.SerializeToElement(settings ?? new TurnSettings()).EnumerateObject())
        {
            members.TryAdd(setting.Name, setting.Value);
        }

        return JsonSerializer.SerializeToElement(members);
    }
}
