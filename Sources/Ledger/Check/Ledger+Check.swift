import Shop

extension Ledger {
  /// Looks at everything: the chain from its first line, bulk files, people's files against their digests, head,
  /// settings.
  ///
  /// - Parameters:
  ///   - isDeep: Also folds the whole journal and compares the cache with it, entity by entity.
  ///   - progress: Told the number of lines read now and then.
  public func check(isDeep: Bool, progress: (Int) -> Void = { _ in }) -> CheckReport {
    var report = CheckReport()
    // The head is read first: lines that others append meanwhile are no damage.
    let head = (try? journal.head())?.position
    let fresh = readAll(&report, head: head, progress: progress)
    check(head, &report, fresh)
    checkPeople(&report, newest: fresh.saved)
    for problem in settingsProblems + [staffProblem].compactMap(\.self) {
      report.problems.append(CheckProblem(file: problem.file, line: problem.line, fault: .settings(problem.reason)))
    }
    for name in (try? fileSystem.list(journal.quarantine)) ?? [] {
      report.problems.append(CheckProblem(file: "quarantine/\(name)", line: 0, fault: .setAside))
    }
    if isDeep { compareCache(&report, fresh.fold) }
    return report
  }

  private struct Fresh {
    var fold = Fold()
    var saved: [PersonID: PersonSaved] = [:]
    /// The links of the lines, for the head.
    var hashes: [Int: ChainHash] = [:]
  }

  private func readAll(_ report: inout CheckReport, head: JournalPosition?, progress: (Int) -> Void) -> Fresh {
    var fresh = Fresh()
    var reader = journal.reader()
    defer { reader.close() }
    do throws(JournalError) {
      while let line = try reader.next() {
        try fresh.fold.take(line, at: reader.position, in: journal) { fresh.saved[$0.person] = $0 }
        if reader.position.n == head?.n { fresh.hashes[reader.position.n] = line.hash }
        if reader.position.n % 1_000 == 0 { progress(reader.position.n) }
      }
      if let torn = reader.torn {
        report.problems.append(CheckProblem(file: "journal/\(torn.file)", line: 0, fault: .tornLine))
      }
    } catch {
      switch error {
      case .damaged(let damage):
        report.problems.append(
          CheckProblem(file: "journal/\(damage.file)", line: damage.line, fault: .journal(damage.reason)))
      case .disk(let error):
        report.problems.append(CheckProblem(file: FilePath.name(of: error.path), line: 0, fault: .disk(error)))
      }
    }
    report.events = fresh.fold.events
    report.n = fresh.fold.position.n
    report.hash = fresh.fold.position.hash
    return fresh
  }

  private func check(_ head: JournalPosition?, _ report: inout CheckReport, _ fresh: Fresh) {
    guard let head else { return }
    if head.n > report.n || fresh.hashes[head.n] != head.hash {
      report.problems.append(CheckProblem(file: "head.json", line: 0, fault: .head))
    }
  }

  private func checkPeople(_ report: inout CheckReport, newest: [PersonID: PersonSaved]) {
    let files = (try? peopleFolder.ids()) ?? []
    report.people = files.count
    for id in files where newest[id] == nil { report.note(id, .personUnnamed) }
    for (id, fact) in newest.sorted(by: { $0.key < $1.key }) {
      do throws(PeopleFolder.Fault) {
        let file = try peopleFolder.read(id)
        let revision = file.person.revision
        if revision > fact.revision {
          report.note(id, .personAhead(file: revision, journal: fact.revision))
        } else if revision < fact.revision {
          report.note(id, .personBehind(file: revision, journal: fact.revision))
        } else if (try? file.digest()) != fact.digest {
          report.note(id, .personChanged)
        }
      } catch {
        switch error {
        case .missing: report.note(id, .personMissing)
        case .unreadable(let error): report.note(id, .personUnreadable(error), line: error.line)
        case .disk(let error): report.note(id, .disk(error))
        }
      }
    }
  }

  private func compareCache(_ report: inout CheckReport, _ fold: Fold) {
    guard damage == nil, fold.position == self.fold.position else { return }
    let (mine, fresh) = (state, fold.state)
    var isEqual = mine.globals == fresh.globals && mine.count == fresh.count
    fresh.forEachAccount { if mine.account($0.id) != $0 { isEqual = false } }
    fresh.forEachOrder { if mine.order($0.id) != $0 { isEqual = false } }
    fresh.forEachCoupon { if mine.coupon($0.code) != $0 { isEqual = false } }
    fresh.forEachDayBook { if mine.dayBook($0.day) != $0 { isEqual = false } }
    fresh.forEachFigures { if mine.figures($0.sku) != $0 { isEqual = false } }
    guard !isEqual else { return }
    report.problems.append(CheckProblem(file: "cache/checkpoint", line: 0, fault: .cache))
    // Whatever the cache says, the journal is the truth.
    try? fileSystem.unlinkIfPresent(cachePath)
  }
}

extension CheckReport {
  fileprivate mutating func note(_ id: PersonID, _ fault: CheckFault, line: Int = 0) {
    let name = id.description
    problems.append(CheckProblem(file: "people/\(name.prefix(2))/\(name).json", line: line, fault: fault))
  }
}

extension ShopState {
  /// How many entities of each kind there are.
  fileprivate var count: [Int] {
    var counts = [0, 0, 0, 0, 0]
    forEachAccount { _ in counts[0] += 1 }
    forEachOrder { _ in counts[1] += 1 }
    forEachCoupon { _ in counts[2] += 1 }
    forEachDayBook { _ in counts[3] += 1 }
    forEachFigures { _ in counts[4] += 1 }
    return counts
  }
}
