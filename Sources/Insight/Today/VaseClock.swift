import Shop

/// Something to say about flowers somebody has at home (D07).
public struct VaseNote: Hashable, Sendable {
  /// Who bought them.
  public var id: PersonID
  public var name: String
  public var order: OrderID
  public var number: String
  public var occasion: OccasionCode?
  /// Given to somebody: then the tip is for them, and fresh ones are not due when these wilt.
  public var receiver: PersonID?
  public var life: VaseLife
  /// What wilts first, as it was sold.
  public var sku: SKU?
  public var product: LocalizedText
  public var step: Step

  public enum Step: String, Hashable, Sendable {
    /// How to keep them, on the second day.
    case careTip = "care-tip"
    /// Near the end: fresh ones?
    case refresh
    /// Nothing to do yet.
    case wait
  }

  /// When the next ones are naturally due; `nil` for a gift.
  public var nextDue: Day? { VaseClock.isOwnUse(receiver, occasion) ? life.wilts : nil }
}

/// The vase-life clock: wilt day = handing over + the shortest vase life recorded in the order.
///
/// Nothing is said after orders of sorrow, to people who are muted or in mourning, about receivers of whom the shop no
/// longer speaks (D05), and once they bought flowers again or were told.
public enum VaseClock {
  /// Days back at which flowers may still stand somewhere.
  static let longest = 45

  /// Everyone who is to be told something today and may be contacted for it (K1), by what wilts first.
  ///
  /// Walks the orders of the last weeks; for a worker or a command.
  public static func due(
    state: ShopState, directory: [DirectoryEntry], on today: Day, at now: Instant
  ) -> [VaseNote] {
    let rule = ContactRule(state, at: now, on: today)
    let entries = Dictionary(directory.map { ($0.id, $0) }) { first, _ in first }
    var found: [VaseNote] = []
    for id in recentOrders(state, on: today) {
      guard let order = state.order(id), let account = order.account.flatMap({ state.account($0) }),
        let entry = entries[account.id], !entry.muted,
        !(order.receiver.map(entry.mutedReceivers.contains) ?? false),
        let note = note(on: order, of: account, name: entry.name, state.settings.contact, on: today), note.step != .wait
      else { continue }
      let purpose: ContactPurpose = note.step == .careTip ? .care : .offer
      do throws(ContactRefusal) {
        _ = try rule.channel(ContactProfile(entry), account, for: purpose)
        found.append(note)
      } catch { continue }
    }
    return found.sorted { ($0.life.wilts, $0.number) < ($1.life.wilts, $1.number) }
  }

  /// What one person has at home, the newest first: for the card, where staff speak to them in person.
  public static func of(_ person: Person, _ account: Account, state: ShopState, on today: Day) -> [VaseNote] {
    guard !person.muted else { return [] }
    return account.purchases.reversed().prefix { today - $0.day <= longest }.lazy
      .compactMap { state.order($0.order) }
      .filter { !($0.receiver.map { person.receiver($0)?.muted ?? false } ?? false) }
      .compactMap { note(on: $0, of: account, name: person.name, state.settings.contact, on: today) }
  }

  /// `nil` where nothing is said, or not any more.
  private static func note(
    on order: Order, of account: Account, name: String, _ settings: ContactSettings, on today: Day
  ) -> VaseNote? {
    guard !order.isRefundedWhole, order.occasion?.isSorrow != true, let life = order.vaseLife,
      !SorrowGuard.isQuiet(account, receiver: order.receiver, on: today), today <= life.wilts + settings.refreshAfter,
      !account.purchases.contains(where: { $0.day > life.from && !$0.refunded && $0.order != order.id })
    else { return nil }
    let told = Set(account.contacts.filter { $0.day >= life.from }.map(\.purpose))
    let tip = life.from + settings.careTipDays
    let refresh = life.wilts - settings.refreshBefore
    var step = VaseNote.Step.wait
    if today >= refresh, isOwnUse(order.receiver, order.occasion), !told.contains(.offer) {
      step = .refresh
    } else if (tip...(tip + 2)).contains(today), today < life.wilts, !told.contains(.care) {
      step = .careTip
    }
    if step == .wait, today > life.wilts { return nil }
    let line = order.lines[life.line]
    return VaseNote(
      id: account.id, name: name, order: order.id, number: order.number, occasion: order.occasion,
      receiver: order.receiver, life: life, sku: line.sku, product: line.name, step: step)
  }

  /// For their own table: another bunch is welcome when it wilts.
  static func isOwnUse(_ receiver: PersonID?, _ occasion: OccasionCode?) -> Bool {
    receiver == nil && (occasion == nil || occasion == "self" || occasion == "home")
  }

  /// Orders of the last weeks, each once: by the day they were placed and by the day they were to be handed over.
  private static func recentOrders(_ state: ShopState, on today: Day) -> [OrderID] {
    var seen: Set<OrderID> = []
    return (0...longest).flatMap { back -> [OrderID] in
      let book = state.dayBook(today - back)
      return ((book?.orders ?? []) + (book?.due ?? [])).filter { seen.insert($0).inserted }
    }
  }
}
