using System.Net.WebSockets;
using Heddle.AppServer.Tests.Support;
using Xunit;

namespace Heddle.AppServer.Tests;

public sealed class WebSocketTests
{
    [Fact(Timeout = 30_000)]
    public async Task MessagesAreTextFrames()
    {
        using var server = new LocalWebSocket();
        var (client, socket) = await ConnectAsync(server, new WebSocketConnectOptions
        {
            BearerToken = "secret",
            Headers = new Dictionary<string, string> { ["X-Word"] = "hello" },
        });
        Assert.Contains("Authorization: Bearer secret", server.Head);
        Assert.Contains("X-Word: hello", server.Head);

        var asking = client.RequestAsync("vendor/ask");
        Assert.Contains("vendor/ask", await LocalWebSocket.ReceiveAsync(socket));
        var text = new string('x', 300_000);
        await LocalWebSocket.SendAsync(socket, $$"""{"id":1,"result":"{{text}}"}""");
        Assert.Equal(text, (await asking).GetString());

        var closing = client.CloseAsync();
        var end = await socket.ReceiveAsync(new byte[16].AsMemory(), default);
        Assert.Equal(WebSocketMessageType.Close, end.MessageType);
        await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, default);
        await closing;
    }

    [Fact(Timeout = 30_000)]
    public async Task TheReasonOfTheServerIsInTheError()
    {
        using var server = new LocalWebSocket();
        var (client, socket) = await ConnectAsync(server, null);
        await using var own = client;
        await socket.CloseOutputAsync((WebSocketCloseStatus)1013, "Come again.", default);
        var error = Assert.IsType<ConnectionClosedException>(await client.Closed);
        Assert.Equal(1013, error.CloseCode);
        Assert.Equal("Come again.", error.CloseReason);
    }

    [Fact(Timeout = 30_000)]
    public async Task ABinaryFrameIsAViolation()
    {
        using var server = new LocalWebSocket();
        var (client, socket) = await ConnectAsync(server, null);
        await using var own = client;
        await socket.SendAsync(new byte[] { 1 }.AsMemory(), WebSocketMessageType.Binary, true, default);
        Assert.IsType<ProtocolViolationException>(await client.Closed);
    }

    [Fact(Timeout = 30_000)]
    public async Task WhereNobodyListensItFailsToStart()
    {
        Uri url;
        using (var server = new LocalWebSocket())
        {
            url = server.Url;
        }

        await Assert.ThrowsAsync<StartFailedException>(() => AppServerClient.ConnectWebSocketAsync(url));
    }

    private static async Task<(AppServerClient Client, WebSocket Socket)> ConnectAsync(
        LocalWebSocket server,
        WebSocketConnectOptions? options)
    {
        var connecting = AppServerClient.ConnectWebSocketAsync(server.Url, options);
        var socket = await server.AcceptAsync();
        Assert.Contains("initialize", await LocalWebSocket.ReceiveAsync(socket));
        await LocalWebSocket.SendAsync(socket, $$"""{"id":0,"result":{{ScriptedServer.About}}}""");
        Assert.Contains("initialized", await LocalWebSocket.ReceiveAsync(socket));
        return (await connecting, socket);
    }
}
