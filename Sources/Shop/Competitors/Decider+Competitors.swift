/// What other shops offer (S124).
extension Decider {
  /// A new note gets the next number; with the number of one on file it takes that one's place.
  mutating func note(_ wanted: CompetitorNote) throws(Refusal) {
    var note = wanted
    if note.number == 0 {
      note.number = state.globals.competitorsNoted + 1
    } else {
      guard let known = state.globals.competitor(note.number) else { throw .unknownNote(note.number) }
      guard known != note else { return }
    }
    try check(note)
    emit(.competitorNoted(note))
  }

  private func check(_ note: CompetitorNote) throws(Refusal) {
    for name in [note.competitor, note.item, note.source] {
      guard name.contains(where: { !$0.isWhitespace }) else { throw .noteEmpty }
      guard name.count <= CompetitorNote.nameLimit else { throw .textTooLong(limit: CompetitorNote.nameLimit) }
    }
    for text in [note.service, note.action] where text.count > DiaryNote.limit {
      throw .textTooLong(limit: DiaryNote.limit)
    }
    if let price = note.price {
      guard price >= .zero, price <= Money.limit else { throw .amountTooLarge }
    }
    guard note.day <= day else { throw .dayAhead(note.day) }
    if let deadline = note.deadline, deadline < note.day { throw .dayPast(deadline) }
    if !note.ours.isEmpty, state.globals.products(like: note).isEmpty { throw .unknownProduct(SKU(note.ours)) }
    if !note.owner.isEmpty, context.roster.place(of: note.owner) == nil { throw .unknownStaff(note.owner) }
  }

  mutating func dropCompetitor(_ number: Int) throws(Refusal) {
    guard state.globals.competitor(number) != nil else { throw .unknownNote(number) }
    emit(.competitorDropped(CompetitorDropped(number: number)))
  }
}
