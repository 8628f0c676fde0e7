using System.Text.Json;
using System.Threading.Channels;

namespace Heddle.AppServer.Tests.Support;

/// <summary>A server inside of the test: what it says is written in the test, in the order in which it is said.</summary>
internal sealed class ScriptedServer(Action<JsonElement, ScriptedServer>? onMessage = null) : ITransport
{
    public const string About =
        """{"userAgent":"scripted/1","codexHome":"/","platformFamily":"unix","platformOs":"linux"}""";

    private readonly Channel<string> _said = Channel.CreateUnbounded<string>();
    private readonly Channel<JsonElement> _received = Channel.CreateUnbounded<JsonElement>();

    /// <summary>The answer to the first request.</summary>
    public string Handshake { get; init; } = $$"""{"id":0,"result":{{About}}}""";

    public bool IsClosed { get; private set; }

    /// <summary>Comes before a message is taken: it can wait or fail.</summary>
    public Func<string, ValueTask>? BeforeSend { get; init; }

    /// <summary>The next message that the client sent, the handshake included.</summary>
    public ValueTask<JsonElement> ReceiveAsync() => _received.Reader.ReadAsync();

    /// <summary>The next message that the client sent after the handshake.</summary>
    public async Task<JsonElement> ReceiveAfterHandshakeAsync()
    {
        while (true)
        {
            var message = await ReceiveAsync();
            if (MethodOf(message) is not ("initialize" or "initialized"))
            {
                return message;
            }
        }
    }

    public void Say(params string[] messages)
    {
        foreach (var message in messages)
        {
            _said.Writer.TryWrite(message);
        }
    }

    /// <summary>Ends the connection from the side of the server.</summary>
    public void Leave(Exception? reason = null) => _said.Writer.TryComplete(reason);

    public IAsyncEnumerable<string> ReadAsync() => _said.Reader.ReadAllAsync();

    public async ValueTask SendAsync(string message)
    {
        if (BeforeSend is { } before)
        {
            await before(message);
        }

        var json = JsonSerializer.Deserialize<JsonElement>(message);
        _received.Writer.TryWrite(json);
        if (MethodOf(json) == "initialize")
        {
            Say(Handshake);
        }
        else if (MethodOf(json) != "initialized")
        {
            onMessage?.Invoke(json, this);
        }
    }

    public ValueTask DisposeAsync()
    {
        IsClosed = true;
        Leave();
        return ValueTask.CompletedTask;
    }

    public static string? MethodOf(JsonElement message) =>
        message.TryGetProperty("method", out var method) ? method.GetString() : null;
}
