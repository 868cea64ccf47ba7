import Shop

/// Finds the occasions for which one customer buys each year: feasts and recorded dates bought for in two years, or once
/// with the purpose recorded, and purchases whole years apart.
struct OccasionFinder {
  let purchases: [PastPurchase]
  let history: CustomerHistory
  private(set) var found: [YearlyOccasion] = []
  /// Purchases that a yearly occasion accounts for.
  private(set) var explained: [Bool]

  /// - Parameter purchases: In the order of their days.
  init(purchases: [PastPurchase], history: CustomerHistory) {
    self.purchases = purchases
    self.history = history
    explained = [Bool](repeating: false, count: purchases.count)
  }

  /// Nothing is expected for someone of whom the shop no longer speaks.
  private func isMuted(_ purchase: PastPurchase) -> Bool {
    guard let receiver = purchase.receiver else { return false }
    return history.mutedReceivers.contains(receiver)
  }

  mutating func findFeasts(in days: OccasionDays) {
    var years = [UInt64](repeating: 0, count: days.feasts.count)
    var recorded = [Bool](repeating: false, count: days.feasts.count)
    var matches: [(feast: Int, purchase: Int)] = []
    for (place, purchase) in purchases.enumerated() where !isMuted(purchase) {
      if let occasion = purchase.occasion {
        guard let feast = days.index(of: occasion),
          let year = OccasionDays.nearest(
            to: purchase.day, in: days.days[feast], reach: OccasionDays.recordedReach)
        else { continue }
        years[feast] |= 1 << UInt64(year)
        recorded[feast] = true
        matches.append((feast, place))
      } else {
        for window in days.windows(on: purchase.day) {
          years[window.feast] |= 1 << UInt64(window.occurrence)
          matches.append((window.feast, place))
        }
      }
    }
    for feast in days.feasts.indices where recorded[feast] || years[feast].nonzeroBitCount >= 2 {
      var receivers: Set<PersonID?> = []
      for match in matches where match.feast == feast {
        explained[match.purchase] = true
        receivers.insert(purchases[match.purchase].receiver)
      }
      let receiver = receivers.count == 1 ? receivers.first ?? nil : nil
      found.append(
        YearlyOccasion(
          code: OccasionCode(days.feasts[feast].rawValue), receiver: receiver,
          name: history.dates.first { receiver != nil && $0.receiver == receiver }?.name ?? "",
          days: days.days[feast], hits: years[feast].nonzeroBitCount))
    }
  }

  /// Dates on file.
  mutating func findRecorded(in days: inout OccasionDays) {
    for date in history.dates where !date.occasion.isSorrow {
      let occurrences = days.occurrences(of: date.on)
      claim(occurrences, code: date.occasion, receiver: date.receiver, name: date.name, least: 2) { purchase in
        if let occasion = purchase.occasion {
          guard occasion == date.occasion, purchase.receiver == nil || purchase.receiver == date.receiver else {
            return .none
          }
          return .recorded
        }
        return purchase.receiver != nil && purchase.receiver == date.receiver ? .recordedInWindow : .inWindow
      }
    }
  }

  /// Birthdays and anniversaries named with a purchase, whose date is not on file: the day of the last one stands for it.
  mutating func findNamed(in days: inout OccasionDays) {
    for place in purchases.indices.reversed() where !explained[place] {
      let anchor = purchases[place]
      guard let code = anchor.occasion, code.isYearly, !isMuted(anchor), let date = RecurringDate(on: anchor.day)
      else { continue }
      let occurrences = days.occurrences(of: date)
      claim(occurrences, code: code, receiver: anchor.receiver, name: name(of: anchor.receiver), least: 1) {
        if $0.occasion == nil { return .inWindow }
        return $0.occasion == code && $0.receiver == anchor.receiver ? .recordedNearby : .none
      }
    }
  }

  /// Purchases one to three whole years apart, give or take a week: a date that nobody has told.
  mutating func findUnnamed(in days: inout OccasionDays) {
    let free = purchases.indices.filter { !explained[$0] && purchases[$0].occasion == nil }
    for (rank, place) in free.enumerated() where !explained[place] {
      let day = purchases[place].day
      let isYearly = (1...3).contains { years in
        let target = day - (years * 1_461 + 2) / 4
        var low = 0
        var high = rank
        while low < high {
          let middle = (low + high) / 2
          if purchases[free[middle]].day < target - 7 { low = middle + 1 } else { high = middle }
        }
        return low < rank && purchases[free[low]].day <= target + 7
      }
      guard isYearly, let date = RecurringDate(on: day) else { continue }
      claim(days.occurrences(of: date), code: nil, receiver: nil, name: "", least: 1) {
        $0.occasion == nil ? .inWindow : .none
      }
    }
  }

  private func name(of receiver: PersonID?) -> String {
    guard let receiver else { return "" }
    return history.dates.first { $0.receiver == receiver }?.name ?? ""
  }

  private enum Match {
    case none
    /// Counts when it falls in the window.
    case inWindow
    /// The same, and once is enough.
    case recordedInWindow
    /// Counts within a month; once is enough.
    case recordedNearby
    /// Counts within ``OccasionDays/recordedReach``; once is enough.
    case recorded
  }

  /// Adds an occasion with the purchases that fit it, if they are enough.
  private mutating func claim(
    _ days: [Day], code: OccasionCode?, receiver: PersonID?, name: String, least: Int, _ match: (PastPurchase) -> Match
  ) {
    guard !days.isEmpty else { return }
    var years: UInt64 = 0
    var isRecorded = false
    var claimed: [Int] = []
    for (place, purchase) in purchases.enumerated() where !explained[place] && !isMuted(purchase) {
      let occurrence: Int?
      var once = true
      switch match(purchase) {
      case .none: continue
      case .inWindow:
        occurrence = OccasionDays.window(of: purchase.day, in: days)
        once = false
      case .recordedInWindow: occurrence = OccasionDays.window(of: purchase.day, in: days)
      case .recordedNearby: occurrence = OccasionDays.nearest(to: purchase.day, in: days, reach: 30)
      case .recorded:
        occurrence = OccasionDays.nearest(to: purchase.day, in: days, reach: OccasionDays.recordedReach)
      }
      guard let occurrence else { continue }
      years |= 1 << UInt64(occurrence)
      isRecorded = isRecorded || once
      claimed.append(place)
    }
    guard isRecorded || (years.nonzeroBitCount >= least && !claimed.isEmpty) else { return }
    for place in claimed { explained[place] = true }
    found.append(
      YearlyOccasion(code: code, receiver: receiver, name: name, days: days, hits: years.nonzeroBitCount))
  }
}

extension RecurringDate {
  /// The date that falls on that day each year.
  init?(on day: Day) {
    let (_, month, number) = day.components
    self.init(month: month, day: number)
  }
}

extension Code where Kind == OccasionKind {
  /// Comes back each year on a day of its own.
  var isYearly: Bool { self == .birthday || self == .anniversary }
}
