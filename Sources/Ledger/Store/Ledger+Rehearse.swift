import Shop

extension Ledger {
  /// Where the journal has been read to: the last line's number and link.
  public var position: JournalPosition { fold.position }

  /// Keyed reads of the people's files.
  public var people: any PeopleReader { LedgerPeople(ledger: self) }

  /// What a command would come to now. Nothing is saved; ids and codes in it are drawn anew when it is carried out.
  ///
  /// - Throws: The refusal that the command would meet.
  public func rehearse(_ command: Command, by actor: Actor) throws(Refusal) -> Decision {
    try state.decide(command, in: context(actor), using: generator)
  }
}
