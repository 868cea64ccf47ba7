import Shop
import Terminal

/// The counter closed to whoever has not said who they are: the shop's name, the clock, and a PIN typed as dots.
///
/// What lies open below it stays as it was.
struct GateScreen: Screen {
  /// Why the counter asks.
  enum Reason: Hashable {
    /// The console has just opened.
    case start
    /// It was locked, by a key or because nobody touched it.
    case locked
    /// Somebody else takes over; whoever asked may still think better of it.
    case switching
    /// The one who is signed in chooses another PIN.
    case ownPin
  }

  enum Step: Hashable {
    case name, pin, newPin, again
  }

  let reason: Reason
  private(set) var step = Step.name
  private var filter = TextField(limit: StaffName.limit)
  private var list = ListPart("staff")
  /// Who says it is them.
  private(set) var name: String?
  /// The digits typed at this step. They are never drawn.
  private var digits = ""
  private var present: String?
  private var chosen = ""
  private var problem: String?
  private var lockedUntil: Instant?

  /// - Parameter name: Who is likely to be there.
  init(_ reason: Reason, name: String?, _ context: Context) {
    self.reason = reason
    if let name, let member = context.view.roster.member(name), member.worksHere { choose(member) }
  }

  /// Whether Esc leads back to the open console.
  private var canLeave: Bool { reason == .switching || reason == .ownPin }

  private mutating func choose(_ member: StaffMember) {
    name = member.name
    digits = ""
    problem = nil
    lockedUntil = nil
    step = member.pin == nil ? .newPin : .pin
  }

  /// Names that begin with what was typed, else contain it.
  private func names(_ context: Context) -> [StaffMember] {
    let wanted = filter.text.trimmed.lowercased()
    let all = context.view.roster.present
    guard !wanted.isEmpty else { return all }
    let first = all.filter { $0.name.lowercased().hasPrefix(wanted) }
    return first.isEmpty ? all.filter { $0.name.lowercased().contains(wanted) } : first
  }

  var takesText: Bool { true }

