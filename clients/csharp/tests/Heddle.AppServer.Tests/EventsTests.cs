using Heddle.AppServer.Tests.Support;
using Xunit;

namespace Heddle.AppServer.Tests;

public sealed class EventsTests
{
    [Fact(Timeout = 30_000)]
    public async Task EveryReaderGetsEveryEvent()
    {
        var server = new ScriptedServer();
        await using var client = await AppServerClient.ConnectAsync(server);
        var (one, two) = (client.Events(), client.Events());
        server.Say("""{"method":"vendor/a","params":{"n":1},"emittedAtMs":5}""", """{"method":"vendor/b"}""");
        foreach (var events in new[] { one, two })
        {
            var read = await TakeAsync(events, 2);
            Assert.Equal(["vendor/a", "vendor/b"], read.Select(happened => happened.Method));
            var unknown = Assert.IsType<UnknownEvent>(read[0]);
            Assert.Equal("""{"n":1}""", unknown.Params?.GetRawText());
            Assert.Equal(5L, unknown.EmittedAtMs);
            Assert.Null(((UnknownEvent)read[1]).Params);
        }
    }

    [Fact(Timeout = 30_000)]
    public async Task AReaderThatIsTooFarBehindIsToldSo()
    {
        var server = new ScriptedServer((request, own) => own.Say($$"""{"id":{{request.GetProperty("id")}},"result":1}"""));
        await using var client = await AppServerClient.ConnectAsync(server);
        var (slow, other) = (client.Events(bufferSize: 2), client.Events());
        server.Say(Enumerable.Range(0, 5).Select(index => $$"""{"method":"vendor/{{index}}"}""").ToArray());

        // The reading goes on: answers come, and other readers get everything.
        Assert.Equal("1", (await client.RequestAsync("vendor/ask")).GetRawText());
        Assert.Equal(5, (await TakeAsync(other, 5)).Count);
        var read = new List<ServerEvent>();
        await Assert.ThrowsAsync<EventsDroppedException>(async () =>
        {
            await foreach (var happened in slow)
            {
                read.Add(happened);
            }
        });
        Assert.Equal(["vendor/0", "vendor/1"], read.Select(happened => happened.Method));
    }

    [Fact(Timeout = 30_000)]
    public async Task EventsAreGivenOutOnce()
    {
        var server = new ScriptedServer();
        await using var client = await AppServerClient.ConnectAsync(server);
        var events = client.Events();
        server.Say("""{"method":"vendor/a"}""");
        await TakeAsync(events, 1);
        await Assert.ThrowsAsync<InvalidOperationException>(() => TakeAsync(events, 1));
    }

    private static async Task<List<ServerEvent>> TakeAsync(EventStream events, int count)
    {
        var read = new List<ServerEvent>();
        await foreach (var happened in events)
        {
            read.Add(happened);
            if (read.Count == count)
            {
                break;
            }
        }

        return read;
    }
}
