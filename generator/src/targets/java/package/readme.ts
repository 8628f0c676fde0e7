import { isVersion } from '@heddle/protocol'
import { packageVersion } from '../../../facts/release-number.ts'
import type { EmitOptions } from '../../../target.ts'
import type { JavaModel } from '../model/java-model.ts'
import { untrusting } from './runtime-parts.ts'

/** How to use the package, on one page. Its examples are checked with the package. */
export function readme(model: JavaModel, { only }: EmitOptions): string {
  const { group, artifact, javaPackage } = model.packageName
  const version = model.version.replaceAll(/[^\w.+-]+/g, ' ')
  const source = isVersion(model.version) ? `--protocol ${version}` : '--from …'
  const what = only === 'types' ? 'The types' : 'A client'
  const options = only === 'types' ? ' --only types' : ''
  return `# ${artifact}

${what} of the agent app-server protocol, version **${version}**, for Java 17 and later. Jackson is the only
dependency. Made by heddle (\`heddle generate java ${source}${options}\`). Do not edit it; generate it again.

\`\`\`xml
<dependency>
  <groupId>${group}</groupId>
  <artifactId>${artifact}</artifactId>
  <version>${packageVersion(model)}</version>
</dependency>
\`\`\`

The package is \`${javaPackage}\`: the group, then the words of the artifact. A module of that name is declared; the class
path does as well. \`mvn install\` checks and installs it.

${only === 'types' ? '' : clientPart(model)}## Values

- Objects are records. Those with fields to leave out have a \`builder()\`, and \`toBuilder()\` for a changed copy; the
  builder, like the constructor, throws a \`NullPointerException\` that names a field that is missing. One of more than
  127 fields is a class with the same methods.
- A field that may be left out is an \`Optional\`. One that may also be null is a \`Maybe\`, read in the same way:
  \`orElse\`, \`ifPresent\`, \`map\`. Absent and null stay apart: \`isAbsent()\`, \`isNull()\`, \`Maybe.ofNull()\`.
- Unions are sealed interfaces: tell their values apart by \`instanceof\`, or by \`switch\` from Java 21 on. Each has an
  \`Unknown\` for values of later versions, whose \`raw()\` (\`value()\` of enums) is what came, exactly. It is never refused.
- Enums are sealed interfaces, too: \`Known\` is the Java enum of the values that are known, \`of("…")\` finds one, \`value()\`
  is the text.
- \`fromJson\` and \`toJson\` turn JSON into values and back; any Jackson mapper can read and write them. What is malformed
  is refused with a \`DecodeException\` that names the place. Numbers keep every digit.
- Whole numbers of 64 bits are \`long\`; those without a sign are refused above 2^63 - 1. Times are integers, and their
  docs say of what. A default in the docs is what the other side takes when nothing is sent.
- What has no type here is a \`JsonNode\`. Take it as unchangeable.
- Names: a type that Java has itself gets \`Info\` at its end (\`Thread\` is \`ThreadInfo\`), one that this package has
  gets \`Type\`; a field that Java has no name for gets \`Value\` (\`default\` is \`defaultValue\`).

**Not kept:** fields that this version does not know, of objects that it does know. Open objects, such as settings, keep
all fields: \`more()\`. Values that are \`Unknown\` are kept whole.

Licence: Apache-2.0.
`
}

