import Shop
import Terminal

/// The segment builder (S101): conditions picked or typed, with the live count and the first members.
struct SegmentScreen: Screen {
  /// What the worker hands back.
  struct Found: Sendable {
    var rule: SegmentRule
    var count: Int
    var first: [(id: PersonID, name: String)]
  }

  private(set) var draft: SegmentDraft
  /// The saved segment this began with; `nil` for a new one.
  private let known: SegmentCode?
  private var saved: SegmentRule
  private var name: String
  private var found: Found?
  private var isWanted = true
  private var list = ListPart("conditions")
  /// What the pick on top is for.
  private var kind: ConditionKind?
  private var pending: SegmentCondition?
  private var widens = false
  private var newCode = ""

  private static let shown = 50

  init(_ code: SegmentCode?, _ context: Context) {
    let segment = code.flatMap { context.state.settings.segment($0) }
    known = segment?.code
    name = segment.map { context.words.name($0.name) } ?? ""
    saved = segment?.rule ?? .everyone
    draft = SegmentDraft(saved)
  }

  func title(_ context: Context) -> String { name.isEmpty ? context.words.newSegment : name }

  func workInHand(_ context: Context) -> String? { nil }

  mutating func refresh(_ context: Context) { isWanted = true }

  // MARK: Counting

  mutating func wantedWork(_ context: Context) -> Transition? {
    guard isWanted else { return nil }
    isWanted = false
    let rule = draft.rule
    return .work { snapshot, progress in
      guard progress(0.1) else { return nil }
      let ids = rule.members(of: snapshot.directory, in: snapshot.state, on: snapshot.today)
      let wanted = Set(ids.prefix(SegmentScreen.shown))
      let names = snapshot.directory.filter { wanted.contains($0.id) }.map { (id: $0.id, name: $0.name) }
      return Found(rule: rule, count: ids.count, first: names)
    }
  }

  mutating func worked(_ outcome: WorkOutcome, _ context: Context) {
    guard case .done(let value) = outcome, let found = value as? Found else { return }
    // A count of an earlier rule that comes late is not shown.
    if found.rule == draft.rule { self.found = found }
  }

  /// Counts anew after a change.
  private mutating func changed(_ context: Context) -> [Transition] {
    found = nil
    isWanted = true
    list.select(min(list.selected, max(0, draft.parts.count - 1)))
    return [.cancelWork] + (wantedWork(context).map { [$0] } ?? [])
  }

  private var place: Int? { draft.parts.isEmpty ? nil : min(list.selected, draft.parts.count - 1) }

