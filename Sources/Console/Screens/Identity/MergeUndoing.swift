import Shop

/// The newest merge of a card that can still be taken back, and what that would come to (I2).
struct MergeUndoing {
  let from: PersonID
  let day: Day
  let until: Day

  init?(_ account: Account?, on today: Day) {
    guard let record = account?.merged.last(where: { $0.until >= today }) else { return nil }
    from = record.other.id
    day = record.day
    until = record.until
  }

  /// The question, with what goes back and what stays, worked out by the rules that apply.
  func question(for survivor: PersonID, _ context: Context) -> QuestionScreen? {
    guard let own = context.view.storedPerson(survivor), let other = context.view.storedPerson(from) else { return nil }
    let words = context.words
    let rehearsal = Rehearsal(.undoMerge(from), files: [own, other], context)
    guard rehearsal.refusal == nil else { return nil }
    func share(_ id: PersonID) -> (points: Points, coupons: Int, orders: Int) {
      let account = rehearsal.after.account(id)
      return (
        account?.balance(on: context.today) ?? .zero,
        (account?.coupons ?? []).count { rehearsal.after.coupon($0)?.state(on: context.today) == .issued },
        account?.purchases.count ?? 0
      )
    }
    return QuestionScreen(
      words.unmergeQuestion,
      lines: [
        words.goesBack(other.name, words.holdings(share(from))),
        words.staysHere(own.name, words.holdings(share(survivor))),
        words.sinceStays(day), words.unmergeUntil(until),
      ],
      choices: [
        .init(label: words.leaveIt),
        .init(label: words.unmergeKey, transitions: [.submit(.undoMerge(from))]),
      ])
  }
}
