using System.Text.Json;
using Heddle.AppServer.Protocol;

namespace Heddle.AppServer.Story;

/// <summary>The scenes of the story.</summary>
internal sealed class Conversation(Place place) : IAsyncDisposable
{
    private static readonly JsonElement FuturePayload = JsonSerializer.Deserialize<JsonElement>("""[null,{"on":true}]""");

    private AppServerClient? _client;
    private TaskCompletionSource _answered = new();
    private int _asked;

    public async Task TellAsync()
    {
        var client = await OpenAsync();
        Handshake(client);
        var thread = await StartThreadAsync(client);
        await StreamingAsync(thread);
        await AcceptedAsync(thread);
        await DeclinedAsync(thread);
        await InterruptedAsync(thread);
        await client.CloseAsync();

        client = await OpenAsync();
        var resumed = await client.ResumeThreadAsync(new ThreadResumeParams { ThreadId = thread.Id });
        Tell(new { scene = "resumed", sameThread = resumed.Id == thread.Id, turns = resumed.Thread.Turns.Count });
        await FutureAsync(resumed);
        await client.CloseAsync();
        Tell(new { scene = "closed" });
    }

    /// <summary>What <c>heddle conform client</c> asks of a client.</summary>
    public async Task TellTurnAsync(string text)
    {
        var client = await OpenAsync();
        var thread = await StartThreadAsync(client);
        var (result, _) = await RunAsync(thread, text);
        Tell(new { scene = "turn", status = result.Turn.Status.ToString(), text = result.FinalText });
        await client.CloseAsync();
    }

    public ValueTask DisposeAsync() => _client?.DisposeAsync() ?? ValueTask.CompletedTask;

    private static Task<ThreadHandle> StartThreadAsync(AppServerClient client) =>
        client.StartThreadAsync(new ThreadStartParams
        {
            Cwd = Environment.CurrentDirectory,
            ApprovalPolicy = AskForApproval.Untrusted,
        });

    private static void Handshake(AppServerClient client)
    {
        var server = ProtocolJson.SerializeToElement(client.Server);
        Tell(new
        {
            scene = "handshake",
            protocolVersion = server.TryGetProperty("protocolVersion", out var version) ? version.GetString() : null,
            server = server.GetProperty("userAgent").GetString() is { Length: > 0 },
        });
    }

    private static async Task StreamingAsync(ThreadHandle thread)
    {
        var turn = await thread.RunAsync("Say hello.");
        var texts = new Dictionary<string, string>();
        var last = "";
        await foreach (var happened in turn)
        {
            if (happened is ItemAgentMessageDeltaEvent { Params: var delta })
            {
                last = delta.ItemId;
                texts[last] = texts.GetValueOrDefault(last, "") + delta.Delta;
            }
        }

        var result = await turn.ResultAsync();
        Tell(new
        {
            scene = "streaming",
            status = result.Turn.Status.ToString(),
            said = result.FinalText.Length > 0,
            deltasAreText = texts.GetValueOrDefault(last, "") == result.FinalText,
        });
    }

    private static async Task FutureAsync(ThreadHandle thread)
    {
        var turn = await thread.RunAsync("Tell me about the future.");
        var notifications = new List<string>();
        await foreach (var happened in turn)
        {
            if (happened is UnknownEvent { Method: var method })
            {
                notifications.Add(method);
            }
        }

        var result = await turn.ResultAsync();
        var unknown = result.Items.OfType<UnknownThreadItem>().ToList();
        Tell(new
        {
            scene = "future",
            unknownItems = unknown.Select(item => item.Type),
            rawKept = unknown.Any(item => DeepOf(item.Raw) is { } deep && deep.GetRawText() == FuturePayload.GetRawText()),
            unknownNotifications = notifications,
            said = result.FinalText.Length > 0,
            status = result.Turn.Status.ToString(),
        });
    }

    private static JsonElement? DeepOf(JsonElement item) =>
        item.TryGetProperty("payload", out var payload) && payload.TryGetProperty("deep", out var deep)
            ? JsonSerializer.SerializeToElement(deep)
            : null;

    private static void Tell(object scene) => Console.WriteLine(JsonSerializer.Serialize(scene));

    private async Task AcceptedAsync(ThreadHandle thread)
    {
        var (result, asked) = await RunAsync(thread, "run: touch approved.txt");
        var command = result.Items.OfType<CommandExecutionItem>().Single();
        Tell(new
        {
            scene = "accepted",
            asked,
            command = command.Status.ToString(),
            exitCode = command.ExitCode,
            status = result.Turn.Status.ToString(),
        });
    }

    private async Task DeclinedAsync(ThreadHandle thread)
    {
        var (result, asked) = await RunAsync(thread, "run: touch refused.txt");
        var command = result.Items.OfType<CommandExecutionItem>().Single();
        Tell(new
        {
            scene = "declined",
            asked,
            command = command.Status.ToString(),
            status = result.Turn.Status.ToString(),
        });
    }

    private async Task InterruptedAsync(ThreadHandle thread)
    {
        (_asked, _answered) = (0, new TaskCompletionSource());
        var turn = await thread.RunAsync("run: touch approved-slow.txt && sleep 60");
        await _answered.Task;
        await turn.InterruptAsync();
        var result = await turn.ResultAsync();
        Tell(new { scene = "interrupted", asked = _asked, status = result.Turn.Status.ToString() });
    }

    private async Task<(TurnResult Result, int Asked)> RunAsync(ThreadHandle thread, string text)
    {
        _asked = 0;
        var turn = await thread.RunAsync(text);
        return (await turn.ResultAsync(), _asked);
    }

    private async Task<AppServerClient> OpenAsync()
    {
        _client = await place.ConnectAsync(new ClientOptions { OnApproval = DecideAsync });
        return _client;
    }

    private Task<ApprovalDecision> DecideAsync(ApprovalRequest approval, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _asked);
        _answered.TrySetResult();
        var isApproved = approval is ApprovalRequest.ItemCommandExecutionRequestApproval { Params.Command: { } command }
            && command.Contains("approved", StringComparison.Ordinal);
        return Task.FromResult(isApproved ? ApprovalDecision.Accept : ApprovalDecision.Decline);
    }
}
