// Goes through everything that a client does, and says so, one JSON object a line.
//
//   swift run Story [--turn TEXT] [--websocket URL] [-- COMMAND ARGUMENT …]
//
// With a text for one turn it runs that only, and prints how it ended.

import Foundation
import HeddleClient

do {
  let words = Array(CommandLine.arguments.dropFirst())
  if words.count > 1, words[0] == "--turn" {
    try await Story(server: Server(words.dropFirst(2))).tellTurn(words[1])
  } else {
    try await Story(server: Server(words)).tell()
  }
} catch {
  FileHandle.standardError.write(Data("\(error)\n".utf8))
  exit(1)
}