  // MARK: Keys

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    let none = place == nil ? words.noConditionYet : nil
    return [
      command(.enter, words.addCondition, help: words.addConditionHelp) { screen, context in
        screen.widens = false
        return [.present(SegmentScreen.kinds(context))]
      },
      command(.character("o"), words.orElse, help: words.orElseHelp, unavailable: none) { screen, context in
        screen.widens = true
        return [.present(SegmentScreen.kinds(context))]
      },
      command(.character("n"), words.negate, help: words.negateHelp, unavailable: none) { screen, context in
        screen.place.map { screen.draft.negate($0) }
        return screen.changed(context)
      },
      command(.delete, or: .character("x"), words.removeIt, help: words.removeConditionHelp, unavailable: none) {
        screen, context in
        screen.place.map { screen.draft.remove($0) }
        return screen.changed(context)
      },
      command(
        .character("a"), draft.isAny ? words.allOf : words.anyOf, help: words.allOrAnyHelp,
        unavailable: draft.parts.count < 2 ? words.oneConditionOnly : nil
      ) { screen, context in
        screen.draft.isAny.toggle()
        return screen.changed(context)
      },
      command(.character("t"), words.typeRule, help: words.typeRuleHelp) { screen, context in
        [
          .present(
            PromptScreen(
              "rule", heading: context.words.ruleTitle, hint: context.words.ruleHint, text: screen.draft.rule.text,
              limit: 2_000))
        ]
      },
      command(.character("s"), or: .control("s"), words.save, help: words.saveSegmentHelp, unavailable: locked(context))
      {
        screen, context in screen.save(context)
      },
      command(
        .character("m"), words.memberTitle, help: words.openMemberHelp,
        unavailable: found?.first.isEmpty == false ? nil : words.nobodyInSegment, isOnBar: false
      ) { screen, context in
        let names = (screen.found?.first ?? []).prefix(30).map { PickScreen.Row(label: $0.name) }
        return [.present(PickScreen("member", heading: context.words.firstMembers, rows: names))]
      },
      backCommand(context),
    ]
  }

  private func locked(_ context: Context) -> String? {
    if context.staff.role < .manager { return context.words.sentence(for: .notAllowed(needs: .manager)) }
    return known != nil && draft.rule == saved ? context.words.sentence(for: .nothingToAdjust) : nil
  }

  private static func kinds(_ context: Context) -> PickScreen {
    PickScreen(
      "kind", heading: context.words.conditionTitle,
      options: ConditionKind.allCases.map { context.words.name(of: $0) })
  }

  private func save(_ context: Context) -> [Transition] {
    if let known {
      guard var segment = context.state.settings.segment(known) else { return [] }
      segment.rule = draft.rule
      return [.submit(.changeSegments(.replace(segment)))]
    }
    return [
      .present(PromptScreen("code", heading: context.words.segmentCode, hint: context.words.segmentCodeHint, limit: 40))
    ]
  }

  // MARK: Answers

  mutating func received(_ answer: Answer, _ context: Context) -> [Transition] {
    let words = context.words
    switch answer {
    case .chosen("kind", let place):
      let kind = ConditionKind.allCases[place]
      self.kind = kind
      let choices = kind.choices(context)
      let newText = words.typedCondition(kind)
      if choices.count == 1, newText == nil { return add(choices[0].rule, context) }
      return [
        .present(
          PickScreen(
            "choice", heading: words.name(of: kind), rows: choices.map { PickScreen.Row(label: $0.label) },
            newText: newText))
      ]
    case .chosen("choice", let place):
      guard let kind, kind.choices(context).indices.contains(place) else { return [] }
      let rule = kind.choices(context)[place].rule
      if kind.asksPeriod, case .condition(let condition) = rule { return askPeriod(condition, context) }
      return add(rule, context)
    case .text("choice", let text):
      guard let kind, let condition = kind.typed(text, context) else { return [.say(.bad(words.notUnderstood(text)))] }
      return kind.asksPeriod ? askPeriod(condition, context) : add(.condition(condition), context)
    case .chosen("period", let place):
      guard let pending, ConditionKind.periods.indices.contains(place) else { return [] }
      return add(.condition(pending.within(ConditionKind.periods[place])), context)
    case .text("rule", let text): return type(text, context)
    case .chosen("member", let place):
      guard let first = found?.first, first.indices.contains(place) else { return [] }
      return [.open(.member(first[place].id))]
    case .text("code", let text):
      newCode = text
      return [.present(PromptScreen("name", heading: words.segmentName, text: text, limit: PersonName.limit))]
    case .text("name", let text):
      name = text
      let segment = Segment(code: SegmentCode(newCode), name: LocalizedText(text), rule: draft.rule)
      return [.submit(.changeSegments(.add(segment)))]
    default: return []
    }
  }

  private mutating func askPeriod(_ condition: SegmentCondition, _ context: Context) -> [Transition] {
    pending = condition
    let options = ConditionKind.periods.map { context.words.period($0) }
    return [.present(PickScreen("period", heading: context.words.periodTitle, options: options))]
  }

  private mutating func add(_ rule: SegmentRule, _ context: Context) -> [Transition] {
    if widens, let place {
      draft.widen(place, with: rule)
    } else {
      draft.parts.append(rule)
      list.select(draft.parts.count - 1)
    }
    return changed(context)
  }

  private mutating func type(_ text: String, _ context: Context) -> [Transition] {
    do throws(SegmentSyntaxFault) {
      let rule = try SegmentRule(parsing: text)
      let faults = context.state.settings.faults(of: rule, key: context.words.ruleWord, with: context.state.catalogue)
      draft = SegmentDraft(rule)
      return changed(context) + (faults.first.map { [.say(.bad(context.words.sentence(for: $0)))] } ?? [])
    } catch {
      let prompt = PromptScreen(
        "rule", heading: context.words.ruleTitle, hint: context.words.ruleHint, text: text, limit: 2_000)
      return [.present(prompt), .say(.bad(context.words.sentence(for: error)))]
    }
  }

  mutating func finished(_ result: Result<CommandReceipt, CommandFailure>, _ context: Context) -> [Transition] {
    let toast = Transition.say(context.words.toast(for: result, context))
    guard case .success = result else { return [toast] }
    saved = draft.rule
    return known == nil ? [.back, toast] : [toast]
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    list.handle(input, count: draft.parts.count, context) != .unused || input == .tick ? [] : nil
  }

  // MARK: Drawing

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    let settings = context.state.settings
    canvas.put(words.segmentHeading(draft), at: 2, 0, .heading)
    let room = min(max(3, draft.parts.count), canvas.rows / 2 - 3)
    if draft.parts.isEmpty {
      canvas.put(words.noConditionNext, at: 2, 1, .muted)
    }
    canvas.part(column: 1, row: 1, columns: canvas.columns - 2, rows: room) { part in
      list.draw(count: draft.parts.count, into: &part) { place, _, row in
        row.put(words.sentence(for: draft.parts[place], settings), at: 0, 0)
      }
    }
    var row = room + 2
    for line in SafeText(draft.rule.text).wrapped(to: canvas.columns - 4).prefix(2) {
      canvas.put(line, at: 2, row, .muted)
      row += 1
    }
    row += 1
    canvas.rule(words.firstMembers, row: row, count: found.map { words.memberCount($0.count) } ?? "")
    guard let found else {
      canvas.put(words.counting, at: 2, row + 1, .muted)
      return
    }
    if found.first.isEmpty { canvas.put(words.nobodyInSegment, at: 2, row + 1, .muted) }
    canvas.part(row: row + 1) { part in
      let width = 18
      let columns = max(1, (part.columns - 4) / (width + 1))
      for (place, entry) in found.first.prefix(columns * part.rows).enumerated() {
        part.put(entry.name, at: 2 + place % columns * (width + 1), place / columns, .text, width: width)
      }
    }
  }
}

extension SegmentCondition {
  /// The same within so many days.
  fileprivate func within(_ days: Int?) -> SegmentCondition {
    switch self {
    case .bought(let what, _): .bought(what, within: days)
    case .occasion(let occasion, _): .occasion(occasion, within: days)
    default: self
    }
  }
}
