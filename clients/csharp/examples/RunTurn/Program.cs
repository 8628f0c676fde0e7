// Runs one turn and asks on the terminal before the agent may do something.
//
//     dotnet run --project examples/RunTurn -- "What is in this folder?" codex app-server
using Heddle.AppServer;
using Heddle.AppServer.Protocol;

if (args.Length < 2)
{
    Console.Error.WriteLine("usage: RunTurn PROMPT COMMAND [ARGUMENT …]");
    return 2;
}

var command = new ServerCommand(args[1], args[2..]);
await using var client = await AppServerClient.SpawnAsync(command, new ClientOptions { OnApproval = AskAsync });
var thread = await client.StartThreadAsync(new ThreadStartParams
{
    Cwd = Environment.CurrentDirectory,
    ApprovalPolicy = AskForApproval.Untrusted,
});
await using var turn = await thread.RunAsync(args[0]);
await foreach (var happened in turn)
{
    switch (happened)
    {
        case ItemAgentMessageDeltaEvent { Params.Delta: var delta }:
            Console.Write(delta);
            break;
        case ItemCompletedEvent { Params.Item: CommandExecutionItem item }:
            Console.WriteLine($"$ {item.Command}");
            break;
    }
}

var result = await turn.ResultAsync();
Console.WriteLine($"\n({result.Turn.Status})");
return 0;

static Task<ApprovalDecision> AskAsync(ApprovalRequest approval, CancellationToken cancellationToken)
{
    var what = approval is ApprovalRequest.ItemCommandExecutionRequestApproval { Params.Command: { } line }
        ? line
        : "a change of files";
    Console.Write($"Allow {what}? [y/N] ");

    // In a thread of its own: the client goes on reading while someone thinks.
    return Task.Run(() => Console.ReadLine() == "y" ? ApprovalDecision.Accept : ApprovalDecision.Decline, cancellationToken);
}
