import Ledger
import Shop

/// Values of the domain as commands print them: amounts in minor units, days as `yyyy-mm-dd`.
extension JSONValue {
  static func money(_ amount: Money) -> JSONValue { .integer(amount.minor) }
  static func points(_ points: Points) -> JSONValue { .integer(points.count) }
  static func day(_ day: Day) -> JSONValue { .string(day.description) }
  static func text(_ value: some CustomStringConvertible) -> JSONValue { .string(value.description) }

  /// The value, or null where there is none.
  static func optional<Value>(_ value: Value?, _ make: (Value) -> JSONValue) -> JSONValue {
    value.map(make) ?? .null
  }

  /// The text, or null where it is empty.
  static func nonempty(_ text: String) -> JSONValue { text.isEmpty ? .null : .string(text) }
}
