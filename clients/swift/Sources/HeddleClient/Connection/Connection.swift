import Foundation

/// Requests, answers and notifications over a transport, both ways. Knows no method of the
/// protocol.
actor Connection {
  private struct Pending {
    let continuation: CheckedContinuation<Incoming, any Error>
    let timer: Task<Void, Never>?
  }

  private struct Answering {
    /// Tells a request from an earlier one of the same id.
    let number: Int
    let task: Task<Void, Never>
  }

  private let transport: any Transport
  private let dispatcher: Dispatcher
  private let timeout: Duration
  private var pending: [MessageID: Pending] = [:]
  private var answering: [MessageID: Answering] = [:]
  private var nextID: Int64 = 0
  private var asked = 0
  private var reason: (any ClientError)?
  private var waitingForEnd: [CheckedContinuation<any ClientError, Never>] = []

  init(_ transport: any Transport, dispatcher: Dispatcher, timeout: Duration) {
    self.transport = transport
    self.dispatcher = dispatcher
    self.timeout = timeout
  }

  /// Begins to read. Ends by itself when the transport does.
  func open() {
    Task { await read() }
  }

  /// Waits until the connection is gone, by whichever side.
  func closed() async -> any ClientError {
    if let reason {
      return reason
    }
    return await withCheckedContinuation { waitingForEnd.append($0) }
  }

  /// Closes the connection; what is still waited for throws ``ConnectionClosed``.
  func close() async {
    await end(ConnectionClosed(message: "The connection was closed by this client."))
    await transport.close()
  }

  func notify<Params: Encodable & Sendable>(_ method: String, _ params: Params?) async throws {
    if let reason {
      throw reason
    }
    try await transport.send(Wire.object(NotificationMessage(method: method, params: params)))
  }

  /// - Parameter timeout: Nil: that of the client; zero: none.
  func request<Params: Encodable & Sendable>(
    _ method: String, _ params: Params?, timeout: Duration?
  ) async throws -> Incoming {
    if let reason {
      throw reason
    }
    try Task.checkCancellation()
    let number = nextID
    nextID += 1
    let id = MessageID.integer(number)
    let message = try Wire.object(RequestMessage(method: method, id: number, params: params))
    let limit = timeout ?? self.timeout
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let timer = limit > .zero ? expiry(of: id, method: method, after: limit) : nil
        pending[id] = Pending(continuation: continuation, timer: timer)
        Task { await write(message, of: id) }
      }
    } onCancel: {
      Task { await self.settle(id, .failure(CancellationError())) }
    }
  }
}

// MARK: - What this side asked

extension Connection {
  private func expiry(
    of id: MessageID, method: String, after limit: Duration
  ) -> Task<Void, Never> {
    Task {
      try? await Task.sleep(for: limit)
      if !Task.isCancelled {
        settle(id, .failure(RequestTimeout(method: method, timeout: limit)))
      }
    }
  }

  private func write(_ message: Data, of id: MessageID) async {
    do {
      try await transport.send(message)
    } catch {
      settle(id, .failure(error))
    }
  }

  /// An answer to nothing that was asked is ignored, as the protocol wants it.
  private func settle(_ id: MessageID, _ outcome: Result<Incoming, any Error>) {
    guard let waiting = pending.removeValue(forKey: id) else { return }
    waiting.timer?.cancel()
    waiting.continuation.resume(with: outcome)
  }
}

// MARK: - What the other side says

extension Connection {
  private func read() async {
    do {
      while let text = try await transport.receive() {
        if text.contains(where: { $0 > 0x20 }) {
          try await receive(Incoming(text))
        }
      }
      await end(ConnectionClosed(message: "The server closed the connection."))
    } catch let error as any ClientError {
      await end(error)
    } catch {
      await end(ConnectionClosed(message: "The connection broke: \(error)"))
    }
    await transport.close()
  }

  private func receive(_ message: Incoming) async throws {
    guard reason == nil else { return }
    switch message.kind {
    case .notification(let method):
      if method == "serverRequest/resolved", let id = try? message.params(Resolved.self).requestId {
        answering.removeValue(forKey: id)?.task.cancel()
      }
      await dispatcher.notification(method, message)
    case .request(let id, let method):
      answer(ServerRequest(id: id, method: method, message: message))
    case .result(let id):
      settle(id, .success(message))
    case .error(let id, let error):
      settle(id, .failure(error))
    case .stray:
      break
    }
  }

  private func answer(_ request: ServerRequest) {
    asked += 1
    let number = asked
    let dispatcher = self.dispatcher
    let task = Task {
      let answer: Data
      do {
        answer = Answer.result(try await dispatcher.answer(request), to: request.id)
      } catch let error as RPCError {
        answer = Answer.error(error, to: request.id)
      } catch {
        let internalError = RPCError(code: -32603, message: Self.words(of: error))
        answer = Answer.error(internalError, to: request.id)
      }
      await send(answer, to: request.id, number: number)
    }
    answering[request.id] = Answering(number: number, task: task)
  }

  /// Sends the answer, unless the request was settled elsewhere.
  private func send(_ answer: Data, to id: MessageID, number: Int) async {
    guard answering[id]?.number == number else { return }
    answering.removeValue(forKey: id)
    // A transport that takes nothing any more ends, and says why.
    try? await transport.send(answer)
  }

  private static func words(of error: any Error) -> String {
    (error as? any LocalizedError)?.errorDescription ?? String(describing: error)
  }

  private func end(_ why: any ClientError) async {
    guard reason == nil else { return }
    reason = why
    for id in pending.keys {
      settle(id, .failure(why))
    }
    for each in answering.values {
      each.task.cancel()
    }
    answering.removeAll()
    for waiting in waitingForEnd {
      waiting.resume(returning: why)
    }
    waitingForEnd.removeAll()
    await dispatcher.closed(why)
  }
}

private struct Resolved: Decodable {
  let requestId: MessageID
}
