#if os(macOS) || os(Linux)
  import Foundation
  import XCTest

  @testable import HeddleClient

  /// With a real process, whose server is a few lines of `sh`.
  final class StdioTests: XCTestCase {
    private static let greeting = """
      read line
      echo '{"id":0,"result":{"userAgent":"sh/1","codexHome":"/h","platformFamily":"u",'\
      '"platformOs":"l"}}'
      read line

      """

    private func spawn(_ script: String, _ process: StdioOptions) async throws -> Client {
      try await Client.spawn("sh", ["-c", Self.greeting + script], process: process)
    }

    func testAServerEndsWithItsInput() async throws {
      let client = try await spawn("while read line; do :; done; exit 3", StdioOptions())
      XCTAssertEqual(client.server.userAgent, "sh/1")
      await client.close()
      await client.close()
      let reason = await client.closed()
      XCTAssertTrue(reason is ConnectionClosed)
    }

    func testAServerThatDiesSaysHowAndItsLastWords() async throws {
      let script = "read line; echo 'out of paper' >&2; exit 3"
      let client = try await spawn(script, StdioOptions())
      let error = try await thrown(ConnectionClosed.self) {
        try await client.request("vendor/print")
      }
      XCTAssertEqual(error.exitCode, 3)
      XCTAssertEqual(error.stderr, ["out of paper"])
      XCTAssertTrue(error.message.contains("out of paper"))
    }

    func testAServerThatDoesNotEndIsEnded() async throws {
      let options = StdioOptions(closeTimeout: .milliseconds(50))
      let client = try await spawn("trap '' TERM; while :; do sleep 0.1; done", options)
      await client.close()
      let error = try await thrown(ConnectionClosed.self) { try await client.request("vendor/any") }
      XCTAssertNil(error.exitCode)
    }

    func testALineOfManyMegabytesComesThroughBothWays() async throws {
      let script = """
        read line
        printf '{"id":1,"result":"'
        head -c 3000000 /dev/zero | tr '\\0' x
        echo '"}'
        read line
        """
      let client = try await spawn(script, StdioOptions())
      let large = String(repeating: "y", count: 3_000_000)
      let answer = try await client.request("vendor/large", .string(large))
      XCTAssertEqual(answer.stringValue?.utf8.count, 3_000_000)
      await client.close()
    }

    func testACommandThatIsNotThere() async throws {
      let error = try await thrown(StartFailed.self) {
        try await Client.spawn("no-such-command-anywhere")
      }
      XCTAssertTrue(error.message.contains("no-such-command-anywhere"))
    }

    func testTheEnvironmentAndTheFolderAreAsWished() async throws {
      let folder = FileManager.default.temporaryDirectory
      let options = StdioOptions(
        workingFolder: folder.path, environment: ["HEDDLE_TEST": "set", "HOME": nil])
      let script = """
        read line
        echo '{"id":1,"result":"'"$HEDDLE_TEST,$HOME,$(basename "$PWD")"'"}'
        read line
        """
      let client = try await spawn(script, options)
      let answer = try await client.request("vendor/environment")
      XCTAssertEqual(answer, .string("set,,\(folder.lastPathComponent)"))
      await client.close()
    }
  }
#endif
