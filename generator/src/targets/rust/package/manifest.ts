import { packageVersion } from '../../../facts/release-number.ts'
import type { RustModel } from '../model/rust-model.ts'
import { stringLiteral } from '../names/names.ts'
import { hasOwnTypes } from './runtime-parts.ts'

/** Ready for the registry. */
export function manifest(model: RustModel): string {
  const isWhole = model.options.only !== 'types'
  return [
    packageTable(model, isWhole),
    isWhole ? FEATURES : '',
    isWhole ? WHOLE : TYPES,
    isWhole && hasOwnTypes(model) ? EXAMPLES : '',
    LINTS,
  ]
    .filter((part) => part !== '')
    .join('\n')
}

function packageTable(model: RustModel, isWhole: boolean): string {
  // A string of TOML has the escapes of one of JSON; it ends where the line does.
  const what = isWhole ? 'Client' : 'Types'
  const description = `${what} of the agent app-server protocol ${model.version.replaceAll(/[^\w .+-]/g, ' ')}`
  return `[package]
name = ${stringLiteral(model.crate)}
version = "${packageVersion(model)}"
edition = "2024"
rust-version = "1.85"
description = ${stringLiteral(description)}
license = "Apache-2.0"
readme = "README.md"
keywords = ["agent", "app-server", "client", "json-rpc"]
categories = ["api-bindings"${isWhole ? ', "asynchronous"' : ''}]
`
}

const FEATURES = `[features]
# Connections over WebSocket.
websocket = ["dep:tokio-tungstenite", "dep:futures-util", "tokio/net"]
# The same over TLS, with certificates of its own.
websocket-rustls = ["websocket", "tokio-tungstenite/rustls-tls-webpki-roots", "dep:rustls", "dep:webpki-roots"]
`

const TYPES = `[dependencies]
serde = { version = "1.0.219", features = ["derive"] }
serde_json = { version = "1.0.140", features = ["float_roundtrip"] }
`

const WHOLE = `[dependencies]
futures-core = "0.3.31"
futures-util = { version = "0.3.31", optional = true, default-features = false, features = ["sink"] }
rustls = { version = "0.23", optional = true, default-features = false, features = ["ring", "std", "tls12"] }
serde = { version = "1.0.219", features = ["derive"] }
serde_json = { version = "1.0.140", features = ["float_roundtrip", "raw_value"] }
thiserror = "2.0.12"
tokio = { version = "1.44", features = ["io-util", "macros", "process", "rt", "sync", "time"] }
tokio-tungstenite = { version = "0.28", optional = true, default-features = false, features = [
    "connect",
    "handshake",
] }
webpki-roots = { version = "1.0", optional = true }

[target.'cfg(unix)'.dependencies]
rustix = { version = "1.0", features = ["process"] }

[dev-dependencies]
tokio = { version = "1.44", features = ["io-std", "net", "rt-multi-thread", "test-util"] }
`

const EXAMPLES = `[[example]]
name = "story"
required-features = ["websocket"]
`

const LINTS = `[lints.rust]
unsafe_code = "forbid"

[package.metadata.docs.rs]
all-features = true
`
