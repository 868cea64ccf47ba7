/// Bounds of what is no part of the programme: the clock, contact, people, the calendar.
extension ShopSettings {
  var houseFaults: [SettingsFault] {
    var bounds: SettingBounds = [
      ("cutoffHour", cutoffHour, 0...12),
      ("calendar.lookAhead", calendar.lookAhead, 1...90), ("calendar.personalLead", calendar.personalLead, 0...90),
      ("clock.aheadDays", clock.aheadDays, 1...3_650),
      ("clock.behindDays", clock.behindDays, 0...30),
    ]
    bounds += calendar.leads.map { ("calendar.leads.\($0.feast).days", $0.days, 0...90) }
    return bounds.outOfRange()
      + calendarFaults
  }

  private var calendarFaults: [SettingsFault] {
    var faults: [SettingsFault] = []
    var seen: Set<OccasionCode> = []
    for lead in calendar.leads {
      if Feast(rawValue: lead.feast.text) == nil, !OccasionCode.personal.contains(lead.feast) {
        faults.append(.unknown(key: "calendar.leads", code: lead.feast.text))
      }
      if !seen.insert(lead.feast).inserted { faults.append(.duplicate(key: "calendar.leads", code: lead.feast.text)) }
    }
    for feast in calendar.dropped where Feast(rawValue: feast.text) == nil {
      faults.append(.unknown(key: "calendar.dropped", code: feast.text))
    }
    return faults
  }
}
