using System.Text.Json;

namespace Heddle.AppServer;

/// <summary>
/// A client of an agent server: starts one or connects to one, and has a call for each request of the protocol. It can
/// be used by several threads at once. Disposing of it closes the connection.
/// </summary>
public sealed partial class AppServerClient : IAsyncDisposable
{
    private readonly Connection _connection;
    private readonly Dispatcher _dispatcher;
    private readonly ClientOptions _options;

    private AppServerClient(Connection connection, Dispatcher dispatcher, ClientOptions options, ServerInfo server)
    {
        _connection = connection;
        _dispatcher = dispatcher;
        _options = options;
        Server = server;
    }

    /// <summary>What the server said about itself in the handshake.</summary>
    public ServerInfo Server { get; }

    /// <summary>Done with the reason when the connection is gone, by whichever side. Never fails.</summary>
    public Task<AppServerException> Closed => _connection.Closed;

    /// <summary>
    /// Starts <c>codex app-server</c>, as found on the PATH, and does the handshake over its standard input and output.
    /// </summary>
    /// <inheritdoc cref="SpawnAsync(ServerCommand, ClientOptions?, CancellationToken)"/>
    public static Task<AppServerClient> SpawnAsync(
        ClientOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SpawnAsync(ServerCommand.Default, options, cancellationToken);

    /// <summary>
    /// Starts a server as a child process and does the handshake over its standard input and output. The process belongs
    /// to the client, which ends it when it is closed.
    /// </summary>
    /// <exception cref="StartFailedException">There is no such command, folder or permission.</exception>
    /// <exception cref="AppServerException">The handshake failed; the process is gone.</exception>
    public static Task<AppServerClient> SpawnAsync(
        ServerCommand command,
        ClientOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ConnectAsync(ProcessTransport.Start(command), options, cancellationToken);
    }

    /// <summary>Opens a WebSocket and does the handshake over it.</summary>
    /// <exception cref="StartFailedException">Nobody is there, or it is no WebSocket.</exception>
    /// <exception cref="AppServerException">The handshake failed; the connection is closed.</exception>
    public static async Task<AppServerClient> ConnectWebSocketAsync(
        Uri url,
        WebSocketConnectOptions? webSocket = null,
        ClientOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        var transport = await WebSocketTransport
            .ConnectAsync(url, webSocket ?? new WebSocketConnectOptions(), cancellationToken)
            .ConfigureAwait(false);
        return await ConnectAsync(transport, options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Does the handshake over a transport. When it fails, the transport is closed.</summary>
    /// <exception cref="VersionRefusedException">Server and client have no protocol version in common.</exception>
    /// <exception cref="AppServerException">The server refused, did not answer or is gone.</exception>
    public static async Task<AppServerClient> ConnectAsync(
        ITransport transport,
        ClientOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        options ??= new ClientOptions();
        var desk = new RequestDesk(options.Handlers, options.OnApproval);
        Dispatcher? dispatcher = null;
        var connection = new Connection(transport, own => dispatcher = new Dispatcher(own, desk), options.RequestTimeout);
        try
        {
            var server = await Handshake.DoAsync(connection, options, cancellationToken).ConfigureAwait(false);
            return new AppServerClient(connection, dispatcher!, options, server);
        }
        catch
        {
            await connection.CloseAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Sends a request by its name on the wire, also one that this package does not know.</summary>
    /// <exception cref="RpcException">The server answered with an error.</exception>
    public Task<JsonElement> RequestAsync(
        string method,
        JsonElement? parameters = null,
        TimeSpan? timeout = null,
        CancellationToken cancellationToken = default) =>
        _connection.RequestAsync(method, parameters, timeout, cancellationToken);

    /// <summary>Sends a notification by its name on the wire, also one that this package does not know.</summary>
    public Task NotifyAsync(
        string method,
        JsonElement? parameters = null,
        CancellationToken cancellationToken = default) =>
        _connection.NotifyAsync(method, parameters, cancellationToken);

    /// <summary>
    /// Every notification from this call on, those that this package does not know included. Ends with the reason when
    /// the connection is gone.
    /// </summary>
    /// <param name="bufferSize">How many may wait for their reader; as in the options of the client when left out.</param>
    public EventStream Events(int? bufferSize = null) => new(_dispatcher, bufferSize ?? _options.EventBufferSize);

    /// <summary>
    /// Closes the connection and waits until the server is gone. What is still waited for fails with a
    /// <see cref="ConnectionClosedException"/>. May be called twice.
    /// </summary>
    public Task CloseAsync() => _connection.CloseAsync();

    /// <inheritdoc cref="CloseAsync"/>
    public ValueTask DisposeAsync() => new(CloseAsync());

    private async Task<TResult> CallAsync<TResult>(
        string method,
        JsonElement? parameters,
        TimeSpan? timeout,
        CancellationToken cancellationToken)
    {
        var answer = await _connection.RequestAsync(method, parameters, timeout, cancellationToken).ConfigureAwait(false);
        return Answers.Read(method, answer, ProtocolJson.Deserialize<TResult>);
    }

    /// <summary>A call whose result can be null.</summary>
    private async Task<TResult?> CallOrNullAsync<TResult>(
        string method,
        JsonElement? parameters,
        TimeSpan? timeout,
        CancellationToken cancellationToken)
    {
        var answer = await _connection.RequestAsync(method, parameters, timeout, cancellationToken).ConfigureAwait(false);
        return Answers.Read(method, answer, ProtocolJson.DeserializeOrNull<TResult>);
    }
}
