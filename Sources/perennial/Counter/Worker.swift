import Console
import Foundation
import Shop
import Synchronization

/// Long work on one thread beside the console: over an immutable snapshot, one piece after another.
///
/// What comes of it waits in a box that the console's tick looks into.
final class Worker: Sendable {
  /// What has happened since the last look.
  struct News {
    var progress: [WorkToken: Double] = [:]
    var finished: [(token: WorkToken, outcome: WorkOutcome)] = []

    var isEmpty: Bool { progress.isEmpty && finished.isEmpty }
  }

  private struct Box {
    var queue: [(request: WorkRequest, snapshot: WorkSnapshot)] = []
    var cancelled: Set<WorkToken> = []
    var news = News()
    var isRunning = false
  }

  private let box = Mutex(Box())

  func start(_ request: WorkRequest, over snapshot: WorkSnapshot) {
    let needsThread = box.withLock { box in
      box.queue.append((request, snapshot))
      defer { box.isRunning = true }
      return !box.isRunning
    }
    guard needsThread else { return }
    let thread = Thread { self.work() }
    thread.stackSize = 8 << 20
    thread.start()
  }

  func cancel(_ token: WorkToken) {
    box.withLock { box in
      box.queue.removeAll { $0.request.token == token }
      box.cancelled.insert(token)
    }
  }

  func takeNews() -> News {
    box.withLock { box in
      defer { box.news = News() }
      return box.news
    }
  }

  private func work() {
    while let next = next() {
      let token = next.request.token
      let result = next.request.run(next.snapshot) { share in
        self.box.withLock { box in
          box.news.progress[token] = share
          return !box.cancelled.contains(token)
        }
      }
      box.withLock { box in
        let isCancelled = box.cancelled.remove(token) != nil
        box.news.progress[token] = nil
        let outcome = isCancelled ? WorkOutcome.cancelled : result.map { .done($0) } ?? .cancelled
        box.news.finished.append((token, outcome))
      }
    }
  }

  private func next() -> (request: WorkRequest, snapshot: WorkSnapshot)? {
    box.withLock { box in
      guard !box.queue.isEmpty else {
        box.isRunning = false
        return nil
      }
      return box.queue.removeFirst()
    }
  }
}
