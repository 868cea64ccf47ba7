import Foundation
import Shop

extension LapsedList {
  /// The list of a shop. Walks all accounts; for a worker or a command, not for a frame.
  ///
  /// Members who never bought are not on it: nothing is expected of them yet (W1).
  public static func make(state: ShopState, directory: [DirectoryEntry], on today: Day) -> LapsedList {
    let histories = CustomerHistory.all(state: state, directory: directory)
    return LapsedList(
      histories, calendar: FeastCalendar(state.settings.calendar), on: today,
      retention: retention(of: histories, on: today) ?? usualRetention)
  }

  /// The share of those who bought in the year before last who bought in the last year or, by the same measure, after it.
  ///
  /// - Returns: `nil` with fewer than 50 such customers. Never below .5 nor above .95: the figure sets the pace, the
  ///   customer's own history decides.
  public static func retention(of histories: [CustomerHistory], on today: Day) -> Double? {
    var before = 0
    var kept = 0
    for history in histories {
      let isFormer = history.purchases.contains { today - $0.day > 365 && today - $0.day <= 730 }
      guard isFormer else { continue }
      before += 1
      if history.purchases.contains(where: { (0...365).contains(today - $0.day) }) { kept += 1 }
    }
    return before >= 50 ? min(max(Double(kept) / Double(before), 0.5), 0.95) : nil
  }
}

extension CustomerHistory {
  /// Everyone who has bought, with what the directory knows of them.
  public static func all(state: ShopState, directory: [DirectoryEntry]) -> [CustomerHistory] {
    var entries: [PersonID: Int] = [:]
    entries.reserveCapacity(directory.count)
    for (place, entry) in directory.enumerated() { entries[entry.id] = place }
    var histories: [CustomerHistory] = []
    state.forEachAccount { account in
      // Whoever has ordered has come, paid or not yet.
      let purchases = account.purchases.lazy.filter { !$0.refunded }.map(PastPurchase.init)
      guard !purchases.isEmpty else { return }
      let entry = entries[account.id].map { directory[$0] }
      histories.append(
        CustomerHistory(
          id: account.id, purchases: Array(purchases), dates: entry?.dates ?? [], isMuted: entry?.muted ?? false,
          mutedReceivers: entry?.mutedReceivers ?? []))
    }
    return histories
  }
}
