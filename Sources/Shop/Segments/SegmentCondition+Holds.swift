/// Each condition's answer. `tag` and `segment` are answered by the rule, which may have to follow another.
extension SegmentCondition {
  func holds(for subject: SegmentSubject) -> Bool {
    switch self {
    case .sex(let sex): subject.entry?.traits.sex == sex
    case .age(let band): subject.entry?.isAged(band, on: subject.day) ?? false
    case .area(let text): text.isSame(as: subject.entry?.traits.area)
    case .source(let text): text.isSame(as: subject.entry?.traits.source)
    case .owner(let text): text.isSame(as: subject.entry?.traits.owner)
    case .language(let language): subject.entry?.traits.language == language
    case .influencer: subject.entry?.traits.influencer ?? false
    case .motive(let motive): subject.entry?.traits.motives.contains(motive) ?? false
    case .tag, .segment: false
    case .recency(let comparison, let days):
      subject.purchases.first { _ in true }.map { comparison.holds(subject.day - $0.day, days) } ?? false
    case .orders(let comparison, let count): comparison.holds(subject.qualification.orders, count)
    case .spend(let comparison, let amount):
      comparison.holds(MajorAmount(subject.qualification.spend, in: subject.state.globals.currency), amount)
    case .bought(let what, let days): subject.hasBought(what, within: days)
    case .occasion(let occasion, let days): subject.recent(days).contains { $0.occasion == occasion }
    case .neverBought: !subject.purchases.contains { _ in true }
    case .joined(let days): subject.account.joined <= subject.day && subject.day - subject.account.joined < days
    case .tier(let code): subject.tier == code
    case .tierFrom(let code): subject.hasTier(from: code)
    case .points(let comparison, let count):
      comparison.holds(subject.account.balance(on: subject.day).count, count)
    case .coupon(let template): subject.hasCoupon(of: template)
    case .consent(let channel): subject.entry?.consents.contains(channel) ?? false
    case .muted: subject.entry?.muted ?? false
    case .date(let occasion, let window): subject.hasDate(occasion, window) { $0.receiver == nil }
    case .receiverDate(let occasion, let window): subject.hasDate(occasion, window) { $0.receiver != nil }
    }
  }
}

extension SegmentSubject {
  fileprivate var tier: TierCode { account.standing(on: day, ladder: state.settings.tiers).code }

  fileprivate func hasTier(from code: TierCode) -> Bool {
    let ladder = state.settings.tiers
    guard let asked = ladder.firstIndex(where: { $0.code == code }),
      let own = ladder.firstIndex(where: { $0.code == tier })
    else { return false }
    return own >= asked
  }

  /// Purchases of the last `days`, or of all times.
  fileprivate func recent(_ days: Int?) -> some Sequence<Purchase> {
    purchases.prefix { [day] purchase in days.map { day - purchase.day < $0 } ?? true }
  }

  /// A line that came back whole was not bought.
  fileprivate func hasBought(_ what: String, within days: Int?) -> Bool {
    recent(days).contains { purchase in
      guard let order = state.order(purchase.order) else { return false }
      return order.lines.indices.contains { index in
        let line = order.lines[index]
        guard let sku = line.sku, order.refundedQuantity(of: index) < line.quantity else { return false }
        return sku.text == what || state.catalogue[sku].map { $0.isOf(what) } ?? false
      }
    }
  }

  fileprivate func hasCoupon(of template: TemplateCode?) -> Bool {
    account.coupons.contains { code in
      guard let coupon = state.coupon(code), coupon.state(on: day) == .issued else { return false }
      return template == nil || coupon.template == template
    }
  }

  fileprivate func hasDate(
    _ occasion: OccasionCode, _ window: DateWindow, where isMeant: (DirectoryDate) -> Bool
  ) -> Bool {
    guard let range = window.days(from: day) else { return false }
    return entry?.dates.contains {
      $0.occasion == occasion && isMeant($0) && !$0.on.occurrences(in: range).isEmpty
    } ?? false
  }
}

extension DateWindow {
  /// The days in which a date has to fall.
  fileprivate func days(from day: Day) -> ClosedRange<Day>? {
    switch self {
    case .within(let days): return day...(day + days)
    case .month(let month):
      return Day(year: day.year, month: month, day: 1).map { $0...$0.endOfMonth() }
    case .thisMonth: return DateWindow.month(day.month).days(from: day)
    }
  }
}

extension Product {
  /// Whether the word is one of its tags or its kind.
  func isOf(_ word: String) -> Bool { tags.contains(word) || category == word }
}

extension String {
  /// The same text without regard to case; an empty one is like none.
  fileprivate func isSame(as other: String?) -> Bool {
    guard let other, !other.isEmpty else { return false }
    return lowercased() == other.lowercased()
  }
}
