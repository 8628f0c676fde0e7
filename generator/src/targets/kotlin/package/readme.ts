import { isVersion } from '@heddle/protocol'
import { approvalsOf } from '../../../facts/approvals.ts'
import { packageVersion } from '../../../facts/release-number.ts'
import { asRef, fieldOf, variantOf } from '../../../facts/shape.ts'
import type { EmitOptions } from '../../../target.ts'
import { approvalCases } from '../client/approvals.ts'
import { type KotlinModel, packageOf } from '../model/kotlin-model.ts'
import { largeObjects } from '../model/large-objects.ts'
import { isOwn } from './own-names.ts'

/** How to use the package, on one page. */
export function readme(model: KotlinModel, options: EmitOptions): string {
  const parts = [
    introduction(model, options),
    ...(options.only === 'types' ? [] : [firstExample(model), abilities(model)]),
    values(model),
    ...(options.only === 'types' ? [] : [failures(model)]),
    building(model, options),
  ]
  return `${parts.join('\n\n')}\n`
}

function introduction({ packageName, version, ...model }: KotlinModel, { only }: EmitOptions): string {
  const { group, artifact } = packageName
  const what =
    only === 'types'
      ? `The types of the agent app-server protocol, version **${plain(version)}**, for Kotlin on the JVM 17 and later. They are
read and written with kotlinx.serialization.`
      : `A client of the agent app-server protocol, version **${plain(version)}**, for Kotlin on the JVM 17 and later. It starts
an agent server or connects to one, and speaks with it in coroutines. It needs kotlinx.coroutines and
kotlinx.serialization, and nothing else.`
  const source = isVersion(version) ? `--protocol ${version}` : '--from …'
  return `# ${artifact}

${what}

Made by heddle (\`heddle generate kotlin ${source}\`). Do not edit it; generate it again.

\`\`\`xml
<dependency>
  <groupId>${group}</groupId>
  <artifactId>${artifact}</artifactId>
  <version>${packageVersion({ ...model, version })}</version>
</dependency>
\`\`\`

\`mvn install\` puts it where other builds of this machine find it.`
}

function firstExample(model: KotlinModel): string {
  const client = packageOf(model, '')
  if (model.conversation === null)
    return kotlin(`import ${client}.Client
import ${client}.use
import kotlinx.coroutines.runBlocking

fun main() =
    runBlocking {
        Client.spawn(listOf("codex", "app-server")).use { client ->
            client.events().collect { println(it) }
        }
    }`)
  const cases = approvalCases(approvalsOf(model).methods)
  const commands = [...cases].find(
    ([method]) =>
      method.name === 'item/commandExecution/requestApproval' &&
      fieldOf(model, asRef(method.params), 'command'),
  )
  const decision =
    commands === undefined
      ? '    ApprovalDecision.DECLINE'
      : `    when (approval) {
        is Approval.${commands[1]} -> {
            println("It may run: \${approval.params.command}")
            ApprovalDecision.ACCEPT
        }

        else -> {
            ApprovalDecision.DECLINE
        }
    }`
  return kotlin(`import ${client}.Approval
import ${client}.ApprovalDecision
import ${client}.Client
import ${client}.ClientOptions
import ${client}.events.ItemAgentMessageDeltaEvent
import ${client}.use
import kotlinx.coroutines.runBlocking

fun decide(approval: Approval): ApprovalDecision =
${decision}

fun main() =
    runBlocking {
        val options = ClientOptions(onApproval = { decide(it) })
        Client.spawn(listOf("codex", "app-server"), options).use { client ->
            val turn = client.startThread().run("What is in this folder?")
            turn.events.collect { event ->
                if (event is ItemAgentMessageDeltaEvent) print(event.params.delta)
            }
            println("\\n\${turn.result().turn.status}")
        }
    }`)
}

function abilities(model: KotlinModel): string {
  const handles =
    model.conversation === null
      ? ''
      : `- \`client.startThread\`, \`client.resumeThread\` → a thread; \`thread.run(input)\` → a turn. A turn has a flow of its
  \`events\`, a \`result()\` (status, every item, the final text) and \`interrupt()\`. Cancelling the coroutine that collects the
  events or waits for the result interrupts the turn; leaving the flow in another way does not. How a turn is to be run
  goes behind the input: \`thread.run("Hi") { copy(model = "…") }\`.
`
  return `## What there is

- \`Client.spawn(command)\` starts a server as a child process, \`Client.connectWebSocket(url)\` speaks with one that
  listens, \`Client.connect(transport)\` over anything else that carries texts. Each does the handshake. \`use\` closes the
  client at the end; \`close()\` does it too, and leaves no process and no coroutine behind.
${handles}- Every request of the protocol is a suspending function of the client, and \`client.request(method, params)\` sends one
  that this package does not know. An answer has \`requestTimeout\` to come, 60 seconds unless the options or the call say
  otherwise.
- \`client.events()\`: everything that the server tells, from the call on, as a flow of classes.
- \`ClientOptions(onApproval = …)\` decides all approvals; \`Handlers(…)\` answers single kinds of requests. They are
  cancelled when someone else has answered. **What nobody handles is declined**; requests that are not approvals are
  refused with -32601.`
}

