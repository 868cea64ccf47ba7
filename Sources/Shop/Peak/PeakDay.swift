/// What is booked on a peak day, and what there is still room for (D13). An order counts from when it is placed until it is
/// refunded whole, handed over or not.
public struct PeakDay: Hashable, Sendable {
  public var day: Day
  /// In the order of the settings; orders for any time of the day stand last, without a name.
  public var slots: [Slot]
  /// Orders that the bench can make; `nil` where nobody counts.
  public var capacity: Int?

  public struct Slot: Hashable, Sendable {
    /// `09:00-12:00`; empty for any time.
    public var name: String
    public var taken: Int
    /// Of them, those still to be handed over.
    public var waiting: Int
    public var capacity: Int?

    public var isFull: Bool { capacity.map { taken >= $0 } ?? false }
  }

  public var taken: Int { slots.reduce(0) { $0 + $1.taken } }
  public var waiting: Int { slots.reduce(0) { $0 + $1.waiting } }
  /// Below 0 when more was promised than can be made; `nil` where nobody counts.
  public var left: Int? { capacity.map { $0 - taken } }
  /// No more is to be promised, and nobody is to be invited (D13).
  public var isFull: Bool { left.map { $0 <= 0 } ?? false }
}

extension ShopState {
  /// The bench on `day`; `nil` where it is no peak day. Reads the orders due on that day alone.
  public func peak(on day: Day) -> PeakDay? {
    guard settings.isPeak(day) else { return nil }
    let orders = (dayBook(day)?.due ?? []).compactMap { order($0) }.filter { !$0.isRefundedWhole }
    let byName = Dictionary(grouping: orders) { $0.handover.slot }
    let named = settings.delivery.slots
    // A slot that is no longer in the settings keeps its orders.
    let gone = Set(byName.keys).subtracting(named).subtracting([""]).sorted()
    let most = settings.peak.slotCapacity
    func slot(_ name: String, _ capacity: Int?) -> PeakDay.Slot {
      let orders = byName[name] ?? []
      return PeakDay.Slot(
        name: name, taken: orders.count, waiting: orders.count { $0.fulfilled == nil }, capacity: capacity)
    }
    var slots = (named + gone).map { slot($0, most > 0 ? most : nil) }
    if byName[""] != nil || slots.isEmpty { slots.append(slot("", nil)) }
    return PeakDay(day: day, slots: slots, capacity: settings.peak.capacity > 0 ? settings.peak.capacity : nil)
  }

  /// The next peak day from `today` on within the days that are looked ahead, today included.
  public func nextPeak(from today: Day) -> PeakDay? {
    settings.firstPeak(in: today...(today + max(0, settings.calendar.lookAhead))).flatMap { peak(on: $0) }
  }
}