function clientPart(model: JavaModel): string {
  const { conversation } = model
  return `${conversation === null || !isOwn(model) ? '' : untrusting(model, example(model))}## What there is

- \`Client.spawn(ServerCommand)\` starts a server as a child process, \`Client.connectWebSocket\` connects to one, and
  \`Client.connect\` speaks over any \`Transport\`. All do the handshake. Close the client at the end.
- Every request of the protocol is a method: it waits for the answer. \`client.async()\` has the same methods, which
  return a \`CompletableFuture\` at once. \`client.request(method, json)\` sends what this package does not know.
- \`client.withRequestTimeout(…)\` is the same client with more or less patience; 60 seconds else.
${conversation === null ? '' : HANDLES}- \`client.events()\`: all that the server tells, as an \`EventStream\`: a loop, a \`Stream\`, or \`next(timeout)\`. Several can
  be read at a time. Events that are not known, or cannot be read, are an \`UnknownEvent\`.
- \`ClientOptions.onApproval\` decides all approvals; \`Handlers\` answer single kinds of requests of the server. Each has a
  thread of its own and may block; it is interrupted when its answer is not needed any more. **What nobody handles is
  declined**; what is no approval is refused with -32601.

Why no \`Flow\`: a loop over events that waits says the same in fewer words, and costs next to nothing on a virtual thread.

## When something goes wrong

Everything thrown is a \`ClientException\` with a sentence for people. It is unchecked.

| exception | when |
| --- | --- |
| \`RpcException\` | the server answered with an error: \`code\`, \`data\` |
| \`RequestTimeoutException\` | no answer in time; a turn itself may take any time |
| \`ConnectionClosedException\` | the server is gone: \`exitCode\` and the last lines of \`stderr\`, or \`closeCode\` |
| \`ProtocolViolationException\` | the server wrote a \`line\` that is no message; the connection is closed |
| \`InvalidMessageException\` | an answer is not what this version of the protocol says |
| \`StartFailedException\` | the command could not be started, or the address not be reached |
| \`VersionRefusedException\` | no protocol version in common: \`supportedVersions\`, \`offeredVersions\` |
| \`EventsDroppedException\` | a reader of events was more than 65,536 behind (\`eventBuffer\`) |
| \`InterruptedWaitException\` | the thread was interrupted while it waited |

A lost connection ends everything that is waited for. ${conversation === null ? '' : 'A turn that failed or was interrupted does not throw: look at its status.'}

`
}

const HANDLES = `- \`startThread\` and \`resumeThread\` give a \`ThreadHandle\`, its \`run\` a \`TurnHandle\`: \`events()\` of the turn, \`result()\`
  with every item in its last state and the final text, \`interrupt()\`. A turn that is left early in a \`try\` block is
  interrupted. \`run(text, turn -> turn.model("…"))\` sets more of what \`turn/start\` takes.
`

function isOwn({ types }: JavaModel): boolean {
  return ['AgentMessageItem', 'CommandExecutionItem', 'TextInput'].every((name) => types.has(name))
}

function example(model: JavaModel): string {
  const { javaPackage } = model.packageName
  const names = [
    ...['Approval', 'ApprovalDecision', 'Client', 'ClientOptions', 'ServerCommand', 'TurnHandle'],
    ...['events.ItemAgentMessageDeltaEvent', 'events.TurnEvent', 'types.AskForApproval', 'types.ThreadItem'],
    'types.ThreadStartParams',
  ]
  return `\`\`\`java
${names.map((name) => `import ${javaPackage}.${name};`).join('\n')}

class Readme1 {
  public static void main(String[] arguments) {
    var command = ServerCommand.of("codex", "app-server");
    var options = new ClientOptions().onApproval(Readme1::decide);
    try (Client client = Client.spawn(command, options)) {
      var thread =
          client.startThread(
              ThreadStartParams.builder()
                  .cwd(".")
                  .approvalPolicy(AskForApproval.Plain.UNTRUSTED)
                  .build());
      try (TurnHandle turn = thread.run("What is in this folder?")) {
        for (TurnEvent event : turn.events()) {
          if (event instanceof ItemAgentMessageDeltaEvent delta) {
            System.out.print(delta.params().delta());
          }
        }
        for (ThreadItem item : turn.result().items()) {
          if (item instanceof ThreadItem.Unknown unknown) {
            System.out.println("something new: " + unknown.raw());
          }
        }
      }
    }
  }

  static ApprovalDecision decide(Approval approval) {
    if (approval instanceof Approval.CommandExecution execution) {
      System.out.println("It may run: " + execution.params().command().orElse("?"));
      return ApprovalDecision.ACCEPT;
    }
    return ApprovalDecision.DECLINE;
  }
}
\`\`\`

\`examples/RunTurn.java\` and \`examples/Story.java\` are programs to begin with. \`java\` runs them as they are, with
\`target/classes\` and Jackson on its class path.

`
}
