/// What may be a PIN (H2): four digits or more, six or more for managers.
public enum Pin {
  /// The most digits of any.
  public static let most = 12

  /// The fewest digits of a role's PIN.
  public static func least(for role: Role) -> Int { role >= .manager ? 6 : 4 }

  /// - Throws: When `text` is not a PIN for that role.
  public static func check(_ text: String, for role: Role) throws(Refusal) {
    let least = least(for: role)
    let isDigits = text.utf8.allSatisfy { (48...57).contains($0) }
    guard isDigits, (least...most).contains(text.utf8.count) else { throw .pinForm(least: least, most: most) }
  }

  public static func isLong(_ text: String) -> Bool { text.utf8.count >= least(for: .manager) }
}

/// Who stands at the counter, and how they prove it.
public struct SignIn: Hashable, Sendable, CustomStringConvertible {
  public var name: String
  /// `nil` where none is set, or none was typed.
  public var pin: String?
  /// A PIN to be used from now on: the first one, or another.
  public var newPin: String?

  public init(name: String, pin: String? = nil, newPin: String? = nil) {
    self.name = name
    self.pin = pin
    self.newPin = newPin
  }

  /// Without the digits.
  public var description: String { "sign-in of \(name)" }
}
