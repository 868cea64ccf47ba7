import Console
import Insight
import Ledger
import Logging
import Shop
import Starter

/// Writes asked for by the console.
extension ConsoleRunner {
  func submit(_ command: Command, _ token: SubmissionToken) {
    guard let ledger else { return }
    let id = commands[token] ?? surroundings.session.newCommandID()
    commands[token] = id
    do throws(LedgerFailure) {
      let receipt = try ledger.submit(command, id: id, by: command.isBySystem ? .system : actor)
      commands[token] = nil
      let people = receipt.events.compactMap { event -> Person? in
        guard case .personSaved(let saved) = event else { return nil }
        return ledger.person(saved.person)
      }
      perform(
        console.finished(token, .success(CommandReceipt(id: receipt.id, events: receipt.events, people: people))))
      for problem in receipt.warnings { console.notice(surroundings.session.words.sentence(for: problem)) }
    } catch {
      if case .unknown = error {} else { commands[token] = nil }
      if let fault = error.diskFault { surroundings.log.error("not saved: \(fault)") }
      perform(console.finished(token, .failure(error.shown)))
    }
  }

  /// Writes a person whole into the home of whoever runs the console (S59). That it goes out is on record already.
  func handOut(_ id: PersonID) {
    guard let ledger else { return }
    let session = surroundings.session
    let file = "\(session.environment.home)/perennial-\(id)-\(ledger.today).json"
    do {
      guard let export = PersonExport(id, view: ledger, tiers: ledger.tierHistory(of: id)) else {
        throw Problem.refused(.unknownMember)
      }
      let bytes = try JSONText.pretty(export, amounts: .minorUnits)
      try OutputFile.write(to: file) { put in try put(bytes) }
      console.handedOut(file)
    } catch {
      console.notice(session.words.sentence(for: Problem(error)))
    }
  }

  /// Writes a report as a page and as a table into the home of whoever runs the console.
  func save(_ report: Report) {
    guard let ledger else { return }
    let session = surroundings.session
    let name = "\(session.environment.home)/perennial-\(report.name.rawValue)-\(report.asOf)"
    do {
      try ReportFile.page(report, session.words, shop: ledger.state.settings.name).write(to: name + ".html")
      try ReportFile.table(report, session.words, ledger.state.globals.currency).write(to: name + ".csv")
      console.reportSaved([name + ".html", name + ".csv"])
    } catch {
      console.notice(session.words.sentence(for: Problem(error)))
    }
  }

  /// Looks whether somebody is who they say.
  func signIn(_ attempt: SignIn) {
    guard let ledger else { return }
    do throws(LedgerFailure) {
      actor = try ledger.signIn(attempt)
      console.signedIn(actor)
    } catch {
      console.signInFailed(error.shown)
    }
  }

  /// Makes the shop that the first start asked for.
  func create(_ answers: FirstStartAnswers) {
    let session = surroundings.session
    var generator = SystemRandomNumberGenerator()
    let opening = Starter.shop(
      kind: answers.kind, name: LocalizedText(answers.name), currency: answers.currency, timeZone: answers.timeZone,
      language: answers.language, day: (try? session.today(in: answers.timeZone)) ?? nil,
      id: ShopID(using: &generator))
    do {
      let made = try session.create(in: surroundings.folder, opening, clock: session.clock())
      ledger = made
      perform(console.opened(made))
    } catch {
      let problem = Problem(error)
      console.creationFailed(problem.shown(session.words))
    }
  }
}

extension LedgerFailure {
  /// The operation and the kind of fault, without a path.
  fileprivate var diskFault: String? {
    switch self {
    case .notSaved(let error), .unknown(let error): "\(error.operation.rawValue) \(error.kind)"
    default: nil
    }
  }
}

extension Problem {
  /// Why a shop could not be made, as the console shows it.
  fileprivate func shown(_ words: Words) -> ShownFailure {
    switch self {
    case .refused(let refusal): .refused(refusal)
    case .command(let failure): failure.shown
    case .opening(.refused(let refusal)): .refused(refusal)
    default: .notSaved(.other(words.sentence(for: self)))
    }
  }
}
