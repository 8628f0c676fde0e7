import { packageVersion } from '../../../facts/release-number.ts'
import type { RustModel } from '../model/rust-model.ts'
import { libName } from './lib-name.ts'
import { hasOwnTypes } from './runtime-parts.ts'

/** How to use the crate, on one page. Its examples are compiled with the tests of the crate. */
export function readme(model: RustModel): string {
  const whole = model.options.only !== 'types'
  const parts = whole
    ? [
        head(model, CLIENT),
        install(model, '"websocket"'),
        example(model),
        abilities(model),
        values(model),
        ERRORS,
      ]
    : [head(model, TYPES), install(model, undefined), values(model)]
  return `${[...parts, end(model)].join('\n\n')}\n`
}

const CLIENT = `It starts an agent server or connects to one, holds threads with it, streams what happens in a turn, and answers its
approvals. Built on tokio and serde.`

const TYPES = 'It has the types of everything that is said on the wire, to be read and written with serde.'

/** Text of somebody else, in a line of Markdown. */
const plain = (text: string): string => text.replaceAll(/[^\w .+-]+/g, ' ')

function head(model: RustModel, what: string): string {
  return `# ${model.crate}

A crate for the agent app-server protocol, version **${plain(model.version)}**. ${what}

Made by heddle (\`heddle generate rust\`). Do not edit it; generate it again.`
}

function install(model: RustModel, feature: string | undefined): string {
  const features = feature === undefined ? '' : `\n# With connections over WebSocket: features = [${feature}]`
  return `\`\`\`toml
[dependencies]
${model.crate} = { path = "${model.crate}" }${features}${feature === undefined ? '' : '\ntokio = { version = "1", features = ["macros", "rt-multi-thread"] }'}
\`\`\`

It needs Rust 1.85 or later.${feature === undefined ? '' : ' The feature `websocket-rustls` adds `wss://` addresses.'}`
}

function example(model: RustModel): string {
  const lib = libName(model)
  if (!hasOwnTypes(model))
    return `\`\`\`rust,no_run
use ${lib}::{Client, ClientOptions, ServerCommand};

# #[tokio::main]
# async fn main() -> ${lib}::Result<()> {
let client = Client::spawn(ServerCommand::default(), ClientOptions::new()).await?;
let mut notifications = client.notifications();
while let Some(notification) = notifications.next().await {
    println!("{}", notification?.method());
}
# Ok(())
# }
\`\`\``
  return `\`\`\`rust,no_run
use ${lib}::types::{AskForApproval, ThreadItem, ThreadStartParams};
use ${lib}::{
    Approval, ApprovalDecision, Client, ClientOptions, Result, ServerCommand, ServerNotification,
};

#[tokio::main]
async fn main() -> Result<()> {
    let options = ClientOptions::new().on_approval(|approval| async move {
        Ok(match approval {
            Approval::ItemCommandExecutionRequestApproval(params) => {
                println!("It may run: {:?}", params.command);
                ApprovalDecision::Accept
            }
            _ => ApprovalDecision::Decline,
        })
    });
    // \`codex app-server\` from the PATH; \`ServerCommand::new("…").arg("…")\` is any other.
    let client = Client::spawn(ServerCommand::default(), options).await?;
    let params = ThreadStartParams::new()
        .with_cwd(".")
        .with_approval_policy(AskForApproval::Untrusted);
    let thread = client.start_thread(params).await?;

    let mut turn = thread.run("What is in this folder?").await?;
    while let Some(event) = turn.next().await {
        match event? {
            ServerNotification::ItemAgentMessageDelta(params) => print!("{}", params.delta),
            ServerNotification::ItemCompleted(params) => {
                if let ThreadItem::Unknown(raw) = params.item {
                    println!("something new: {raw}");
                }
            }
            _ => {}
        }
    }
    let result = turn.result().await?;
    println!("{}, {} items", result.turn.status, result.items.len());
    client.close().await;
    Ok(())
}
\`\`\``
}

