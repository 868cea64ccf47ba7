import Shop

/// One complaint or wish with what staff read of it, wherever it is listed.
struct FeedbackRow: Hashable {
  var member: PersonID
  var name: String
  var ticket: FeedbackTicket
  /// What was said first, and again.
  var said: String

  init(_ member: PersonID, _ ticket: FeedbackTicket, _ context: Context) {
    let person = context.view.person(member)
    self.member = member
    name = person?.name ?? ""
    self.ticket = ticket
    said = person?.feedback(on: ticket.id).last { $0.state == .open || $0.state == .reopened }?.text ?? ""
  }

  var ticketName: FeedbackTicketName { FeedbackTicketName(member: member, id: ticket.id) }

  /// Everyone's open ones, what is overdue first; of one member all, open ones first.
  static func open(of id: PersonID?, _ context: Context) -> [FeedbackRow] {
    guard let id else { return context.state.openTickets().map { FeedbackRow($0.member, $0.ticket, context) } }
    return (context.state.account(id)?.openTickets ?? []).map { FeedbackRow(id, $0, context) }
  }

  /// "You asked, we did" (S80): the newest first.
  static func done(of id: PersonID?, _ context: Context) -> [FeedbackRow] {
    guard let id else { return context.state.doneTickets().map { FeedbackRow($0.member, $0.ticket, context) } }
    return (context.state.account(id)?.tickets ?? []).filter { !$0.isOpen }.reversed().map {
      FeedbackRow(id, $0, context)
    }
  }

  /// Due today or before, of those that who is signed in sees to; a manager sees to all.
  static func due(_ context: Context) -> [FeedbackRow] {
    context.state.openTickets().filter { _, ticket in
      guard ticket.due <= context.today else { return false }
      return context.staff.role == .manager || ticket.owner.lowercased() == context.staff.name.lowercased()
    }.map { FeedbackRow($0.member, $0.ticket, context) }
  }

  func theme(_ context: Context) -> String {
    context.state.settings.feedback.theme(ticket.theme).map { context.words.name($0.name) } ?? ticket.theme.text
  }
}
