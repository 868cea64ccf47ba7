import Shop

/// Peak days: the bench, its slots and what there is still room for (D13).
extension Words {
  public var peakTitle: String { pick("Peak day", "高峰日") }
  var peakHelp: String { pick("Orders by slot, and what still fits", "各时段的预订和余量") }
  var peakWord: String { pick("peak day", "高峰日") }
  var enterOpensPeak: String { pick("Enter lists them by slot", "按回车看各时段的单") }
  var noPeakAhead: String { pick("No peak day is near.", "近期没有高峰日。") }
  var noPeakNext: String { pick("Peak days are chosen under F10 Settings, Peak days", "在 F10 设置的“高峰日”里选定") }
  var nothingBooked: String { pick("Nothing is booked yet.", "还没有预订。") }
  var outreachStopped: String { pick("The bench is full: nobody is invited any more", "已订满，停止发活动消息") }

  /// `34 of 60 booked, 26 left`.
  public func bench(_ peak: PeakDay) -> String {
    guard let capacity = peak.capacity, let left = peak.left else {
      return pick("\(peak.taken) booked", "已订\(peak.taken)单")
    }
    let room =
      switch left {
      case ..<0: pick("\(-left) too many", "超出\(-left)单")
      case 0: pick("full", "已订满")
      default: pick("\(left) left", "还可接\(left)单")
      }
    return pick("\(peak.taken) of \(capacity) booked, \(room)", "已订\(peak.taken)/\(capacity)单，\(room)")
  }

  /// `12 of 20 in this slot`.
  public func bench(_ slot: PeakDay.Slot) -> String {
    guard let capacity = slot.capacity else { return pick("\(slot.taken) booked", "已订\(slot.taken)单") }
    return slot.isFull
      ? pick("full: \(slot.taken) of \(capacity)", "已满：\(slot.taken)/\(capacity)")
      : pick("\(slot.taken) of \(capacity) in this slot", "本时段\(slot.taken)/\(capacity)单")
  }

  /// `09:00-12:00 12/20, 13:00-17:00 20/20`.
  public func slotLine(_ peak: PeakDay) -> String {
    list(
      peak.slots.map { slot in
        let name = slot.name.isEmpty ? anyTime : slot.name
        return "\(name) " + (slot.capacity.map { "\(slot.taken)/\($0)" } ?? "\(slot.taken)")
      })
  }
}
