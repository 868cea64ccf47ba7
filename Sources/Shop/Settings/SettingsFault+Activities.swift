/// What is wrong with the points for activities.
extension ShopSettings {
  var activityFaults: [SettingsFault] {
    let most = 1_000_000
    var bounds: SettingBounds = [
      ("streakDays", activities.streakDays, 0...366), ("streakPoints", activities.streakPoints.count, 0...most),
      ("postsPerMonth", activities.postsPerMonth, 0...1_000),
      ("returnedPerDay", activities.returnedPerDay, 0...1_000),
      ("returnedPerMonth", activities.returnedPerMonth, 0...10_000),
    ]
    for kind in ActivityKind.allCases {
      bounds.append((kind == .checkIn ? "checkIn" : kind.rawValue, activities.points(for: kind)?.count ?? 0, 0...most))
    }
    bounds += activities.bonuses.map { ("bonuses.\($0.tag)", $0.points.count, 0...most) }
    for event in activities.events {
      bounds.append(("events.\(event.code).points", event.points.count, 0...most))
      bounds.append(("events.\(event.code).capacity", event.capacity ?? 1, 1...100_000))
      bounds.append(("events.\(event.code).through", event.lastDay - event.day, 0...366))
    }
    let faults: [SettingsFault] = bounds.outOfRange(under: "activities")
    return faults + repeated(activities.channels.map(\.code.text), "activities.channels")
      + repeated(activities.bonuses.map(\.tag), "activities.bonuses")
      + repeated(activities.events.map(\.code.text), "activities.events")
      + repeated(activities.causes.map(\.code.text), "activities.causes")
  }

  /// Codes that are missing or stand there twice.
  func repeated(_ codes: [String], _ key: String) -> [SettingsFault] {
    var seen: Set<String> = []
    return codes.compactMap { code in
      if code.isEmpty { return .missing(key: key + ".code") }
      return seen.insert(code).inserted ? nil : .duplicate(key: key, code: code)
    }
  }
}
