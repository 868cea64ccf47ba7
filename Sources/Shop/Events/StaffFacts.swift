/// Who works here has changed, or what one of them may do. Names of fields, never their values.
public struct StaffChanged: Hashable, Sendable, Record {
  /// Empty when `staff.json` was edited by hand: what was changed is not known.
  public var name = ""
  /// `*` for someone new, else left, role, pin, lock; `file` for an edit by hand.
  public var fields: [String] = []
  /// The revision that the file has reached.
  public var revision = 0

  public init() {}
  public init(name: String, fields: [String], revision: Int) {
    self.name = name
    self.fields = fields
    self.revision = revision
  }

  /// The fact of an edit by hand.
  public static func edit(revision: Int) -> StaffChanged {
    StaffChanged(name: "", fields: ["file"], revision: revision)
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("name", &name)
    try coder.field("fields", &fields)
    try coder.nonzero("revision", &revision)
  }
}
