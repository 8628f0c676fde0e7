using System.Text.Json;
using Heddle.AppServer.Tests.Support;
using Xunit;

namespace Heddle.AppServer.Tests.Turns;

public sealed class TurnsTests
{
    [Fact(Timeout = 30_000)]
    public async Task ATurnGivesItsEventsInOrderAndEndsWithItsItemsAndText()
    {
        await using var client = await AppServerClient.ConnectAsync(TurnStory.Server(0, TurnStory.Hello));
        var turn = await RunAsync(client);
        Assert.Equal(MethodsOf(TurnStory.Hello), await ReadAsync(turn));
        var result = await turn.ResultAsync();
        Assert.Equal("turn-1", turn.Id);
        Assert.Equal("completed", result.Turn.Status.ToString());
        Assert.Equal("Hello world", result.FinalText);
        Assert.Null(SameJson.Difference(Json($"[{TurnStory.Message}]"), ProtocolJson.SerializeToElement(result.Items)));
    }

    [Fact(Timeout = 30_000)]
    public async Task TheResultNeedsNoReaderOfTheEvents()
    {
        await using var client = await AppServerClient.ConnectAsync(TurnStory.Server(0, TurnStory.Hello));
        var turn = await RunAsync(client);
        Assert.Equal("Hello world", (await turn.ResultAsync()).FinalText);
    }

    [Fact(Timeout = 30_000)]
    public async Task WhatIsToldBeforeTheAnswerIsNotLost()
    {
        await using var client = await AppServerClient.ConnectAsync(TurnStory.Server(4, TurnStory.Hello));
        var turn = await RunAsync(client);
        Assert.Equal(MethodsOf(TurnStory.Hello), await ReadAsync(turn));
        Assert.Equal("Hello world", (await turn.ResultAsync()).FinalText);
    }

    [Fact(Timeout = 30_000)]
    public async Task EventsOfOtherTurnsAndThreadsAreLeftOutAndNewOnesKept()
    {
        await using var client = await AppServerClient.ConnectAsync(TurnStory.Server(
            1,
            TurnStory.Item("item/completed", TurnStory.Message, turn: "other"),
            TurnStory.Item("item/completed", TurnStory.Message, thread: "other"),
            """{"method":"vendor/update","params":{"conversationId":"t"}}""",
            TurnStory.Tell("turn/hologram/updated", "\"depth\":3"),
            TurnStory.Item("item/completed", """{"type":"hologram","id":"h","depth":[3]}"""),
            TurnStory.Tell("item/agentMessage/delta", "\"itemId\":7,\"delta\":null"),
            TurnStory.Ended("completed")));
        var turn = await RunAsync(client);
        Assert.Equal(
            ["turn/hologram/updated", "item/completed", "item/agentMessage/delta", "turn/completed"],
            await ReadAsync(turn));
        var item = Assert.Single((await turn.ResultAsync()).Items);
        Assert.Equal("""[3]""", Assert.IsAssignableFrom<IUnknownValue>(item).Raw.GetProperty("depth").GetRawText());
    }

    [Fact(Timeout = 30_000)]
    public async Task AnItemThatIsCompletedAfterTheEndOfItsTurnStillBelongsToIt()
    {
        var completed = TurnStory.Command.Replace("inProgress", "completed", StringComparison.Ordinal);
        await using var client = await AppServerClient.ConnectAsync(TurnStory.Server(
            0,
            TurnStory.Item("item/started", TurnStory.Command),
            TurnStory.Ended("completed"),
            TurnStory.Item("item/completed", completed)));
        var turn = await RunAsync(client);
        var item = Assert.Single((await turn.ResultAsync()).Items);
        Assert.Contains("\"completed\"", ProtocolJson.Serialize(item));
    }

    [Fact(Timeout = 30_000)]
    public async Task AMessageThatIsCutOffHasWhatWasStreamed()
    {
        await using var client = await AppServerClient.ConnectAsync(TurnStory.Server(
            0,
            TurnStory.Item("item/started", TurnStory.EmptyMessage),
            TurnStory.Delta("Hel"),
            TurnStory.Delta("lo"),
            TurnStory.Ended("failed")));
        var result = await (await RunAsync(client)).ResultAsync();
        Assert.Equal("Hello", result.FinalText);
        Assert.Equal("failed", result.Turn.Status.ToString());
    }

