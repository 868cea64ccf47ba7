/// Where the fields of a message come from, for one person and subject.
struct MergeFacts {
  let state: ShopState
  let person: Person
  let account: Account?
  let subject: MessageSubject
  let day: Day
  /// The template's fields: they decide of what ``MergeField/until`` is the last day.
  let fields: Set<MergeField>

  /// What stands in the place of a field; `nil` where there is nothing to say.
  func value(of field: MergeField) -> MergeValue? {
    switch field {
    case .name: .text(person.name)
    case .shop: .name(state.settings.name)
    case .points: account.map { $0.balance(on: day) }.flatMap { $0 > .zero ? .points($0) : nil }
    case .expiring: expiring.map { .points($0.points) }
    case .tier: tier.map { .name($0) }
    case .coupon: coupon.map { .name($0.title) }
    case .code: coupon.map { .text($0.code.description) }
    case .until: until.map { .day($0) }
    case .feast: subject.occasion.map { .occasion($0) }
    case .day: subject.day.map { .day($0) }
    case .receiver: receiver.map { .text($0.name) }
    case .saved: member.map { $0.year(day.year).total }.flatMap { $0 > .zero ? .money($0) : nil }
    case .invite: .text(person.card.isEmpty ? person.id.description : person.card)
    case .years: years.map { .number($0) }
    case .item: subject.item.flatMap { state.catalogue[$0] }.map { .name($0.name) }
    case .care: subject.item.flatMap { state.catalogue[$0] }.flatMap { $0.care.isEmpty ? nil : .name($0.care) }
    }
  }

  private var member: Account? { account.flatMap { $0.isMember ? $0 : nil } }

  private var tier: LocalizedText? {
    member.flatMap { state.settings.tier($0.standing(on: day, ladder: state.settings.tiers).code)?.name }
  }

  private var expiring: (until: Day, points: Points)? {
    // What is owed is filled first: points of a lot are theirs to lose only while the balance holds them (Q5).
    guard let account, account.owed == .zero else { return nil }
    return account.expiring(on: day).first { $0.points > .zero }
  }

  /// The coupon of the case that it is about (S41), else the usable one that ends soonest.
  private var coupon: Coupon? {
    let usable = (account?.coupons ?? []).compactMap { state.coupon($0) }.filter { $0.state(on: day) == .issued }
    return subject.winBack.flatMap { id in usable.first { $0.winBack == id } }
      ?? usable.min { ($0.until, $0.code) < ($1.until, $1.code) }
  }

  private var until: Day? {
    fields.isDisjoint(with: [.coupon, .code]) ? expiring?.until : coupon?.until
  }

  /// Of a receiver of whom the shop no longer speaks there is nothing to say (D05).
  private var receiver: Receiver? {
    subject.receiver.flatMap { person.receiver($0) }.flatMap { $0.muted ? nil : $0 }
  }

  private var years: Int? {
    guard let occasion = subject.occasion, let year = subject.year else { return nil }
    let dates = receiver?.dates ?? person.dates
    let count =
      occasion == .membership
      ? member.map { year - $0.joined.year } : dates.first { $0.occasion == occasion }?.on.count(inCycleYear: year)
    return count.flatMap { $0 > 0 ? $0 : nil }
  }
}