function values(model: KotlinModel): string {
  const { types, typeNames } = model
  const item = model.conversation?.types.Item
  const message = variantOf(model, item, 'agentMessage')
  const example =
    item === undefined || message === undefined
      ? ''
      : `\n\n${kotlin(`${[message.name, item.name].map((name) => `import ${packageOf(model, 'types')}.${typeNames.of(name)}`).join('\n')}

fun title(item: ${typeNames.of(item.name)}): String =
    when (item) {
        is ${typeNames.of(message.name)} -> item.text
        is ${typeNames.of(item.name)}.Unknown -> "something new: \${item.raw}"
        else -> item.type
    }`)}`
  const open = [...types.values()].find(({ node }) => node.kind === 'object' && node.extra === 'open')
  const settings =
    open === undefined
      ? ''
      : ` For \`${typeNames.of(open.name)}\` these are a part of the value, whatever their names.`
  const [large] = largeObjects(model).map(({ name }) => typeNames.of(name))
  const filled =
    large === undefined
      ? ''
      : ` One with too many for the JVM is a class that a function fills, as \`${large} { … }\` and \`copy { … }\`.`
  return `## Values

A server may send items, texts and fields that this package does not know. They are never lost, and come out again as
they went in. A union is a sealed interface, one of whose classes, \`Unknown\`, has what is not known as JSON.${example}

- Enums are value classes with a constant for each text that is known, and \`entries\` that lists them. Any other text is
  kept: a \`when\` over one needs an \`else\`.
- Fields that a class does not know are in its \`extra\`.${settings}
- Absent and null are different states. A property is null in both cases; the field was null when its name is in \`extra\`.
  What is null is left out when it is written. To have it sent as null: \`extra = explicitNulls("model")\`.
- A default in the docs is what the other side takes when nothing is sent.
- Whole numbers have the width that the protocol gives them, \`UInt\` and \`ULong\` included, and keep all their digits. Times
  are such numbers; their docs say which.
- \`protocolJson.decodeFromString<T>(text)\` and \`encodeToString<T>(value)\` read and write any type, where \`T\` is the union
  for a value of one. A value that is not as the
  protocol has it is refused with a \`SerializationException\` that names the field.
- A name that Kotlin reserves stands between backticks; one that is taken ends in \`Field\`, \`Type\` or \`Variant\`.

The types are data classes: a later version of this package may add properties to their constructors, so use names for
arguments.${filled}`
}

function failures(model: KotlinModel): string {
  const turns =
    model.conversation === null
      ? ''
      : `, a running turn included. A turn that failed or was
interrupted does not throw: look at the status of its result`
  return `## When something goes wrong

Everything thrown is a \`ClientException\` with a sentence for people:

| class | when |
| --- | --- |
| \`RpcException\` | the server answered with an error: \`code\`, \`message\`, \`data\` |
| \`RequestTimeoutException\` | no answer in time: \`method\` |
| \`ConnectionClosedException\` | the server is gone: \`exitCode\`, the last lines of \`stderr\`, or \`closeCode\` and \`closeReason\` |
| \`ProtocolViolationException\` | the server wrote a \`text\` that is no message; the connection is closed |
| \`InvalidMessageException\` | an answer is not what this version of the protocol says: \`method\`, \`value\` |
| \`StartFailedException\` | the command could not be started, or the address not reached |
| \`VersionRefusedException\` | no protocol version in common: \`offered\`, \`supportedVersions\` |
| \`EventsDroppedException\` | a reader of events was further behind than its buffer, 65,536 unless said otherwise |

A lost connection ends everything that is waited for${turns}.`
}

function building(model: KotlinModel, options: EmitOptions): string {
  const example =
    options.only !== 'types' && isOwn(model)
      ? `\n\nA small program to begin with is \`examples/RunTurn.kt\`:

\`\`\`sh
mvn test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
java -cp "target/classes:target/test-classes:$(cat target/classpath)" RunTurnKt "What is in this folder?" codex app-server
\`\`\``
      : ''
  return `## Package

Version ${packageVersion(model)} stands for protocol ${plain(model.version)}. \`mvn verify\` compiles it without a warning and runs its tests;
those of the vectors need the folder that \`heddle generate vectors\` makes, in \`../vectors\` or where \`HEDDLE_VECTORS\` says.
Formatted with ktlint. Whoever publishes it adds to \`pom.xml\` where its sources are kept.${example}

Licence: Apache-2.0.`
}

const kotlin = (code: string): string => `\`\`\`kotlin\n${code}\n\`\`\``

/** A version may be somebody else's text. */
const plain = (text: string): string => text.replaceAll(/[^\w .+-]/g, ' ').trim()
