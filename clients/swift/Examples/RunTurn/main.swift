// Runs one turn and asks on the terminal before the agent may do something.
//
//   swift run RunTurn "What is in this folder?" codex app-server

import Foundation
import HeddleClient

let arguments = CommandLine.arguments
guard arguments.count >= 3 else {
  print("usage: RunTurn PROMPT COMMAND [ARGUMENT …]")
  exit(2)
}

var options = ClientOptions()
options.onApproval = { approval, _ in
  var what = "a change of files"
  if case .itemCommandExecutionRequestApproval(let params) = approval {
    what = params.command ?? what
  }
  print("Allow \(what)? [y/N] ", terminator: "")
  return readLine() == "y" ? .accept : .decline
}

let client = try await Client.spawn(arguments[2], Array(arguments[3...]), options: options)
let folder = FileManager.default.currentDirectoryPath
let thread = try await client.startThread(
  ThreadStartParams(cwd: folder, approvalPolicy: .untrusted))
let turn = try await thread.run(arguments[1])
for try await event in turn.events {
  switch event {
  case .itemAgentMessageDelta(let params):
    print(params.delta, terminator: "")
  case .itemCompleted(let params):
    if case .commandExecution(let item) = params.item {
      print("$ \(item.command)")
    }
  default:
    break
  }
}
let result = try await turn.result()
print("\n(\(result.turn.status.rawValue))")
await client.close()
