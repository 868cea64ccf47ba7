/// Reading one condition: its word, then what that word takes.
extension SegmentParser {
  /// Every word a condition begins with.
  static let keys = [
    "sex", "age", "area", "source", "owner", "language", "influencer", "motive", "tag", "segment", "recency", "orders",
    "spend", "bought", "occasion", "never-bought", "joined", "tier", "points", "coupon", "consent", "muted", "date",
    "birthday", "receiver-date",
  ]

  mutating func condition() throws(SegmentSyntaxFault) -> SegmentCondition {
    let start = scanner.position
    let key = scanner.word()
    guard !key.isEmpty else {
      let isOver = scanner.isAtEnd || scanner.next == ")"
      throw fault(isOver ? .conditionMissing : .unknownWord(scanner.rest(), meant: nil))
    }
    if let linked = [SegmentWord.and, SegmentWord.or].first(where: { $0 == key }) {
      throw fault(.unknownWord(linked, meant: nil), at: start)
    }
    guard SegmentParser.keys.contains(key) else {
      throw fault(.unknownWord(key, meant: SegmentParser.nearest(to: key)), at: start)
    }
    return try condition(key)
  }

  private mutating func condition(_ key: String) throws(SegmentSyntaxFault) -> SegmentCondition {
    switch key {
    case "sex": .sex(try coded(key, among: Sex.allCases.map(\.rawValue)))
    case "age": .age(try ageBand(key).years)
    case "area": .area(try value(key))
    case "source": .source(try value(key))
    case "owner": .owner(try value(key))
    case "language": .language(try coded(key, among: Language.allCases.map(\.rawValue)))
    case "influencer": .influencer
    case "motive": .motive(try coded(key, among: RepurchaseMotive.allCases.map(\.rawValue)))
    case "tag": .tag(TagCode(try value(key)))
    case "segment": .segment(SegmentCode(try value(key)))
    case "recency": .recency(try comparison(key), try number(0...SegmentParser.mostDays))
    case "orders": .orders(try comparison(key), try number(0...100_000))
    case "spend": .spend(try comparison(key), try amount())
    case "bought": .bought(try value(key), within: try within())
    case "occasion": .occasion(OccasionCode(try value(key)), within: try within())
    case "never-bought": .neverBought
    case "joined": .joined(within: try joinedWithin())
    case "tier": try tier(key)
    case "points": .points(try comparison(key), try number(0...Points.limit.count))
    case "coupon": .coupon(scanner.next == ":" || scanner.next == "：" ? TemplateCode(try value(key)) : nil)
    case "consent": .consent(try coded(key, among: ContactChannel.allCases.map(\.rawValue)))
    case "muted": .muted
    case "birthday": .date(.birthday, try window())
    case "receiver-date": .receiverDate(OccasionCode(try value(key)), try window())
    default: .date(OccasionCode(try value(key)), try window())
    }
  }

  static let mostDays = 36_500

  /// `:` and a value.
  private mutating func value(_ key: String) throws(SegmentSyntaxFault) -> String {
    guard scanner.take(":", or: "：") else { throw fault(.valueMissing(key: key)) }
    let start = scanner.position
    guard let value = try scanner.value(), !value.isEmpty else { throw fault(.valueMissing(key: key), at: start) }
    return value
  }

  /// A value out of a short list, read without regard to case.
  private mutating func coded<Value: StringCoded>(
    _ key: String, among known: [String]
  ) throws(SegmentSyntaxFault) -> Value {
    let start = scanner.position + 1
    let text = try value(key)
    let exact = known.first { $0.lowercased() == text.lowercased() }
    guard let exact, let value = Value(coded: exact) else {
      throw fault(.valueUnknown(key: key, value: text, known: known), at: start)
    }
    return value
  }

  private mutating func ageBand(_ key: String) throws(SegmentSyntaxFault) -> AgeBand {
    let start = scanner.position + 1
    let text = try value(key)
    guard let band = AgeBand(coded: text) else {
      throw fault(.valueUnknown(key: key, value: text, known: AgeBand.usual.map(\.text)), at: start)
    }
    return band
  }

  private mutating func comparison(_ key: String) throws(SegmentSyntaxFault) -> Comparison {
    scanner.skipBlanks()
    guard let comparison = scanner.comparison() else { throw fault(.comparisonMissing(key: key)) }
    scanner.skipBlanks()
    return comparison
  }

  private mutating func tier(_ key: String) throws(SegmentSyntaxFault) -> SegmentCondition {
    if scanner.next == ":" || scanner.next == "：" { return .tier(TierCode(try value(key))) }
    scanner.skipBlanks()
    guard scanner.comparison() == .atLeast else { throw fault(.valueMissing(key: key)) }
    scanner.skipBlanks()
    guard let code = try scanner.value(), !code.isEmpty else { throw fault(.valueMissing(key: key)) }
    return .tierFrom(TierCode(code))
  }

  mutating func number(_ range: ClosedRange<Int>) throws(SegmentSyntaxFault) -> Int {
    let start = scanner.position
    guard let text = try scanner.value(), text.utf8.count <= 12, let number = text.digits else {
      throw fault(.numberMissing, at: start)
    }
    guard range.contains(number) else { throw fault(.outOfRange(range), at: start) }
    return number
  }

  private mutating func amount() throws(SegmentSyntaxFault) -> MajorAmount {
    let start = scanner.position
    guard let text = try scanner.value(), let amount = MajorAmount(text) else {
      throw fault(.numberMissing, at: start)
    }
    return amount
  }

  private mutating func within() throws(SegmentSyntaxFault) -> Int? {
    guard takeWord(SegmentWord.within) else { return nil }
    scanner.skipBlanks()
    return try number(1...SegmentParser.mostDays)
  }

  private mutating func joinedWithin() throws(SegmentSyntaxFault) -> Int {
    guard let days = try within() else { throw fault(.windowMissing) }
    return days
  }

  private mutating func window() throws(SegmentSyntaxFault) -> DateWindow {
    if takeWord(SegmentWord.within) {
      scanner.skipBlanks()
      return .within(try number(0...366))
    }
    guard takeWord(SegmentWord.during) else { throw fault(.windowMissing) }
    if takeWord(SegmentWord.thisMonth) { return .thisMonth }
    scanner.skipBlanks()
    return .month(try number(1...12))
  }

  /// The word that was meant: the nearest within two strokes.
  private static func nearest(to word: String) -> String? {
    let ranked = keys.map { (strokes: word.strokes(to: $0), key: $0) }
    return ranked.filter { $0.strokes <= 2 }.min { $0.strokes < $1.strokes }?.key
  }
}

extension String {
  /// Characters to add, drop or change to come to `other` (Levenshtein).
  fileprivate func strokes(to other: String) -> Int {
    let other = Array(other)
    var row = Array(0...other.count)
    for (place, character) in enumerated() {
      var corner = row[0]
      row[0] = place + 1
      for (index, wanted) in other.enumerated() {
        let above = row[index + 1]
        row[index + 1] = Swift.min(above + 1, row[index] + 1, corner + (character == wanted ? 0 : 1))
        corner = above
      }
    }
    return row[other.count]
  }
}
