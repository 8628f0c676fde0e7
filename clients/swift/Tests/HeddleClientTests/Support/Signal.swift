/// Something that happens once, and can be waited for.
actor Signal {
  private var hasFired = false
  private var waiting: [CheckedContinuation<Void, Never>] = []

  func fire() {
    hasFired = true
    for each in waiting {
      each.resume()
    }
    waiting.removeAll()
  }

  func wait() async {
    if !hasFired {
      await withCheckedContinuation { waiting.append($0) }
    }
  }
}
