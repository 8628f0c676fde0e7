using System.Text.Json;
using Heddle.AppServer.Tests.Support;
using Xunit;

namespace Heddle.AppServer.Tests;

public sealed class RequestsTests
{
    [Fact(Timeout = 30_000)]
    public async Task AnswersFindTheirRequests()
    {
        var server = new ScriptedServer();
        await using var client = await AppServerClient.ConnectAsync(server);
        var first = client.RequestAsync("vendor/first", Json("""{"a":null}"""));
        var second = client.RequestAsync("vendor/second");
        var (one, two) = (await server.ReceiveAfterHandshakeAsync(), await server.ReceiveAfterHandshakeAsync());
        Assert.Equal("""{"a":null}""", one.GetProperty("params").GetRawText());
        Assert.False(two.TryGetProperty("params", out _));

        server.Say(
            """{"id":99,"result":"to nobody"}""",
            """{"id":"x","error":{"code":1,"message":"to nobody"}}""",
            $$"""{"id":{{two.GetProperty("id")}},"result":2,"extra":true}""",
            $$"""{"id":{{one.GetProperty("id")}},"result":18446744073709551615}""");
        Assert.Equal("2", (await second).GetRawText());
        Assert.Equal("18446744073709551615", (await first).GetRawText());
    }

    [Fact(Timeout = 30_000)]
    public async Task AnErrorIsThrownWithItsData()
    {
        const string Problem = """
            "error":{"code":-32001,"message":"Busy.","data":{"in":7}}
            """;
        var server = new ScriptedServer((request, own) =>
            own.Say($"{{\"id\":{request.GetProperty("id")},{Problem}}}"));
        await using var client = await AppServerClient.ConnectAsync(server);
        var error = await Assert.ThrowsAsync<RpcException>(() => client.RequestAsync("vendor/ask"));
        Assert.Equal(-32001L, error.Code);
        Assert.Equal("Busy.", error.Message);
        Assert.Equal("""{"in":7}""", error.ErrorData?.GetRawText());
    }

    [Fact(Timeout = 30_000)]
    public async Task ARequestThatIsNotAnsweredInTimeIsGivenUp()
    {
        await using var client = await AppServerClient.ConnectAsync(new ScriptedServer());
        var error = await Assert.ThrowsAsync<RequestTimeoutException>(
            () => client.RequestAsync("vendor/ask", timeout: TimeSpan.FromMilliseconds(1)));
        Assert.Equal("vendor/ask", error.Method);
        Assert.False(client.Closed.IsCompleted);
    }

    [Fact(Timeout = 30_000)]
    public async Task WaitingCanBeCancelled()
    {
        await using var client = await AppServerClient.ConnectAsync(new ScriptedServer());
        using var cancel = new CancellationTokenSource();
        var asking = client.RequestAsync("vendor/ask", cancellationToken: cancel.Token);
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
    }

    [Fact(Timeout = 30_000)]
    public async Task ClosingEndsEverythingThatIsWaitedFor()
    {
        var server = new ScriptedServer();
        var client = await AppServerClient.ConnectAsync(server);
        var asking = client.RequestAsync("vendor/ask");
        var reading = ReadAsync(client.Events());
        await client.CloseAsync();
        await client.CloseAsync();
        await Assert.ThrowsAsync<ConnectionClosedException>(() => asking);
        await Assert.ThrowsAsync<ConnectionClosedException>(() => reading);
        await Assert.ThrowsAsync<ConnectionClosedException>(() => client.RequestAsync("vendor/ask"));
        Assert.IsType<ConnectionClosedException>(await client.Closed);
        Assert.True(server.IsClosed);
    }

    [Fact(Timeout = 30_000)]
    public async Task AServerThatLeavesEndsEverythingThatIsWaitedFor()
    {
        var server = new ScriptedServer();
        await using var client = await AppServerClient.ConnectAsync(server);
        var asking = client.RequestAsync("vendor/ask");
        await server.ReceiveAfterHandshakeAsync();
        server.Leave(new IOException("The cable was pulled."));
        var error = await Assert.ThrowsAsync<ConnectionClosedException>(() => asking);
        Assert.Contains("The cable was pulled.", error.Message);
    }

    [Theory]
    [InlineData("no JSON")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("""{"id":1}""")]
    [InlineData("""{"id":1.5,"method":"vendor/ask"}""")]
    [InlineData("""{"id":null,"method":"vendor/ask"}""")]
    [InlineData("""{"id":1,"error":"bad"}""")]
    public async Task WhatIsNoMessageEndsTheConnection(string line)
    {
        var server = new ScriptedServer();
        await using var client = await AppServerClient.ConnectAsync(server);
        server.Say(line);
        var violation = Assert.IsType<ProtocolViolationException>(await client.Closed);
        Assert.Equal(line, violation.Line);
        Assert.True(server.IsClosed);
    }

    [Fact(Timeout = 30_000)]
    public async Task ATransportThatCannotSendEndsTheConnection()
    {
        var server = new ScriptedServer
        {
            BeforeSend = message => message.Contains("vendor/ask", StringComparison.Ordinal)
                ? throw new IOException("Full.")
                : ValueTask.CompletedTask,
        };
        await using var client = await AppServerClient.ConnectAsync(server);
        var error = await Assert.ThrowsAsync<ConnectionClosedException>(() => client.RequestAsync("vendor/ask"));
        Assert.Contains("Full.", error.Message);
    }

    [Fact(Timeout = 30_000)]
    public async Task MessagesWaitForTheTransportOneByOne()
    {
        var gate = new TaskCompletionSource();
        var sending = 0;
        var most = 0;
        var server = new ScriptedServer
        {
            BeforeSend = async message =>
            {
                if (message.Contains("vendor/", StringComparison.Ordinal))
                {
                    most = Math.Max(most, Interlocked.Increment(ref sending));
                    await gate.Task;
                    Interlocked.Decrement(ref sending);
                }
            },
        };
        await using var client = await AppServerClient.ConnectAsync(server);
        var telling = Enumerable.Range(0, 10).Select(index => client.NotifyAsync($"vendor/{index}")).ToList();
        Assert.False(telling[0].IsCompleted);
        gate.SetResult();
        await Task.WhenAll(telling);
        Assert.Equal(1, most);
        for (var index = 0; index < 10; index++)
        {
            Assert.StartsWith("vendor/", ScriptedServer.MethodOf(await server.ReceiveAfterHandshakeAsync()));
        }
    }

    private static JsonElement Json(string text) => JsonSerializer.Deserialize<JsonElement>(text);

    private static async Task ReadAsync(EventStream events)
    {
        await foreach (var _ in events)
        {
        }
    }
}
