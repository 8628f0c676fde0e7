namespace Heddle.AppServer;

/// <summary>
/// What carries messages. Each is one JSON text: a line over standard input and output, a text frame over a WebSocket.
/// Disposing of it closes the connection, and is done when all that belongs to it is gone; it may be done twice.
/// </summary>
public interface ITransport : IAsyncDisposable
{
    /// <summary>
    /// What the other side sends, in order; read once. Ends when the connection is closed, throws when it can say why.
    /// </summary>
    IAsyncEnumerable<string> ReadAsync();

    /// <summary>Hands over one message; done when the next one may come. Never called while it is not done.</summary>
    ValueTask SendAsync(string message);
}
