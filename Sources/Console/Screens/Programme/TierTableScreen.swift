import Shop
import Terminal

/// The ladder as a table: one row a tier, typed over in place, checked as it is typed, with how many members each step
/// would hold (S03). Saving changes the settings; a look at the last 12 months first is one key.
struct TierTableScreen: Screen {
  private(set) var settings: ShopSettings
  /// The ladder that was in force when this one was begun.
  private var base: [Tier]
  private var row = 0
  private var column = TierColumn.name
  /// The text of the cell that is being typed over.
  private var field: TextField?
  private var unreadable: String?
  /// Members by tier under the table as it stands; `nil` while they are being counted.
  private var counts: [TierCode: Int]?
  private var countedOf: [Tier]?

  init(_ context: Context) {
    settings = context.state.settings
    base = settings.tiers
  }

  /// What others change meanwhile stays changed; the table as edited stays, too.
  mutating func refresh(_ context: Context) {
    let tiers = settings.tiers == base ? context.state.settings.tiers : settings.tiers
    settings = context.state.settings
    base = settings.tiers
    settings.tiers = tiers
  }

  var takesText: Bool { field != nil }

  func title(_ context: Context) -> String { context.words.tierTable }

  func isUnsaved(_ context: Context) -> Bool { isChanged(context) }

