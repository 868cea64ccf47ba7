@testable import Shop

/// Fills every field of a record with something that is not blank, whatever fields it has.
struct FillingCoder: FieldCoder {
  private var number = 1

  var isReading: Bool { true }

  private mutating func next() -> Int {
    number += 1
    return number
  }

  mutating func field(_ key: String, _ value: inout Int) { value = next() % 12 + 1 }
  mutating func field(_ key: String, _ value: inout Int?) { value = next() % 12 + 1 }
  mutating func field(_ key: String, _ value: inout String) { value = Self.text(key, next()) }
  mutating func field(_ key: String, _ value: inout String?) { value = Self.text(key, next()) }
  mutating func field(_ key: String, _ value: inout Bool) { value = true }
  mutating func field(_ key: String, _ value: inout [Int]) { value = [next()] }
  mutating func field(_ key: String, _ value: inout [String]) { value = [Self.text(key, next())] }
  mutating func field(_ key: String, _ value: inout LocalizedText) { value = LocalizedText("\(key) \(next())") }
  mutating func field(_ key: String, _ value: inout Money) { value = Money(next()) }
  mutating func field(_ key: String, _ value: inout Money?) { value = Money(next()) }

  mutating func record<Value: Record>(_ key: String, _ value: inout Value) { try? value.fields(&self) }
  mutating func record<Value: Record>(_ key: String, _ value: inout Value?) { value = filled() }
  mutating func records<Value: Record>(_ key: String, _ value: inout [Value]) {
    // A record inside a record of its own kind ends somewhere.
    value = key == "absorbed" || key == "merged" ? [] : [filled()].compactMap(\.self)
  }
  mutating func unknown(_ value: inout UnknownFields) {
    value = UnknownFields(entries: [(key: "ours", json: "\(next())")])
  }

  private mutating func filled<Value: Record>() -> Value? {
    var value = Value()
    try? value.fields(&self)
    return value
  }

  /// A text that reads as whatever a field of that name may want: an id, a day, a code of a list, a word.
  private static func text(_ key: String, _ number: Int) -> String {
    let readings = [
      "day": "2026-05-01", "keptOn": "2026-05-02", "withdrawn": "2026-05-03", "channel": "wechat", "purpose": "care",
      "calendar": "solar", "leapDay": "02-28", "until": "2026-06-01", "date": "05-12", "on": "05-12",
    ]
    if let reading = readings[key] { return reading }
    let ids: Set<String> = ["id", "order", "notSame", "receiver", "giver", "from", "into", "account"]
    return ids.contains(key) ? PersonID(high: 5, low: UInt64(number)).description : "\(key) \(number)"
  }
}

/// The names of a record's fields.
struct KeyCoder: FieldCoder {
  private(set) var keys: [String] = []

  var isReading: Bool { false }

  mutating func field(_ key: String, _ value: inout Int) { keys.append(key) }
  mutating func field(_ key: String, _ value: inout Int?) { keys.append(key) }
  mutating func field(_ key: String, _ value: inout String) { keys.append(key) }
  mutating func field(_ key: String, _ value: inout String?) { keys.append(key) }
  mutating func field(_ key: String, _ value: inout Bool) { keys.append(key) }
  mutating func field(_ key: String, _ value: inout [Int]) { keys.append(key) }
  mutating func field(_ key: String, _ value: inout [String]) { keys.append(key) }
  mutating func field(_ key: String, _ value: inout LocalizedText) { keys.append(key) }
  mutating func field(_ key: String, _ value: inout Money) { keys.append(key) }
  mutating func field(_ key: String, _ value: inout Money?) { keys.append(key) }
  mutating func record<Value: Record>(_ key: String, _ value: inout Value) { keys.append(key) }
  mutating func record<Value: Record>(_ key: String, _ value: inout Value?) { keys.append(key) }
  mutating func records<Value: Record>(_ key: String, _ value: inout [Value]) { keys.append(key) }
  mutating func unknown(_ value: inout UnknownFields) {}
}
