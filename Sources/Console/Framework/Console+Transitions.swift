import Shop

extension Console {
  /// Does what a key led to.
  func perform(_ transitions: [Transition], from layer: Int) -> [Effect] {
    transitions.flatMap { perform($0, from: layer) }
  }

  private func perform(_ transition: Transition, from layer: Int) -> [Effect] {
    switch transition {
    case .open(let route): return goTo(route)
    case .present(let screen):
      layers.append(Layer(number: nextNumber(), route: nil, screen: screen))
      return startWantedWork()
    case .replace(let route): return dropTop() + goTo(route)
    case .home(let route): return goHome(route)
    case .back: return goBack()
    case .answer(let answer): return goBack() + hand(answer)
    case .resume: return resume()
    case .submit(let command): return submit(command, from: layer)
    case .work(let body):
      let token = WorkToken(number: nextNumber())
      works[token] = RunningWork(layer: layer, progress: 0)
      return [.startWork(WorkRequest(token: token, run: body))]
    case .cancelWork: return cancelWork(of: layer)
    case .say(let toast):
      show(toast)
      return []
    case .wrongCode:
      wrongCodes.note(at: view.now)
      return []
    case .effect(let effect):
      if case .setTheme(let name) = effect { theme = name }
      return [effect]
    case .signIn(let attempt): return [.signIn(attempt)]
    case .closeGate:
      gate = nil
      return []
    case .gate(let reason):
      close(reason)
      return []
    case .setCounter(let name):
      counter = name
      return [.setCounter(name)]
    case .setLanguage(let language):
      words = Words(language: language, currency: words.currency)
      return [.setLanguage(language)]
    }
  }

  /// Opens a screen, or goes back to it where it lies open already.
  private func goTo(_ route: Route) -> [Effect] {
    var effects: [Effect] = []
    if let place = layers.firstIndex(where: { $0.route == route }) {
      while layers.count > place + 1 { effects += leaveTop() }
      refreshTop()
    } else {
      open(route)
    }
    return effects + startWantedWork()
  }

  private func goBack() -> [Effect] {
    guard layers.count > 1 else { return [] }
    let effects = dropTop()
    refreshTop()
    return effects + startWantedWork()
  }

  private func dropTop() -> [Effect] {
    guard let top = layers.popLast() else { return [] }
    return cancelWork(of: top.number)
  }

  /// Drops the top on the way to somewhere else; unsaved edits are kept until its screen is opened again.
  private func leaveTop() -> [Effect] {
    if let top = layers.last, let route = top.route, top.screen.isUnsaved(context()) {
      drafts[route] = top
      show(.plain(words.draftKept(top.screen.title(context()))))
    }
    return dropTop()
  }

  /// Down to the first screen and up to another; an open order on the way is kept aside.
  private func goHome(_ route: Route) -> [Effect] {
    var effects: [Effect] = []
    let context = context()
    while layers.count > 1, let top = layers.last {
      if top.screen.workInHand(context) != nil { keptAside = top }
      effects += leaveTop()
    }
    if case .find(let text) = route, var find = layers.first?.screen as? FindScreen {
      find.begin(text, fullContext())
      layers[0].screen = find
    } else {
      refreshTop()
      open(route)
    }
    return effects + startWantedWork()
  }

  /// The open order again, and to it the member in hand.
  private func resume() -> [Effect] {
    let context = context()
    let subject = layers.last?.screen.subject(context)
    var effects: [Effect] = []
    if let place = layers.lastIndex(where: { $0.screen.workInHand(context) != nil }) {
      while layers.count > place + 1 { effects += leaveTop() }
    } else if let kept = keptAside {
      while layers.count > 1 { effects += leaveTop() }
      keptAside = nil
      layers.append(kept)
    }
    refreshTop()
    return effects + (subject.map { hand(.person($0)) } ?? [])
  }

  private func hand(_ answer: Answer) -> [Effect] {
    guard var layer = layers.last else { return [] }
    let transitions = layer.screen.received(answer, fullContext())
    layers[layers.count - 1] = layer
    return perform(transitions, from: layer.number)
  }

  private func submit(_ command: Command, from layer: Int) -> [Effect] {
    if let readOnly {
      show(.bad(words.sentence(for: readOnly)))
      return []
    }
    let token = unsettled[command] ?? SubmissionToken(number: nextNumber())
    submissions[token] = Submission(layer: layer, command: command)
    return [.submit(command, token)]
  }

  private func cancelWork(of layer: Int) -> [Effect] {
    let tokens = works.filter { $0.value.layer == layer }.map(\.key)
    for token in tokens { works[token] = nil }
    return tokens.map { .cancelWork($0) }
  }

  func refresh() {
    let context = context()
    for place in layers.indices { layers[place].screen.refresh(context) }
    keptAside?.screen.refresh(context)
  }

  private func refreshTop() {
    guard !layers.isEmpty else { return }
    layers[layers.count - 1].screen.refresh(context())
  }

  /// Starts what the screen on top wants to have worked out.
  func startWantedWork() -> [Effect] {
    guard var layer = layers.last, !works.values.contains(where: { $0.layer == layer.number }) else { return [] }
    let wanted = layer.screen.wantedWork(context())
    layers[layers.count - 1] = layer
    return wanted.map { perform([$0], from: layer.number) } ?? []
  }
}
