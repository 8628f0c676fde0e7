using System.Net.WebSockets;
using System.Text;

namespace Heddle.AppServer;

/// <summary>A WebSocket: a message a text frame. Pings are answered by the platform.</summary>
internal sealed class WebSocketTransport : ITransport
{
    private const int ChunkSize = 64 * 1024;

    private readonly ClientWebSocket _socket;
    private readonly TimeSpan _closeTimeout;
    private readonly TaskCompletionSource _readToEnd = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lazy<Task> _closing;
    private bool _isRead;

    private WebSocketTransport(ClientWebSocket socket, TimeSpan closeTimeout)
    {
        _socket = socket;
        _closeTimeout = closeTimeout;
        _closing = new Lazy<Task>(() => Task.Run(StopAsync));
    }

    /// <exception cref="StartFailedException">Nobody is there, or it is no WebSocket.</exception>
    public static async Task<WebSocketTransport> ConnectAsync(
        Uri url,
        WebSocketConnectOptions options,
        CancellationToken cancellationToken)
    {
        var socket = new ClientWebSocket();
        try
        {
            foreach (var (name, value) in options.Headers)
            {
                socket.Options.SetRequestHeader(name, value);
            }

            if (options.BearerToken is { } token)
            {
                socket.Options.SetRequestHeader("Authorization", $"Bearer {token}");
            }

            await socket.ConnectAsync(url, cancellationToken).ConfigureAwait(false);
            return new WebSocketTransport(socket, options.CloseTimeout);
        }
        catch (WebSocketException error)
        {
            socket.Dispose();
            throw new StartFailedException(
                $"The server could not be reached: {url}: {error.Message} Is it listening there?",
                error);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    public async IAsyncEnumerable<string> ReadAsync()
    {
        _isRead = true;
        try
        {
            var chunk = new byte[ChunkSize];
            using var message = new MemoryStream();
            while (true)
            {
                var part = await _socket.ReceiveAsync(chunk.AsMemory(), CancellationToken.None).ConfigureAwait(false);
                if (part.MessageType == WebSocketMessageType.Close)
                {
                    throw Farewell();
                }

                message.Write(chunk, 0, part.Count);
                if (message.Length > LineReader.MaxLineLength)
                {
                    throw new InvalidDataException($"a message is longer than {LineReader.MaxLineLength} bytes");
                }

                if (part.EndOfMessage)
                {
                    var text = Encoding.UTF8.GetString(message.GetBuffer(), 0, (int)message.Length);
                    message.SetLength(0);
                    yield return part.MessageType == WebSocketMessageType.Text
                        ? text
                        : throw new ProtocolViolationException(text, "it came in a binary frame");
                }
            }
        }
        finally
        {
            _readToEnd.TrySetResult();
        }
    }

    public async ValueTask SendAsync(string message)
    {
        try
        {
            await _socket
                .SendAsync(Encoding.UTF8.GetBytes(message).AsMemory(), WebSocketMessageType.Text, true, CancellationToken.None)
                .ConfigureAwait(false);
        }
        catch (Exception error) when (error is WebSocketException or ObjectDisposedException or InvalidOperationException)
        {
            // The connection is gone, and the reading learns why.
        }
    }

    public ValueTask DisposeAsync() => new(_closing.Value);

    /// <summary>Says goodbye, and waits a little for the other side to do so too.</summary>
    private async Task StopAsync()
    {
        try
        {
            using var late = new CancellationTokenSource(_closeTimeout);
            if (_socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            {
                await _socket
                    .CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, late.Token)
                    .ConfigureAwait(false);
            }

            if (_isRead && _socket.State == WebSocketState.CloseSent)
            {
                await _readToEnd.Task.WaitAsync(late.Token).ConfigureAwait(false);
            }
        }
        catch (Exception error) when (error is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            // Then it is closed without a word.
        }

        _socket.Dispose();
    }

    private ConnectionClosedException Farewell()
    {
        var code = (int?)_socket.CloseStatus;
        var reason = _socket.CloseStatusDescription;
        var why = string.IsNullOrEmpty(reason) ? "" : $": {reason}";
        return new ConnectionClosedException($"The server closed the connection with code {code}{why}.")
        {
            CloseCode = code,
            CloseReason = reason,
        };
    }
}
