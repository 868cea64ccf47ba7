import ArgumentParser
import Console
import Ledger
import Shop

/// `feedback list [--open] [--overdue] [--done] [--member ID]`: `[{"ticket","member","name","kind","theme","state","owner",
/// "opened","due","overdue","answered","done","order","remedy","remedyOrder","coupon","notes":[{"on","by","state","text"}]}]`:
/// what is open, the first due first, then what was done lately, the newest first; of a member all.
struct FeedbackListCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Complaints and wishes: what is open, and what was done.")

  @Flag(help: "Only what is open.")
  var open = false
  @Flag(help: "Only what should have been done by now.")
  var overdue = false
  @Flag(help: "Only what was done.")
  var done = false
  @Option(help: "Of one member: id, card or phone.")
  var member: String?
  @OptionGroup var globals: GlobalOptions

  func validate() throws {
    if done, open || overdue { throw ValidationError("--done goes with neither --open nor --overdue.") }
  }

  func run(in session: Session) throws {
    let ledger = try session.openForReading()
    let state = ledger.state
    var rows: [(member: PersonID, ticket: FeedbackTicket)]
    if let member {
      let account = try session.account(member)
      rows = (account.openTickets + account.tickets.filter { !$0.isOpen }.reversed()).map { (account.id, $0) }
    } else {
      rows = state.openTickets() + state.doneTickets()
    }
    let today = ledger.today
    rows.removeAll { _, ticket in
      ((open || overdue) && !ticket.isOpen) || (overdue && !ticket.isOverdue(on: today)) || (done && ticket.isOpen)
    }
    session.print(.array(rows.map { json($0.member, $0.ticket, ledger) })) { words in
      var table = TextTable()
      for (member, ticket) in rows {
        let theme = state.settings.feedback.theme(ticket.theme).map { words.name($0.name) } ?? ticket.theme.text
        table.add([
          words.shortDay(ticket.done?.day ?? ticket.due), ledger.person(member)?.name ?? "", theme,
          words.name(of: ticket.state), ticket.owner, "\(ticket.id)",
          ledger.person(member)?.feedback(on: ticket.id).last?.text ?? "",
        ])
      }
      return table.text
    }
  }

  private func json(_ member: PersonID, _ ticket: FeedbackTicket, _ ledger: Ledger) -> JSONValue {
    let person = ledger.person(member)
    let notes: [JSONValue] = (person?.feedback(on: ticket.id) ?? []).map { note in
      ["on": .day(note.day), "by": .string(note.by), "state": .string(note.state.rawValue), "text": .string(note.text)]
    }
    return [
      "ticket": .text(ticket.id), "member": .text(member), "name": .string(person?.name ?? ""),
      "kind": .string(ticket.kind.rawValue), "theme": .text(ticket.theme), "state": .string(ticket.state.rawValue),
      "owner": .string(ticket.owner), "opened": .day(ticket.opened.day), "due": .day(ticket.due),
      "overdue": .bool(ticket.isOverdue(on: ledger.today)),
      "answered": .optional(ticket.answered) { .day($0.day) }, "done": .optional(ticket.done) { .day($0.day) },
      "order": .optional(ticket.order) { .text($0) }, "remedy": .optional(ticket.remedy) { .string($0.rawValue) },
      "remedyOrder": .optional(ticket.remedyOrder) { .text($0) },
      "coupon": .optional(ticket.remedyCoupon) { .text($0) }, "notes": .array(notes),
    ]
  }
}

extension Session {
  /// A ticket by its id: open, done lately, or found among all.
  func ticket(_ text: String) throws -> FeedbackTicketName {
    let state = try openForReading().state
    guard let id = FeedbackTicketID(text) else { throw Problem.refused(.unknownTicket) }
    if let name = state.ticketName(id) { return name }
    var found: FeedbackTicketName?
    state.forEachAccount { account in
      guard account.mergedInto == nil, account.ticket(id) != nil else { return }
      found = FeedbackTicketName(member: account.id, id: id)
    }
    guard let found else { throw Problem.refused(.unknownTicket) }
    return found
  }

  /// What a command did to a ticket, from its facts alone: a repeat prints the same.
  func printTicket(_ events: [Event]) {
    for event in events {
      switch event {
      case .feedbackOpened(let fact): return printTicket(fact.ticket, of: fact.account)
      case .feedbackChanged(let fact): return printTicket(fact.after, of: fact.account)
      default: continue
      }
    }
    print(.null) { $0.pick("Nothing has changed", "没有变化") }
  }

  private func printTicket(_ ticket: FeedbackTicket, of member: PersonID) {
    let json: JSONValue = [
      "ticket": .text(ticket.id), "member": .text(member), "kind": .string(ticket.kind.rawValue),
      "theme": .text(ticket.theme), "state": .string(ticket.state.rawValue), "owner": .string(ticket.owner),
      "due": .day(ticket.due), "order": .optional(ticket.order) { .text($0) },
      "remedy": .optional(ticket.remedy) { .string($0.rawValue) },
      "remedyOrder": .optional(ticket.remedyOrder) { .text($0) },
      "coupon": .optional(ticket.remedyCoupon) { .text($0) },
    ]
    print(json) { words in
      words.list([words.name(of: ticket.state), ticket.owner, words.day(ticket.due), "\(ticket.id)"])
    }
  }
}
