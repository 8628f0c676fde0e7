using System.Text.Json;
using Heddle.AppServer.Tests.Support;
using Xunit;

namespace Heddle.AppServer.Tests.Own;

public sealed class ApprovalsTests
{
    private const string Params =
        """{"threadId":"t","turnId":"u","itemId":"c","startedAtMs":0,"environmentId":null,"command":"ls","reason":null}""";

    private static readonly string Ask =
        $$"""{"id":"a","method":"item/commandExecution/requestApproval","params":{{Params}}}""";

    [Fact(Timeout = 30_000)]
    public async Task WhatNobodyHandlesIsDeclined()
    {
        var answer = await AnswerAsync(new ClientOptions());
        Assert.Equal("""{"decision":"decline"}""", answer.GetProperty("result").GetRawText());
    }

    [Fact(Timeout = 30_000)]
    public async Task OneHandlerDecidesAllApprovals()
    {
        var answer = await AnswerAsync(new ClientOptions
        {
            OnApproval = (approval, _) => Task.FromResult(
                approval is ApprovalRequest.ItemCommandExecutionRequestApproval { Params.Command: "ls" }
                    ? ApprovalDecision.Accept
                    : ApprovalDecision.Decline),
        });
        Assert.Equal("\"a\"", answer.GetProperty("id").GetRawText());
        Assert.Equal("""{"decision":"accept"}""", answer.GetProperty("result").GetRawText());
    }

    [Fact(Timeout = 30_000)]
    public async Task AHandlerOfOneKindGoesFirst()
    {
        var answer = await AnswerAsync(new ClientOptions
        {
            OnApproval = (_, _) => throw new InvalidOperationException("not asked"),
            Handlers = new ServerRequestHandlers
            {
                ItemCommandExecutionRequestApproval = (_, _) => throw new RpcException(7, "Ask later.", null),
            },
        });
        Assert.Equal(7, answer.GetProperty("error").GetProperty("code").GetInt32());
        Assert.Equal("Ask later.", answer.GetProperty("error").GetProperty("message").GetString());
    }

    [Fact(Timeout = 30_000)]
    public async Task AHandlerThatFailsIsAnInternalError()
    {
        var answer = await AnswerAsync(new ClientOptions
        {
            OnApproval = (_, _) => throw new InvalidOperationException("Nobody is there."),
        });
        Assert.Equal(-32603, answer.GetProperty("error").GetProperty("code").GetInt32());
        Assert.Equal("Nobody is there.", answer.GetProperty("error").GetProperty("message").GetString());
    }

    [Fact(Timeout = 30_000)]
    public async Task ParamsThatCannotBeReadAreRefused()
    {
        var options = new ClientOptions { OnApproval = (_, _) => Task.FromResult(ApprovalDecision.Accept) };
        var answer = await AnswerAsync(options, """{"id":1,"method":"item/commandExecution/requestApproval","params":{}}""");
        Assert.Equal(-32602, answer.GetProperty("error").GetProperty("code").GetInt32());
    }

    [Fact(Timeout = 30_000)]
    public async Task WhatWasSettledElsewhereIsCancelledAndNotAnswered()
    {
        var started = new TaskCompletionSource();
        var ended = new TaskCompletionSource();
        var server = new ScriptedServer();
        var options = new ClientOptions
        {
            OnApproval = async (_, withdrawn) =>
            {
                started.SetResult();
                using var registration = withdrawn.Register(ended.SetResult);
                await Task.Delay(Timeout.Infinite, withdrawn);
                return ApprovalDecision.Accept;
            },
        };
        await using var client = await AppServerClient.ConnectAsync(server, options);
        server.Say(Ask);
        await started.Task;
        server.Say("""{"method":"serverRequest/resolved","params":{"threadId":"t","requestId":"a"}}""");
        await ended.Task;
        await client.NotifyAsync("vendor/next");
        Assert.Equal("vendor/next", ScriptedServer.MethodOf(await server.ReceiveAfterHandshakeAsync()));
    }

    private static async Task<JsonElement> AnswerAsync(ClientOptions options, string? ask = null)
    {
        var server = new ScriptedServer();
        await using var client = await AppServerClient.ConnectAsync(server, options);
        server.Say(ask ?? Ask);
        return await server.ReceiveAfterHandshakeAsync();
    }
}
