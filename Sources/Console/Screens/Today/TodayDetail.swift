import Insight
import Shop
import Terminal

/// What staff need at hand for the row they point at: the address, or what was given last year.
struct TodayDetail {
  let context: Context
  let suggested: (date: DueDate, list: [Suggestion])?

  private var words: Words { context.words }

  func lines(of row: TodayScreen.Row) -> [(String, Role)] {
    switch row {
    case .handover(let due): lines(of: due)
    case .held(let held): [(HeldOrders.what(held, context), .text), (words.enterTakesUp, .muted)]
    case .date(let date): lines(of: date)
    case .batch(let batch): words.preview(of: batch, names: [:]).map { ($0, .text) } + [(words.enterPreviews, .muted)]
    case .peak(let peak): [(words.slotLine(peak), .text), (words.enterOpensPeak, .muted)]
    case .consultation(let open):
      [
        (words.appointment(open.appointment, today: context.today), .text),
        (words.nextOf(.booked), .suggestion),
      ]
    case .ticket(let row):
      [(row.said, .text), (words.standing(of: row.ticket, today: context.today), .suggestion)]
    case .cases: [(words.casesHelp, .text), (words.enterOpensCases, .muted)]
    case .book: [(words.bookSorted, .text), (words.enterOpensBook, .muted)]
    case .sample(let sample, let name): lines(of: sample, name)
    case .vase(let note): lines(of: note)
    case .bespoke(let row):
      [
        (words.list(row.details.map { words.detail($0) }), .text),
        (row.order.map { words.bespokeMoney($0) } ?? words.bespokeUnpriced, .muted),
      ]
    case .renewal(let renewal):
      [
        (words.planLine(renewal.term, today: context.today), .text), (words.planWorth(renewal.term), .text),
        (words.renewal(renewal.term, today: context.today), .suggestion),
      ]
    }
  }

  private func lines(of note: VaseNote) -> [(String, Role)] {
    let care = note.sku.flatMap { context.state.catalogue[$0] }.map { words.name($0.care) } ?? ""
    return [(words.vaseLine(note, today: context.today), .suggestion), (care, .text)].filter { !$0.0.isEmpty }
  }

  private func lines(of row: SampleReport.Row, _ name: String) -> [(String, Role)] {
    let product = context.productName(row.sample.sku)
    let given = words.nearDay(row.sample.day, today: context.today)
    let asks = row.bought == nil ? words.askAbout(product, name) : words.boughtIt(product, name)
    return [(words.gaveToTry(product, on: given, by: row.sample.by), .text), (asks, .suggestion)]
  }

  private func lines(of due: DueHandover) -> [(String, Role)] {
    let person = due.contact.flatMap { context.view.person($0) }
    guard let details = person?.delivery(of: due.order), !details.isBlank else {
      let phone = person?.phones.first ?? ""
      return [(words.list([words.orderTitle(due.number), person?.name ?? words.walkInCustomer, phone]), .text)]
    }
    return [
      (words.list([words.orderTitle(due.number), details.name, details.phone]), .text),
      (details.address, .heading),
      (details.message.isEmpty ? "" : words.cardSays + ": " + details.message, .suggestion),
    ].filter { !$0.0.isEmpty }
  }

  private func lines(of date: DueDate) -> [(String, Role)] {
    var lines: [(String, Role)] = [(words.callBy(date, today: context.today), .suggestion)]
    if let contact = date.contact {
      let settings = context.state.settings.contact
      lines = [(words.lastContact(contact, settings: settings, today: context.today), .suggestion)]
    }
    if let last = date.last {
      lines.append((words.lastGiftWhole(last, today: context.today), .text))
    } else if date.worth > .zero {
      lines.append((words.usualSpend(date.worth), .text))
    }
    if let suggested, suggested.date == date, !suggested.list.isEmpty {
      lines.append((words.suggests(suggested.list.prefix(context.isWide ? 3 : 2), today: context.today), .suggestion))
    }
    let receiver = date.receiver.flatMap { context.view.person(date.id)?.receiver($0) }
    if let receiver, !(receiver.allergies + receiver.dislikes).isEmpty {
      lines.append(("\(context.glyphs.alert) " + words.receiverLine(receiver), .warning))
    }
    return lines
  }
}
