import Shop

/// What the program around the console answers to its effects.
extension Console {
  /// The fate of a submitted command.
  public func finished(
    _ token: SubmissionToken, _ result: Result<CommandReceipt, CommandFailure>
  ) -> [Effect] {
    guard let submission = submissions.removeValue(forKey: token) else { return [] }
    unsettled[submission.command] = nil
    switch result {
    case .success:
      if case .undo(let id) = submission.command { undone.insert(id) }
      words = Words(language: words.language, currency: view.state.globals.currency)
      refresh()
    case .failure(.unknown): unsettled[submission.command] = token
    case .failure(.damaged(let file, let line)): readOnly = .damaged(file: file, line: line)
    case .failure: break
    }
    guard let place = layers.firstIndex(where: { $0.number == submission.layer }) else {
      // A question that asked for it is gone; what lies below reads anew.
      show(words.toast(for: result, context()))
      return startWantedWork()
    }
    let transitions = layers[place].screen.finished(result, fullContext())
    return perform(transitions, from: submission.layer) + startWantedWork()
  }

  /// How far long work has come, 0 to 1.
  public func workProgressed(_ token: WorkToken, _ share: Double) { works[token]?.progress = min(1, max(0, share)) }

  /// The end of long work.
  public func workFinished(_ token: WorkToken, _ outcome: WorkOutcome) {
    guard let work = works.removeValue(forKey: token),
      let place = layers.firstIndex(where: { $0.number == work.layer })
    else { return }
    layers[place].screen.worked(outcome, context())
  }

  /// The shop that the first start asked for has been made: on to Find.
  public func opened(_ view: any ShopView) -> [Effect] {
    self.view = view
    words = Words(language: words.language, currency: view.state.globals.currency)
    layers = []
    open(.find(""))
    show(.good(words.shopMade(view.state.settings.name[words.language])))
    return startWantedWork()
  }

  /// The shop could not be made.
  public func creationFailed(_ failure: CommandFailure) { show(.bad(words.sentence(for: failure))) }

  /// Everything about a person has been written to this file.
  public func handedOut(_ file: String) {
    layers.append(Layer(number: nextNumber(), route: nil, screen: QuestionScreen.handedOut(file, words)))
  }

  /// A report has been written to these files.
  public func reportSaved(_ files: [String]) { show(.good(words.reportsWritten(files))) }

  /// One line from outside: a theme that cannot be read, a clock that jumped.
  public func notice(_ text: String) { show(.bad(text)) }
}