    [Fact(Timeout = 30_000)]
    public async Task ItemsThatOnlyTheEndTellsAreThereToo()
    {
        await using var client = await AppServerClient.ConnectAsync(
            TurnStory.Server(0, TurnStory.Ended("completed", TurnStory.Message)));
        var result = await (await RunAsync(client)).ResultAsync();
        Assert.Equal("Hello world", result.FinalText);
    }

    [Fact(Timeout = 30_000)]
    public async Task AServerThatDiesEndsEventsAndResult()
    {
        var server = TurnStory.Server(0, TurnStory.Hello[..3]);
        await using var client = await AppServerClient.ConnectAsync(server);
        var turn = await RunAsync(client);
        server.Leave();
        await Assert.ThrowsAsync<ConnectionClosedException>(() => ReadAsync(turn));
        await Assert.ThrowsAsync<ConnectionClosedException>(() => turn.ResultAsync());
    }

    [Fact(Timeout = 30_000)]
    public async Task AnInterruptEndsTheTurnAndLaterOnesDoNothing()
    {
        var server = TurnStory.Server(0, TurnStory.Hello[..2]);
        await using var client = await AppServerClient.ConnectAsync(server);
        var turn = await RunAsync(client);
        await turn.InterruptAsync();
        Assert.Equal("interrupted", (await turn.ResultAsync()).Turn.Status.ToString());
        await turn.InterruptAsync();
        await turn.DisposeAsync();
        Assert.Equal(["thread/start", "turn/start", "turn/interrupt"], await SentAsync(server, 3));
    }

    [Fact(Timeout = 30_000)]
    public async Task CancellingInterruptsTheTurn()
    {
        await using var client = await AppServerClient.ConnectAsync(TurnStory.Server(0, TurnStory.Hello[..2]));
        using var cancel = new CancellationTokenSource();
        var thread = await client.StartThreadAsync();
        var turn = await thread.RunAsync("hi", cancellationToken: cancel.Token);
        await cancel.CancelAsync();
        Assert.Equal("interrupted", (await turn.ResultAsync()).Turn.Status.ToString());
    }

    [Fact(Timeout = 30_000)]
    public async Task LeavingEarlyInterruptsTheTurn()
    {
        await using var client = await AppServerClient.ConnectAsync(TurnStory.Server(0, TurnStory.Hello[..2]));
        TurnHandle turn;
        await using (turn = await RunAsync(client))
        {
        }

        Assert.Equal("interrupted", (await turn.ResultAsync()).Turn.Status.ToString());
    }

    [Fact(Timeout = 30_000)]
    public async Task TheInputIsSentAsPartsOfTheThread()
    {
        var server = TurnStory.Server(0, TurnStory.Hello);
        await using var client = await AppServerClient.ConnectAsync(server);
        await (await RunAsync(client)).ResultAsync();
        await server.ReceiveAfterHandshakeAsync();
        var parameters = (await server.ReceiveAfterHandshakeAsync()).GetProperty("params");
        Assert.Equal("t", parameters.GetProperty("threadId").GetString());
        var part = parameters.GetProperty("input")[0];
        Assert.Equal("text", part.GetProperty("type").GetString());
        Assert.Equal("hi", part.GetProperty("text").GetString());
        Assert.Equal(2, parameters.EnumerateObject().Count());
    }

    private static async Task<TurnHandle> RunAsync(AppServerClient client) =>
        await (await client.StartThreadAsync()).RunAsync("hi");

    private static async Task<List<string>> ReadAsync(TurnHandle turn)
    {
        var methods = new List<string>();
        await foreach (var happened in turn)
        {
            methods.Add(happened.Method);
        }

        return methods;
    }

    private static async Task<List<string?>> SentAsync(ScriptedServer server, int count)
    {
        var methods = new List<string?>();
        while (methods.Count < count)
        {
            methods.Add(ScriptedServer.MethodOf(await server.ReceiveAfterHandshakeAsync()));
        }

        return methods;
    }

    private static IEnumerable<string> MethodsOf(IEnumerable<string> story) =>
        story.Select(message => ScriptedServer.MethodOf(Json(message))!);

    private static JsonElement Json(string text) => JsonSerializer.Deserialize<JsonElement>(text);
}
