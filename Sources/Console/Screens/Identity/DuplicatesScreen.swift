import Shop
import Terminal

/// Files that may be one person, the likeliest first, with what speaks for it (I2, S58).
struct DuplicatesScreen: Screen {
  private var pairs: [LikelyDuplicate]?
  private var isWanted = true
  private var list = ListPart("duplicates")

  init(_ context: Context) {}

  mutating func refresh(_ context: Context) { isWanted = true }

  func title(_ context: Context) -> String { context.words.duplicatesTitle }

  mutating func wantedWork(_ context: Context) -> Transition? {
    guard isWanted, whyNot(context) == nil else { return nil }
    isWanted = false
    return .work { snapshot, progress in progress(0.1) ? DuplicateFinder.pairs(in: snapshot.directory) : nil }
  }

  mutating func worked(_ outcome: WorkOutcome, _ context: Context) {
    if case .done(let found) = outcome { pairs = found as? [LikelyDuplicate] }
  }

  private var selected: LikelyDuplicate? {
    guard let pairs, !pairs.isEmpty else { return nil }
    return pairs[min(list.selected, pairs.count - 1)]
  }

  private func whyNot(_ context: Context) -> String? {
    let nobody = PersonID(high: 0, low: 0)
    return context.denied(.merge(nobody, into: nobody))
  }

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    return [
      command(
        .enter, words.compare, help: words.compareHelp,
        unavailable: whyNot(context) ?? (selected == nil ? words.noDuplicates : nil)
      ) { screen, context in screen.open(context) },
      backCommand(context),
    ]
  }

  private func open(_ context: Context) -> [Transition] {
    selected.map { [.open(.merge(for: $0, context))] } ?? []
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    switch list.handle(input, count: pairs?.count ?? 0, context) {
    case .activated: open(context)
    case .moved: []
    case .unused: input == .tick ? [] : nil
    }
  }

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    if let denied = whyNot(context) {
      canvas.put(denied, at: 2, 1, .warning)
      return
    }
    guard let pairs else {
      canvas.put(words.counting, at: 2, 1, .muted)
      return
    }
    guard !pairs.isEmpty else {
      canvas.put(words.noDuplicates, at: 2, 1)
      canvas.put(words.noDuplicatesNext, at: 2, 2, .muted)
      return
    }
    let columns = Columns(
      [
        .init(title: words.oneCard, width: 12, grows: 1), .init(title: words.cardLabel, width: 5, priority: 1),
        .init(title: words.otherCard, width: 12, grows: 1), .init(title: words.cardLabel, width: 5, priority: 1),
        .init(title: words.inCommon, width: words.pick(47, 30), grows: 1),
      ], room: canvas.columns - 5)
    columns.drawTitles(into: &canvas, at: 3, 0)
    canvas.part(column: 1, row: 1, columns: canvas.columns - 2) { part in
      list.draw(count: pairs.count, into: &part) { place, _, row in
        let pair = pairs[place]
        let (one, other) = (context.view.person(pair.one), context.view.person(pair.other))
        columns.draw(
          [
            (one?.name ?? "", .heading), (PersonName.cardEnd(one?.card ?? ""), .muted),
            (other?.name ?? "", .heading), (PersonName.cardEnd(other?.card ?? ""), .muted),
            (words.likeness(pair.likeness), pair.likeness.degree == .likely ? .warning : .text),
          ], into: &row)
      }
    }
  }
}

extension Route {
  /// The merge of a pair: a member stays before someone who is none, then whoever has bought more, then the older card.
  static func merge(for pair: LikelyDuplicate, _ context: Context) -> Route {
    func rank(_ id: PersonID) -> (Int, Int, Int) {
      let account = context.state.account(id)
      return (account?.isMember == true ? 1 : 0, account?.purchases.count ?? 0, -(account?.joined.number ?? 0))
    }
    return rank(pair.other) > rank(pair.one) ? .merge(pair.other, pair.one) : .merge(pair.one, pair.other)
  }
}