  private func isChanged(_ context: Context) -> Bool { settings != context.state.settings }

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    if field != nil {
      return [
        command(.enter, words.takeCell, help: words.takeCellHelp) { screen, context in screen.take(context) },
        command(.escape, words.clear, help: words.leaveCellHelp) { screen, _ in
          screen.field = nil
          screen.unreadable = nil
          return []
        },
      ]
    }
    return [
      command(.enter, words.edit, help: words.editCellHelp, unavailable: closed(words)) { screen, context in
        screen.begin(context)
      },
      command(
        .control("s"), or: .character("s"), words.save, help: words.saveTiersHelp, unavailable: whyNotSave(context)
      ) { screen, _ in [.submit(.changeSettings(screen.settings))] },
      command(.character("w"), words.whatIf, help: words.whatIfHelp, unavailable: fault(context)) { screen, context in
        [.present(RehearsalScreen(screen.settings, context))]
      },
      command(.character("n"), words.newTier, help: words.newTierHelp, isOnBar: false) { screen, context in
        screen.addTier(context)
      },
      command(
        .delete, or: .character("x"), words.dropTier, help: words.dropTierHelp,
        unavailable: row == 0 ? words.firstTierStays : nil, isOnBar: false
      ) { screen, context in
        screen.settings.tiers.remove(at: screen.row)
        screen.row = min(screen.row, screen.settings.tiers.count - 1)
        return screen.recount(context)
      },
      command(.escape, words.back, help: words.backHelp) { screen, context in
        screen.isChanged(context) ? [.present(QuestionScreen.discard(words.notSavedYet, words))] : [.back]
      },
    ]
  }

  private func closed(_ words: Words) -> String? {
    TierCell(column: column, words: words).isOpen(place: row) ? nil : words.firstTierAsksNothing
  }

  private func fault(_ context: Context) -> String? {
    settings.faults(with: context.state.catalogue).first.map { context.words.sentence(for: $0) }
  }

  private func whyNotSave(_ context: Context) -> String? {
    if context.staff.role < .manager { return context.words.sentence(for: .notAllowed(needs: .manager)) }
    return fault(context) ?? (isChanged(context) ? nil : context.words.nothingChanged)
  }

  // MARK: Editing

  private mutating func begin(_ context: Context) -> [Transition] {
    let cell = TierCell(column: column, words: context.words)
    guard column != .mode else {
      _ = cell.set("", in: &settings.tiers[row])
      return recount(context)
    }
    field = TextField(cell.text(settings.tiers[row]), limit: column == .name ? 24 : 12)
    return []
  }

  private mutating func take(_ context: Context) -> [Transition] {
    guard let field else { return [] }
    var tier = settings.tiers[row]
    guard TierCell(column: column, words: context.words).set(field.text, in: &tier) else {
      return [.say(.bad(context.words.cellUnreadable(field.text)))]
    }
    settings.tiers[row] = tier
    self.field = nil
    unreadable = nil
    return recount(context)
  }

  /// A tier above the selected one, between it and the next.
  private mutating func addTier(_ context: Context) -> [Transition] {
    var number = settings.tiers.count + 1
    while settings.tier(TierCode("tier-\(number)")) != nil { number += 1 }
    var tier = Tier(
      code: TierCode("tier-\(number)"), name: LocalizedText(english: "Tier \(number)", chinese: "等级\(number)"))
    tier.benefits = settings.tiers[row].benefits
    settings.tiers.insert(tier, at: row + 1)
    row += 1
    column = .spend
    return begin(context)
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    if var field {
      guard field.handle(input) else { return input == .tick ? [] : nil }
      self.field = field
      var tier = settings.tiers[row]
      unreadable = TierCell(column: column, words: context.words).set(field.text, in: &tier) ? nil : field.text
      return []
    }
    let columns = TierColumn.allCases
    let place = columns.firstIndex(of: column) ?? 0
    switch input {
    case .key(.up): row = max(0, row - 1)
    case .key(.down): row = min(settings.tiers.count - 1, row + 1)
    case .key(.left), .key(.backTab): column = columns[max(0, place - 1)]
    case .key(.right), .key(.tab): column = columns[min(columns.count - 1, place + 1)]
    case .key(.home): column = .name
    case .key(.end): column = .delivery
    case .scroll(let lines): row = min(max(0, row + lines), settings.tiers.count - 1)
    case .click(.item("tiers", let pressed)) where settings.tiers.indices.contains(pressed): row = pressed
    case .tick: break
    default: return nil
    }
    return []
  }

  // MARK: The preview

  mutating func wantedWork(_ context: Context) -> Transition? {
    guard countedOf != settings.tiers, fault(context) == nil else { return nil }
    countedOf = settings.tiers
    let ladder = settings.tiers
    return .work { snapshot, progress in
      let counts = TierCounts.make(of: snapshot.state, ladder: ladder, on: snapshot.today)
      return progress(1) ? Preview(ladder: ladder, counts: counts) : nil
    }
  }

  /// The members of each step of one ladder.
  private struct Preview: Sendable {
    var ladder: [Tier]
    var counts: [TierCode: Int]
  }

  /// Counts again where the table has changed.
  private mutating func recount(_ context: Context) -> [Transition] { wantedWork(context).map { [$0] } ?? [] }

  mutating func worked(_ outcome: WorkOutcome, _ context: Context) {
    guard case .done(let found) = outcome, let found = found as? Preview, found.ladder == settings.tiers else { return }
    counts = found.counts
  }

  mutating func finished(_ result: Result<CommandReceipt, CommandFailure>, _ context: Context) -> [Transition] {
    if case .success = result { settings = context.state.settings }
    return [.say(context.words.toast(for: result, context))]
  }

  // MARK: Drawing

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    let columns = Self.columns(words, room: canvas.columns - 3)
    columns.drawTitles(into: &canvas, at: 2, 2)
    canvas.put(words.reachTitle, at: 2 + columns.start(of: .spend), 1, .label)
    canvas.put(words.keepTitle, at: 2 + columns.start(of: .keepSpend), 1, .label)
    for (place, tier) in settings.tiers.enumerated() {
      let line = place + 3
      canvas.touchable(.item("tiers", place), row: line)
      if place == row { canvas.put(context.glyphs.pointer, at: 0, line, .pointer) }
      for entry in columns.shown {
        let current = TierColumn.allCases[entry.place]
        let isHere = place == row && current == column
        if isHere, let field {
          field.draw(into: &canvas, at: 2 + entry.start, line, width: entry.width, isFocused: true)
          continue
        }
        let cell = TierCell(column: current, words: words)
        let text = cell.isOpen(place: place) ? cell.text(tier) : ""
        let role: Role = isHere ? .fieldFocused : current == .name ? .tierName : .text
        canvas.put(text, at: 2 + entry.start, line, role, width: entry.width, align: entry.column.align)
      }
    }
    drawFoot(&canvas, from: settings.tiers.count + 4, context)
  }

  private func drawFoot(_ canvas: inout Canvas, from start: Int, _ context: Context) {
    let words = context.words
    var row = start
    if let unreadable {
      canvas.put("\(context.glyphs.alert) " + words.cellUnreadable(unreadable), at: 2, row, .bad)
      row += 1
    } else if let fault = fault(context) {
      canvas.put("\(context.glyphs.alert) " + fault, at: 2, row, .bad)
      row += 1
    } else if isChanged(context) {
      canvas.put(words.notSavedYet, at: 2, row, .warning)
      row += 1
    }
    canvas.rule(words.membersNow, row: row)
    guard let counts else { return }
    for tier in settings.tiers {
      row += 1
      canvas.put(words.wouldBe(counts[tier.code] ?? 0, words.name(tier.name)), at: 2, row, .text)
    }
    canvas.put(words.wouldBeHint, at: 2, row + 2, .muted)
  }

  private static func columns(_ words: Words, room: Int) -> Columns {
    Columns(
      TierColumn.allCases.map { column in
        switch column {
        case .name: .init(title: words.nameLabel, width: 8, grows: 2)
        case .spend, .keepSpend: .init(title: words.title(of: column), width: 6, grows: 1, align: .trailing)
        case .delivery: .init(title: words.title(of: column), width: 6, align: .trailing)
        default: .init(title: words.title(of: column), width: words.width(of: column), align: .trailing)
        }
      }, room: room)
  }
}

extension Columns {
  fileprivate func start(of column: TierColumn) -> Int {
    let place = TierColumn.allCases.firstIndex(of: column)
    return shown.first { $0.place == place }?.start ?? 0
  }
}
