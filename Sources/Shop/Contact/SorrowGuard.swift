/// When cheerful words wait (D05).
public enum SorrowGuard {
  /// Days after an order for a funeral or in sympathy in which nothing cheerful is said.
  public static let quietDays = 90

  public static func isQuiet(since day: Day, on today: Day) -> Bool { today >= day && today - day <= quietDays }

  /// Whether a giver is to be left in quiet on that day: they ordered for a funeral or in sympathy lately.
  ///
  /// - Parameter receiver: With a receiver, only sorrow for them or for nobody named counts.
  public static func isQuiet(_ account: Account, receiver: PersonID? = nil, on today: Day) -> Bool {
    lastQuietDay(of: account, receiver: receiver, on: today) != nil
  }

  /// The last day of the quiet that `today` lies in; `nil` when there is none.
  public static func lastQuietDay(of account: Account, receiver: PersonID? = nil, on today: Day) -> Day? {
    account.purchases.last { purchase in
      guard !purchase.refunded, let occasion = purchase.occasion, occasion.bringsQuiet,
        isQuiet(since: purchase.day, on: today)
      else { return false }
      return receiver == nil || purchase.receiver == nil || purchase.receiver == receiver
    }.map { $0.day + quietDays }
  }
}
