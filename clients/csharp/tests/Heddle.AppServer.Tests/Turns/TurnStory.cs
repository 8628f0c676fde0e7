using System.Text.Json;
using Heddle.AppServer.Tests.Support;

namespace Heddle.AppServer.Tests.Turns;

/// <summary>What a server says about one turn of one thread.</summary>
internal static class TurnStory
{
    public const string Message = """{"type":"agentMessage","id":"m","text":"Hello world"}""";

    public const string EmptyMessage = """{"type":"agentMessage","id":"m","text":""}""";

    public const string Command =
        """{"type":"commandExecution","id":"c","command":"ls","cwd":"/","status":"inProgress","commandActions":[]}""";

    public static readonly string[] Hello =
    [
        Told("turn/started", $"\"threadId\":\"t\",\"turn\":{Turn("inProgress")}"),
        Item("item/started", EmptyMessage),
        Delta("Hello "),
        Delta("world"),
        Item("item/completed", Message),
        Ended("completed"),
    ];

    /// <summary>As small as every version allows.</summary>
    private const string Thread =
        """
        {"thread":{"id":"t","sessionId":"t","preview":"","ephemeral":false,"projectId":null,"modelProvider":"scripted",
        "createdAt":0,"updatedAt":0,"status":{"type":"idle"},"cwd":"/","cliVersion":"1","source":"appServer","turns":[]},
        "model":"scripted","modelProvider":"scripted","cwd":"/","approvalPolicy":"untrusted","approvalsReviewer":"user",
        "sandbox":{"type":"readOnly"}}
        """;

    public static string Turn(string status, string items = "") =>
        $$"""{"id":"turn-1","items":[{{items}}],"status":"{{status}}","error":null}""";

    public static string Tell(string method, string members, string turn = "turn-1", string thread = "t") =>
        Told(method, $"\"threadId\":\"{thread}\",\"turnId\":\"{turn}\",{members}");

    public static string Item(string method, string item, string turn = "turn-1", string thread = "t") =>
        Tell(method, $"\"startedAtMs\":0,\"completedAtMs\":0,\"item\":{item}", turn, thread);

    public static string Delta(string text) =>
        Tell("item/agentMessage/delta", $"\"itemId\":\"m\",\"delta\":\"{text}\"");

    public static string Ended(string status, string items = "") =>
        Told("turn/completed", $"\"threadId\":\"t\",\"turn\":{Turn(status, items)}");

    /// <summary>A server that tells this when a turn is started.</summary>
    /// <param name="before">How much of it comes before the answer.</param>
    /// <param name="story">What it tells.</param>
    public static ScriptedServer Server(int before, params string[] story) =>
        new((message, server) =>
        {
            if (!message.TryGetProperty("id", out var id))
            {
                return;
            }

            switch (ScriptedServer.MethodOf(message))
            {
                case "thread/start":
                    server.Say(Answer(id, Thread));
                    break;
                case "turn/start":
                    server.Say(story[..before]);
                    server.Say(Answer(id, $"{{\"turn\":{Turn("inProgress")}}}"));
                    server.Say(story[before..]);
                    break;
                case "turn/interrupt":
                    server.Say(Answer(id, "{}"), Ended("interrupted"));
                    break;
            }
        });

    private static string Told(string method, string members) =>
        $"{{\"method\":\"{method}\",\"params\":{{{members}}}}}";

    private static string Answer(JsonElement id, string result) => $"{{\"id\":{id.GetRawText()},\"result\":{result}}}";
}
