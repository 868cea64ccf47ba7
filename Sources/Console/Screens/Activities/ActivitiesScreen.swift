import Shop
import Terminal

/// What a member did besides buying: one key gives the points (S07-S09, S92), another gives points away (S93).
struct ActivitiesScreen: Screen {
  let id: PersonID
  private var rows: [ActivityRow] = []
  private var list = ListPart("activities")
  /// The post whose note is asked for.
  private var channel = ""
  /// The small gift whose reason and cost are asked for.
  private var care = CareGiftWish(member: PersonID(high: 0, low: 0), what: "", reason: "", cost: .zero)

  init(_ id: PersonID, _ context: Context) {
    self.id = id
    refresh(context)
  }

  mutating func refresh(_ context: Context) { rows = ActivityRow.rows(for: id, context) }

  func title(_ context: Context) -> String { context.words.activities }

  func subject(_ context: Context) -> PersonID? { id }

  private var selected: ActivityRow? { rows.isEmpty ? nil : rows[min(list.selected, rows.count - 1)] }

  private func row(_ deed: ActivityRow.Deed) -> ActivityRow? { rows.first { $0.deed == deed } }

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    func key(_ letter: Character, _ label: String, _ help: String, _ kind: ActivityKind) -> ScreenCommand {
      command(.character(letter), label, help: help, unavailable: row(.activity(kind))?.unavailable) {
        screen, context in screen.start(.activity(kind), context)
      }
    }
    return [
      command(
        .enter, words.recordKey, help: words.recordHelp, unavailable: selected?.unavailable
      ) { screen, context in screen.selected.map { screen.start($0.deed, context) } ?? [] },
      key("c", words.checkInKey, words.checkInHelp, .checkIn),
      key("s", words.sharedKey, words.sharedHelp, .share),
      key("v", words.returnedKey, words.returnedHelp, .returned),
      command(.character("g"), words.giftsKey, help: words.giftsHelp) { screen, _ in [.open(.gifts(screen.id))] },
      command(.character("h"), words.keepKey, help: words.reservationsHelp) { screen, _ in
        [.open(.reservations(screen.id))]
      },
      command(.character("k"), words.careKey, help: words.careHelp, unavailable: whyNotCare(context)) { _, context in
        [.present(PromptScreen("care", heading: context.words.careWhat, hint: context.words.careWhatHint))]
      },
      command(.character("p"), words.pointsKey, help: words.pointsOfMemberHelp, isOnBar: false) { screen, _ in
        [.open(.points(screen.id))]
      },
      backCommand(context),
    ]
  }

  private func whyNotCare(_ context: Context) -> String? {
    context.staff.role < .manager ? context.words.sentence(for: .notAllowed(needs: .manager)) : nil
  }

  private mutating func start(_ deed: ActivityRow.Deed, _ context: Context) -> [Transition] {
    let words = context.words
    if let reason = row(deed)?.unavailable { return [.say(.bad(reason))] }
    switch deed {
    case .activity(.returned):
      return [.present(PromptScreen("pieces", heading: words.howManyPieces, text: "1", limit: 3))]
    case .activity(let kind):
      guard kind.isPost else { return [.submit(claim(kind))] }
      let channels = context.state.settings.activities.channels.map { words.name($0.title) }
      return [.present(PickScreen(kind.rawValue, heading: words.whichChannel(words.deed(kind)), options: channels))]
    case .event(let code): return [.submit(claim(.event, code.text))]
    case .draw(let code): return [.submit(.enterDraw(DrawEntry(member: id, draw: code)))]
    case .cause(let code):
      return [.present(PromptScreen("cause:" + code.text, heading: words.howManyPoints, limit: 9))]
    }
  }

  private func claim(_ kind: ActivityKind, _ code: String = "", count: Int = 1, note: String = "") -> Command {
    .recordActivity(ActivityClaim(member: id, kind: kind, code: code, count: count, note: note))
  }

  mutating func received(_ answer: Answer, _ context: Context) -> [Transition] {
    switch answer {
    case .chosen(let name, let place):
      let channels = context.state.settings.activities.channels
      guard channels.indices.contains(place) else { return [] }
      channel = channels[place].code.text
      return [
        .present(
          PromptScreen(
            "note:" + name, heading: context.words.postNote, hint: context.words.postNoteHint,
            limit: PersonNote.limit, isOptional: true))
      ]
    case .text("care", let text):
      care = CareGiftWish(member: id, what: text, reason: "", cost: .zero)
      return [
        .present(PromptScreen("reason", heading: context.words.careReason, hint: context.words.careReasonHint))
      ]
    case .text("reason", let text):
      care.reason = text
      return [.present(PromptScreen("cost", heading: context.words.careCost, text: "0", limit: 12))]
    case .text("cost", let text):
      guard let cost = context.state.globals.currency.parse(text) else {
        return [.say(.bad(context.words.typeANumber))]
      }
      care.cost = cost
      return [.submit(.queueCareGift(care))]
    case .text("pieces", let text):
      guard let count = Int(digits: text) else { return [.say(.bad(context.words.typeANumber))] }
      return [.submit(claim(.returned, count: count))]
    case .text(let name, let text) where name.hasPrefix("cause:"):
      guard let points = Int(digits: text) else { return [.say(.bad(context.words.typeANumber))] }
      let cause = CauseCode(String(name.dropFirst(6)))
      return [.submit(.donate(Donation(member: id, cause: cause, points: Points(points))))]
    case .text(let name, let text):
      guard name.hasPrefix("note:"), let kind = ActivityKind(rawValue: String(name.dropFirst(5))) else { return [] }
      return [.submit(claim(kind, channel, note: text))]
    default: return []
    }
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    switch list.handle(input, count: rows.count, context) {
    case .activated: return selected.map { start($0.deed, context) } ?? []
    case .moved: return []
    case .unused: return input == .tick ? [] : nil
    }
  }

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    guard let person = context.view.person(id), let account = context.state.account(id) else {
      canvas.put(words.noSuchPerson, at: 2, 1, .warning)
      return
    }
    let end = canvas.put(person.name, at: 2, 0, .heading)
    let balance = account.balance(on: context.today)
    canvas.put(
      "  " + (balance < .zero ? words.owes(-balance) : words.pointsWord(balance)), at: end, 0,
      balance < .zero ? .bad : .points)
    canvas.rule(words.whatTheyDid, row: 2)
    let columns = Columns(
      [
        .init(title: "", width: 34, grows: 1), .init(title: "", width: 9, align: .trailing),
        .init(title: "", width: 27, grows: 1, priority: 1),
      ], room: canvas.columns - 5)
    canvas.part(column: 1, row: 3, columns: canvas.columns - 2, rows: canvas.rows - 5) { part in
      list.draw(count: rows.count, into: &part) { place, _, line in
        let row = rows[place]
        columns.draw(
          [
            (row.label, row.unavailable == nil ? .text : .muted),
            (row.points, row.unavailable == nil ? .points : .muted), (row.unavailable ?? row.detail, .muted),
          ], into: &line)
      }
    }
    canvas.put(
      words.savedThisMonth(context.state.itemsReturned(inMonthOf: context.today)), at: 2, canvas.rows - 1, .muted)
  }
}

extension Int {
  /// A number as it was typed, full-width digits too.
  init?(digits text: String) {
    self.init(String(text.trimmed.map { $0.wholeNumberValue.map { Character(String($0 % 10)) } ?? $0 }))
  }
}
