import { fieldOf, variantOf } from '../../../facts/shape.ts'
import type { CSharpModel } from '../model/csharp-model.ts'
import { isOwn } from './runtime-parts.ts'

/** A program to begin with: a turn, or what can be had without turns. */
export function firstExample(model: CSharpModel): string {
  return fenced(model.conversation !== null && isOwn(model) ? running(model) : listening(model))
}

/** Telling the variants of a union apart. Empty where there are no items that it could be shown with. */
export function itemsExample(model: CSharpModel): string {
  const { conversation, typeNames } = model
  if (conversation === null) return ''
  const { Item, AgentMessage } = conversation.types
  const command = variantOf(model, Item, 'commandExecution')
  const shown = command !== undefined && fieldOf(model, command, 'command') !== undefined
  const lines = [
    `    ${typeNames.of(AgentMessage.name)} message => message.Text,`,
    ...(shown ? [`    ${typeNames.of(command.name)} execution => $"$ {execution.Command}",`] : []),
    `    ${typeNames.unknown(Item.name)} unknown => $"something new: {unknown.Raw}",`,
  ]
  return fenced(`using ${model.packageName}.Protocol;

static string TitleOf(${typeNames.of(Item.name)} item) => item switch
{
${lines.join('\n')}
    _ => item.GetType().Name,
};`)
}

const listening = ({ packageName }: CSharpModel): string => `using ${packageName};

await using var client = await AppServerClient.SpawnAsync(new ServerCommand("codex", "app-server"));
await foreach (var happened in client.Events())
{
    Console.WriteLine(happened);
}`

const running = ({ packageName }: CSharpModel): string => `using ${packageName};
using ${packageName}.Protocol;

var options = new ClientOptions
{
    OnApproval = (approval, cancellationToken) => Task.FromResult(
        approval is ApprovalRequest.ItemCommandExecutionRequestApproval { Params.Command: "ls" }
            ? ApprovalDecision.Accept
            : ApprovalDecision.Decline),
};
await using var client = await AppServerClient.SpawnAsync(new ServerCommand("codex", "app-server"), options);
var thread = await client.StartThreadAsync(new ThreadStartParams { Cwd = "." });
await using var turn = await thread.RunAsync("What is in this folder?");
await foreach (var happened in turn)
{
    if (happened is ItemAgentMessageDeltaEvent { Params.Delta: var delta })
    {
        Console.Write(delta);
    }
}

var result = await turn.ResultAsync();
Console.WriteLine($"\\n{result.Turn.Status}, {result.Items.Count} items");`

function fenced(code: string): string {
  return `\`\`\`csharp\n${code}\n\`\`\`\n\n`
}
