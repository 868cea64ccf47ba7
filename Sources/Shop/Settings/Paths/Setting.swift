/// One value that may be read and typed: where it stands, what kind of value it is, and what it is now.
public struct Setting: Hashable, Sendable {
  public let path: SettingsPath
  /// The path with `*` in the place of a row's code and without the language: what all rows share, and what its words
  /// go by.
  public let pattern: SettingsPath
  public let kind: SettingKind
  /// Several values of that kind, in their order.
  public var isList = false
  /// May be left blank.
  public var isOptional = false
  /// Of a name in two languages, the one that this is.
  public var language: Language?
  public var value: SettingValue
}

/// What may be typed for a setting.
public enum SettingKind: Hashable, Sendable {
  /// A whole number.
  case number
  /// Hundredths of a percent, typed as percent.
  case percent
  case points
  /// In major units, with the digits of the currency (N4).
  case amount
  case text
  case flag
  /// One of these.
  case choice([String])
  /// The code of something the shop has: a product, a tier ...
  case code(CodeKind)
  /// A calendar day, `yyyy-mm-dd`.
  case day
  /// A time of the day, `HH:MM`.
  case time
  /// A date that comes back every year, `[lunar:][YYYY-][leap-]MM-DD`.
  case date
  /// The codes of the rows of a list. Typing them in another order moves the rows.
  case rows
}

/// What a code names.
public enum CodeKind: Hashable, Sendable {
  case product, tier, template, occasion, bundle, other
}

/// The value of a setting.
public enum SettingValue: Hashable, Sendable {
  case absent
  /// Whole numbers, points, and percentages in hundredths of a percent.
  case number(Int)
  case amount(Money)
  case text(String)
  case flag(Bool)
  case list([String])
}

extension SettingValue {
  /// The value as it is typed, which reads back the same: `268.00`, `12.5`, `yes`, `rose, lily`. Empty where there is
  /// none.
  public func text(as kind: SettingKind, in currency: Currency) -> String {
    switch self {
    case .absent: ""
    case .number(let number): kind == .percent ? SettingText.percent(number) : String(number)
    case .amount(let amount): currency.format(amount)
    case .text(let text): text
    case .flag(let isOn): isOn ? "yes" : "no"
    case .list(let texts): texts.joined(separator: ", ")
    }
  }
}

extension Setting {
  /// The value as it is typed.
  public func text(in currency: Currency) -> String { value.text(as: kind, in: currency) }
}