function abilities({ conversation }: RustModel): string {
  const turns = `- \`client.start_thread\`, \`client.resume_thread\` → a thread; \`thread.run(input)\` → a turn, and \`run_with\` takes settings
  too. A turn is a stream of its events (\`next\`, or \`futures_core::Stream\`), has a \`result()\` (the turn, every item, the
  final text) and \`interrupt()\`; \`control()\` gives both to another task. A handle that is dropped leaves its turn to
  itself, unless \`interrupt_on_drop()\` was said. A \`run\` that is dropped before the answer interrupts what it started.
`
  return `## What there is

- \`Client::spawn(command, options)\` starts a server as a child process, \`Client::connect_websocket\` (feature
  \`websocket\`) connects to one, and \`Client::connect(transport, options)\` speaks over anything else that carries texts.
  All of them do the handshake. A client can be cloned; \`close()\`, or dropping the last clone, ends the connection.
${conversation === null ? '' : turns}- Every request of the protocol is a method of the client. \`client.request(method, json)\` sends what this crate does
  not know, and \`client.with_request_timeout(…)\` waits longer, or less long. Dropping the future of a request cancels
  the wait.
- \`client.notifications()\`: everything that the server tells. Each reader may be 65,536 events behind.
- \`ClientOptions::on_approval\` decides all approvals, \`Handlers::new().…\` answers single kinds of requests. **What nobody
  handles is declined**, or refused with -32601 where the protocol has no way to say no. The future of a handler is
  dropped when its answer is not needed any more.`
}

function values(model: RustModel): string {
  const open = [...model.types.values()].find(({ node }) => node.kind === 'object' && node.extra === 'open')
  const more =
    open === undefined
      ? ''
      : `
- What \`${model.typeNames.of(open.name)}\` holds beside its fields is in \`more\`, and comes out again.`
  return `## Values of later versions

- Enums and unions have a variant \`Unknown\` that keeps what this crate does not know, as it came. Decoding it is no
  error, and it comes out again unchanged.${
    model.options.only === 'types'
      ? ''
      : `
- Notifications that are not known, or cannot be read, arrive as \`ServerNotification::Unknown\` with their raw params.`
  }
- **Not kept:** fields of a known object that this crate does not know. They are dropped when it is read.${more}
- **Not refused:** an array where one object is due, with the values of its fields in their order. Serde reads structs so.
- A field that can be left out is an \`Option\`. One that can be null too is a \`Maybe\`, with the states \`Absent\`, \`Null\` and
  \`Present\`; \`get()\` and \`as_deref()\` make an \`Option\` of it. A default in the docs is what the other side takes when
  nothing is sent.
- Structs are made with \`new\`, which takes what every value has, and \`with_…\` for the rest. Times are integers, and
  their docs say which.`
}

const ERRORS = `## When something goes wrong

Everything returns \`Error\`, with a sentence for people:

| variant | when |
| --- | --- |
| \`Rpc\` | the server answered with an error: \`code\`, \`message\`, \`data\` |
| \`RequestTimeout\` | no answer in time (60 s; a turn itself may take any time) |
| \`ConnectionClosed\` | the server is gone: \`exit_code\`, \`signal\`, the last lines of \`stderr\`, \`close_code\` |
| \`ProtocolViolation\` | the server wrote a \`line\` that is no message; the connection is closed |
| \`InvalidMessage\` | an answer is not what this version of the protocol says: \`value\` |
| \`StartFailed\` | the command could not be started, or the address not be reached |
| \`VersionRefused\` | no protocol version in common: \`offered\`, \`supported\` |
| \`EventsDropped\` | a reader of events was too far behind |

A lost connection ends everything that is waited for, a running turn included. A turn that failed or was interrupted is
no error: look at \`turn.status\` of its result.`

function end(model: RustModel): string {
  const examples = model.options.only !== 'types' && hasOwnTypes(model)
  return `## Package

Version ${packageVersion(model)} stands for protocol ${plain(model.version)}. \`cargo fmt --check\`, \`cargo clippy\` and \`cargo test\` check it.${
    examples
      ? ' `cargo run --example run_turn "What is in this folder?"` is a small program to begin with.'
      : ''
  }
Licence: Apache-2.0.`
}
