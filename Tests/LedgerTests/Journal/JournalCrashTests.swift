import Ledger
import LedgerTesting
import Testing

@Suite struct JournalCrashTests {
  /// Performs actions until the power goes. Returns the ids that were acknowledged.
  private func run(_ actions: [JournalBench.Action], on disk: FaultyFileSystem) -> [String] {
    var bench = JournalBench(disk)
    var acknowledged: [String] = []
    do {
      _ = try bench.open()
      for action in actions {
        try bench.perform(action)
        acknowledged.append(action.id)
      }
    } catch {}
    return acknowledged
  }

  @Test("A power cut at any step loses nothing acknowledged", arguments: 0..<6)
  func powerCut(seed: Int) throws {
    let actions = JournalBench.actions(seed: UInt64(seed))
    let sent = actions.map(\.id)
    let empty = try JournalBench.emptyShop()
    let whole = empty.afterKill()
    #expect(run(actions, on: whole) == sent)
    for step in 0..<whole.operationCount {
      let disk = empty.afterKill()
      disk.setFaults([step: .crash])
      let acknowledged = run(actions, on: disk)
      #expect(disk.hasCrashed)
      for loss in 0..<4 {
        let found = loss == 0 ? disk.afterKill() : disk.afterCrash(seed: UInt64(step * 10 + loss))
        try expectRecovery(of: acknowledged, sent, on: found, "step \(step), loss \(loss)")
        if loss == 1 { try expectSecondRecovery(of: acknowledged, sent, on: found, "step \(step)") }
      }
    }
  }

  /// Recovers and goes on.
  private func expectRecovery(
    of acknowledged: [String], _ sent: [String], on disk: FaultyFileSystem, _ place: String
  ) throws {
    let clean = disk.afterKill()
    var bench = JournalBench(clean)
    let recovered = try bench.open()
    #expect(sent.starts(with: recovered), "\(place): \(recovered) of \(sent)")
    #expect(recovered.starts(with: acknowledged), "\(place): \(acknowledged) but \(recovered)")
    try bench.append("after", JournalBench.lastDay)
    #expect(try bench.read().0 == recovered + ["after"], "\(place)")
  }

  /// Crashes at a step of the recovery too, and recovers again.
  private func expectSecondRecovery(
    of acknowledged: [String], _ sent: [String], on disk: FaultyFileSystem, _ place: String
  ) throws {
    let whole = disk.afterKill()
    var bench = JournalBench(whole)
    _ = try bench.open()
    for step in 0..<whole.operationCount {
      let again = disk.afterKill()
      again.setFaults([step: .crash])
      var interrupted = JournalBench(again)
      _ = try? interrupted.open()
      var last = JournalBench(again.afterCrash(seed: UInt64(step)))
      let found = try last.open()
      #expect(sent.starts(with: found) && found.starts(with: acknowledged), "\(place), then step \(step)")
    }
  }

  @Test("A failing disk never loses what was acknowledged", arguments: 0..<8)
  func failures(seed: Int) throws {
    let actions = JournalBench.actions(seed: UInt64(100 + seed))
    let empty = try JournalBench.emptyShop()
    let whole = empty.afterKill()
    _ = run(actions, on: whole)
    for step in 0..<whole.operationCount {
      for kind in [DiskError.Kind.noSpace, .inputOutput, .readOnly, .fileTooBig] {
        let disk = empty.afterKill()
        disk.setFaults([step: .fail(kind)])
        let (acknowledged, refused) = trade(actions, on: disk)
        var bench = JournalBench(disk.afterCrash(seed: UInt64(step)))
        let recovered = try bench.open()
        #expect(recovered.filter(Set(acknowledged).contains) == acknowledged, "step \(step) \(kind)")
        #expect(Set(recovered).isDisjoint(with: refused), "step \(step) \(kind)")
      }
    }
  }

  /// Goes on after each failure as a console does: reads again, then takes the next command.
  private func trade(
    _ actions: [JournalBench.Action], on disk: FaultyFileSystem
  ) -> (acknowledged: [String], refused: [String]) {
    var acknowledged: [String] = []
    var refused: [String] = []
    var bench = JournalBench(disk)
    var isOpen = false
    for action in actions {
      do {
        if !isOpen { _ = try bench.open() }
        isOpen = true
        try bench.perform(action)
        acknowledged.append(action.id)
      } catch JournalFailure.notSaved {
        refused.append(action.id)
      } catch {
        isOpen = false
      }
    }
    return (acknowledged, refused)
  }

  @Test("A failed fsync closes the writer and takes the line back")
  func failedFsync() throws {
    let disk = try JournalBench.emptyShop()
    var bench = JournalBench(disk)
    _ = try bench.open()
    try bench.append("first", JournalBench.lastDay)
    let steps = disk.operationCount
    // The write, then the fsync.
    disk.setFaults([steps + 1: .fail(.inputOutput)])
    #expect(throws: JournalFailure.self) { try bench.append("second", JournalBench.lastDay) }
    #expect(throws: JournalFailure.closed) { try bench.append("third", JournalBench.lastDay) }
    #expect(try bench.read().0 == ["first"])
    _ = try bench.open()
    try bench.append("second", JournalBench.lastDay)
    var found = JournalBench(disk.afterCrash(seed: 1))
    #expect(try found.open() == ["first", "second"])
  }
}