  func title(_ context: Context) -> String { context.words.signIn }

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    var commands = [
      command(.enter, step == .name ? words.choose : words.signInKey, help: words.signInHelp) { screen, context in
        screen.enter(context)
      }
    ]
    if step != .name, reason != .ownPin {
      commands.append(
        command(.escape, words.otherName, help: words.otherNameHelp) { screen, _ in
          screen.step = .name
          // Whoever comes next types another name.
          screen.filter = TextField(limit: StaffName.limit)
          screen.list = ListPart("staff")
          screen.digits = ""
          screen.problem = nil
          return []
        })
    } else if canLeave {
      commands.append(backToConsole(context))
    }
    return commands
  }

  private func backToConsole(_ context: Context) -> ScreenCommand {
    command(.escape, context.words.back, help: context.words.backHelp) { _, _ in [.closeGate] }
  }

  private mutating func enter(_ context: Context) -> [Transition] {
    problem = nil
    switch step {
    case .name:
      let names = names(context)
      guard !names.isEmpty else { return [] }
      let member = names[min(list.selected, names.count - 1)]
      guard context.view.roster.hasPins || member.pin != nil else { return [.signIn(SignIn(name: member.name))] }
      choose(member)
    case .pin:
      guard let name, !digits.isEmpty else { return [] }
      defer { digits = "" }
      guard reason == .ownPin else { return [.signIn(SignIn(name: name, pin: digits))] }
      present = digits
      step = .newPin
    case .newPin:
      guard let role = name.flatMap({ context.view.roster.member($0)?.role }) else { return [] }
      defer { digits = "" }
      do throws(Refusal) {
        try Pin.check(digits, for: role)
        chosen = digits
        step = .again
      } catch {
        problem = context.words.sentence(for: error)
      }
    case .again:
      defer { digits = "" }
      guard let name, digits == chosen else {
        problem = context.words.pinsDiffer
        step = .newPin
        return []
      }
      return [.signIn(SignIn(name: name, pin: present, newPin: chosen))]
    }
    return []
  }

  /// The shop says no.
  mutating func failed(_ failure: CommandFailure, _ context: Context) {
    if case .refused(.pinUnset) = failure { step = .newPin } else if name != nil { step = .pin }
    if case .refused(.pinLocked(let seconds)) = failure {
      lockedUntil = Instant(seconds: context.view.now.seconds + seconds)
    }
    if step == .pin, let name, context.view.roster.member(name)?.pin == nil { step = .newPin }
    problem = context.words.sentence(for: failure)
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    if case .tick = input { return [] }
    guard step == .name else { return typePin(input, context) }
    switch list.handle(input, count: names(context).count, context) {
    case .activated: return enter(context)
    case .moved: return []
    case .unused: break
    }
    let before = filter.text
    guard filter.handle(input) else { return nil }
    if filter.text != before { list = ListPart("staff") }
    return []
  }

  private mutating func typePin(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    switch input {
    case .text(let text, let source):
      problem = nil
      digits += text.filter { $0.isASCII && $0.isNumber }.prefix(max(0, Pin.most - digits.count))
      // Six keys and Enter in a burst are a PIN pad's, not a barcode here.
      return source == .scanned ? enter(context) : []
    case .key(.backspace):
      digits = String(digits.dropLast())
      return []
    case .key(.control("u")):
      digits = ""
      return []
    default: return nil
    }
  }

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    let width = min(44, canvas.columns - 4)
    let left = (canvas.columns - width) / 2
    let shop = context.state.settings.name[words.language]
    canvas.put(shop.isEmpty ? "Perennial" : shop, at: left, 1, .heading, width: width, align: .center)
    canvas.put(ZonedClock(context.view).text(words), at: left, 2, .muted, width: width, align: .center)
    guard step == .name else { return drawPin(into: &canvas, left, width, context) }
    let end = canvas.put(words.whoIsThere + " ", at: left, 4, .label)
    filter.draw(into: &canvas, at: end, 4, width: max(8, left + width - end), isFocused: true)
    let names = names(context)
    canvas.part(column: left, row: 6, columns: width, rows: max(1, canvas.rows - 7)) { part in
      list.draw(count: names.count, into: &part) { place, _, row in
        row.put(names[place].name, at: 0, 0)
        row.put(words.title(of: names[place].role), at: 24, 0, .muted)
      }
      if names.isEmpty { part.put(words.nobodyOfThatName, at: 2, 0, .muted) }
    }
    if let problem { canvas.put("\(canvas.glyphs.alert) " + problem, at: 1, canvas.rows - 1, .bad) }
  }

  private func drawPin(into canvas: inout Canvas, _ left: Int, _ width: Int, _ context: Context) {
    let words = context.words
    canvas.put(name ?? "", at: left, 5, .tierName, width: width, align: .center)
    let heading =
      switch step {
      case .newPin: words.choosePin
      case .again: words.pinAgain
      default: words.pinHeading
      }
    canvas.put(heading, at: left, 7, .label, width: width, align: .center)
    let dots = String(repeating: canvas.glyphs == .ascii ? "*" : "•", count: digits.count)
    let field = left + width / 2 - 7
    canvas.put(dots, at: field, 8, .fieldFocused, width: 14)
    canvas.cursor(at: field + min(13, digits.count), 8)
    guard let sentence = message(context) else { return }
    for (row, line) in SafeText(sentence).wrapped(to: width).enumerated() {
      canvas.put(line, at: left, 10 + row, .bad, width: width, align: .center)
    }
  }

  /// What went wrong; a lock counts down.
  private func message(_ context: Context) -> String? {
    guard let lockedUntil else { return problem }
    let left = lockedUntil.seconds - context.view.now.seconds
    return left > 0 ? context.words.sentence(for: .pinLocked(seconds: left)) : nil
  }
}
