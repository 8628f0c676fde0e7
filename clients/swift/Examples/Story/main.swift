// Goes through everything that a client does, and says so, one JSON object a line.
//
//   swift run Story [--websocket URL] [-- COMMAND ARGUMENT …]

import Foundation
import HeddleClient

do {
  try await Story(server: Server(CommandLine.arguments.dropFirst())).tell()
} catch {
  FileHandle.standardError.write(Data("\(error)\n".utf8))
  exit(1)
}
