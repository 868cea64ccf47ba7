import Insight
import Shop
import Terminal

/// Appointments for advice and what came of them (S72): what suits, what to leave away, and the sets that were put together.
/// From the menu the appointments of everyone.
struct ConsultationsScreen: Screen {
  private struct Row {
    var member: PersonID
    var name: String
    var consultation: Consultation
  }

  /// `nil` for everyone.
  let id: PersonID?
  private var rows: [Row] = []
  private var isWanted = false
  private var list = ListPart("consultations")

  init(_ id: PersonID?, _ context: Context) {
    self.id = id
    refresh(context)
  }

  mutating func refresh(_ context: Context) {
    if let id {
      let person = context.view.person(id)
      rows = (person?.consultations ?? []).map { Row(member: id, name: person?.name ?? "", consultation: $0) }
      return
    }
    isWanted = true
  }

  /// Everyone's need a walk over the directory: on the worker.
  mutating func wantedWork(_ context: Context) -> Transition? {
    guard isWanted else { return nil }
    isWanted = false
    return .work { snapshot, progress in
      progress(0.1) ? OpenAppointment.all(snapshot.directory) : nil
    }
  }

  mutating func worked(_ outcome: WorkOutcome, _ context: Context) {
    guard case .done(let value) = outcome, let found = value as? [OpenAppointment] else { return }
    rows = found.compactMap { open in
      context.view.person(open.person)?.consultation(open.appointment.number)
        .map { Row(member: open.person, name: open.name, consultation: $0) }
    }
  }

  func title(_ context: Context) -> String { context.words.consultingTitle }

  func subject(_ context: Context) -> PersonID? { id ?? selected?.member }

  private var selected: Row? { rows.isEmpty ? nil : rows[min(list.selected, rows.count - 1)] }

  // MARK: Keys

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    let none = selected == nil ? words.noConsultations : nil
    let cancelled = selected?.consultation.status == .cancelled ? words.consultationGone : nil
    let isBooked = selected?.consultation.status == .booked
    return [
      command(.enter, words.adviceKey, help: words.adviceHelp, unavailable: none ?? cancelled) { screen, _ in
        screen.selected.map { [.open(.consultation($0.member, $0.consultation.number))] } ?? []
      },
      command(
        .character("n"), or: .insert, words.newOne, help: words.bookConsultationHelp,
        unavailable: id == nil ? words.chooseMemberFirst : nil
      ) { screen, _ in screen.id.map { [.open(.consultation($0, nil))] } ?? [] },
      command(.character("s"), words.setsKey, help: words.putSetTogetherHelp, unavailable: none) { screen, _ in
        screen.selected.map { [.open(.sets($0.member))] } ?? []
      },
      command(
        .character("o"), words.newOrder, help: words.orderSetHelp,
        unavailable: none ?? (selected?.consultation.sets.isEmpty == true ? words.noSetKept : nil)
      ) { screen, context in screen.order(context) },
      command(
        .character("x"), or: .delete, words.cancelIt, help: words.cancelConsultationHelp,
        unavailable: isBooked ? nil : words.noOpenConsultation
      ) { screen, context in screen.cancel(context) },
      backCommand(context),
    ]
  }

  private func order(_ context: Context) -> [Transition] {
    guard let sets = selected?.consultation.sets, !sets.isEmpty else { return [] }
    guard sets.count > 1 else { return order(sets[0]) }
    let options = sets.map { context.words.list($0.items.map { context.productName($0) }) }
    return [.present(PickScreen("set", heading: context.words.whichSet, options: options))]
  }

  private func order(_ set: AdvisedSet) -> [Transition] {
    guard let selected else { return [] }
    return [.open(.newOrder(OrderSeed(member: selected.member, occasion: "self", items: set.items, isSuggested: true)))]
  }

  private func cancel(_ context: Context) -> [Transition] {
    guard let selected, var person = context.view.person(selected.member),
      person.cancelConsultation(selected.consultation.number)
    else { return [] }
    return [.submit(.savePerson(person))]
  }

  mutating func received(_ answer: Answer, _ context: Context) -> [Transition] {
    guard case .chosen("set", let place) = answer, let sets = selected?.consultation.sets, sets.indices.contains(place)
    else { return [] }
    return order(sets[place])
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    switch list.handle(input, count: rows.count, context) {
    case .activated: selected.map { [.open(.consultation($0.member, $0.consultation.number))] } ?? []
    case .moved: []
    case .unused: input == .tick ? [] : nil
    }
  }

  // MARK: Drawing

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    guard !rows.isEmpty else {
      canvas.put(words.noConsultations, at: 2, 1)
      canvas.put(words.noConsultationsNext, at: 2, 2, .muted)
      return
    }
    let upper = max(1, min(rows.count, canvas.rows / 2 - 1))
    canvas.part(column: 1, columns: canvas.columns - 2, rows: upper) { part in
      list.draw(count: rows.count, into: &part) { place, _, row in draw(rows[place], &row, context) }
    }
    canvas.part(row: upper) { drawDetail(&$0, context) }
  }

  private func draw(_ row: Row, _ canvas: inout Canvas, _ context: Context) {
    let words = context.words
    let consultation = row.consultation
    let isDue = consultation.status == .booked && consultation.day <= context.today
    let columns = Columns(
      [
        .init(title: "", width: 12), .init(title: "", width: 6), .init(title: "", width: 12, grows: 1),
        .init(title: "", width: words.pick(16, 10)), .init(title: "", width: 10), .init(title: "", width: 10),
      ], room: canvas.columns - 1)
    columns.draw(
      [
        (words.nearDay(consultation.day, today: context.today), isDue ? .warning : .muted),
        (consultation.slot, .text), (row.name, .heading), (words.name(of: consultation.topic), .label),
        (words.name(of: consultation.status), consultation.status == .held ? .good : .text),
        (consultation.by, .muted),
      ], into: &canvas)
  }

  private func drawDetail(_ canvas: inout Canvas, _ context: Context) {
    guard let consultation = selected?.consultation else { return }
    let words = context.words
    canvas.rule(words.name(of: consultation.topic), row: 0)
    guard consultation.status == .held else {
      canvas.put(words.nextOf(consultation.status), at: 2, 1, .suggestion)
      return
    }
    var lines: [(String, Role)] = []
    if !consultation.note.isEmpty { lines.append((consultation.note, .text)) }
    if !consultation.suits.isEmpty {
      lines.append((words.suitsThem(consultation.suits.map { words.material($0) }), .good))
    }
    if !consultation.avoids.isEmpty {
      lines.append((words.notForThem(consultation.avoids.map { words.material($0) }), .warning))
    }
    lines += consultation.sets.map { set in
      (words.keptSet(words.list(set.items.map { context.productName($0) })), .suggestion)
    }
    for (row, line) in lines.enumerated() where row + 1 < canvas.rows {
      canvas.put(line.0, at: 2, row + 1, line.1)
    }
  }
}
