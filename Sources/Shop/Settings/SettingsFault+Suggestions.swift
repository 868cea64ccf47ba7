/// What is wrong with the settings of suggestions.
extension ShopSettings {
  var suggestionFaults: [SettingsFault] {
    let settings = suggestions
    var bounds: SettingBounds = [
      ("marginFloor", settings.marginFloor.count, 0...10_000),
      ("slack", settings.slack.count, 0...100_000),
      ("restDays", settings.restDays, 0...365),
      ("transitionDays", settings.transitionDays, 0...45),
    ]
    bounds += settings.weights.bounds.map { ("weights.\($0)", $1, 0...1_000) }
    let faults = bounds.compactMap { key, value, range in
      range.contains(value) ? nil : SettingsFault.outOfRange(key: "suggestions." + key, range)
    }
    return faults + setFaults
  }

  private var setFaults: [SettingsFault] {
    var faults: [SettingsFault] = []
    var seen: Set<SetCode> = []
    for plan in suggestions.sets {
      let key = "suggestions.sets.\(plan.code)"
      if plan.code.isEmpty { faults.append(.missing(key: "suggestions.sets.code")) }
      if !seen.insert(plan.code).inserted {
        faults.append(.duplicate(key: "suggestions.sets", code: plan.code.text))
      }
      if plan.name.isEmpty { faults.append(.missing(key: key + ".name")) }
      if plan.needs.isEmpty { faults.append(.missing(key: key + ".needs")) }
      // A set has one piece a place.
      var places: Set<SlotCode> = []
      for place in plan.needs + plan.adds where !places.insert(place).inserted {
        faults.append(.duplicate(key: key + ".needs", code: place.text))
      }
    }
    return faults
  }
}

extension SuggestionWeights {
  fileprivate var bounds: [(String, Int)] {
    [
      ("taste", taste), ("occasion", occasion), ("calendar", calendar), ("likes", likes), ("habits", habits),
      ("delights", delights), ("relation", relation), ("price", price), ("repetition", repetition),
      ("freshness", freshness), ("margin", margin), ("answers", answers),
    ]
  }
}
