/// Everyone who works here or did: the content of `staff.json`.
public struct Roster: Hashable, Sendable, Record {
  public var staff: [StaffMember] = []
  /// Raised by every change that the journal names.
  public var revision = 0
  /// What the file's content came to when the program wrote it: another hand's edit is told by it, and journalled.
  public var seal = ""
  public var extra = UnknownFields()

  /// Who acts in a shop where nobody has a PIN and no name is given (H1).
  public static let owner = "owner"
  /// Names the program writes under itself.
  static let reserved: Set<String> = [Actor.system.name]

  public init() {}
  public init(_ staff: [StaffMember]) { self.staff = staff }

  /// A new shop's: an owner, a manager without a PIN (H1).
  public init(owner id: StaffID) { self.init([StaffMember(id: id, name: Roster.owner, role: .manager)]) }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.records("staff", &staff)
    try coder.nonzero("revision", &revision)
    try coder.field("seal", &seal)
    try coder.unknown(&extra)
  }

  /// Who works here, managers' and others' names as they were added.
  public var present: [StaffMember] { staff.filter(\.worksHere) }
  public var managers: [StaffMember] { present.filter { $0.role >= .manager } }
  /// Someone has a PIN: from then on nobody acts without a name.
  public var hasPins: Bool { present.contains { $0.pin != nil } }

  /// The entry of a name, in either case of its letters, whether they work here or not.
  public func member(_ name: String) -> StaffMember? { place(of: name).map { staff[$0] } }

  public func place(of name: String) -> Int? {
    let wanted = Roster.folded(name)
    return staff.firstIndex { Roster.folded($0.name) == wanted }
  }

  /// Who acts when no name is given: the owner, else the first manager, and only while nobody has a PIN (H1).
  public var unnamed: StaffMember? {
    guard !hasPins else { return nil }
    return managers.first { $0.name == Roster.owner } ?? managers.first
  }

  /// Whether two spellings are one name.
  public static func areSame(_ one: String, _ other: String) -> Bool { folded(one) == folded(other) }

  static func folded(_ name: String) -> String { PersonName.cleaned(name).lowercased() }

  /// What keeps an edited file from being used; `nil` for a sound one.
  public var fault: SettingsFault? {
    var seen: Set<String> = []
    for member in staff {
      guard (try? StaffName.checked(member.name)) == member.name else {
        return .unknown(key: "staff.name", code: member.name)
      }
      guard seen.insert(Roster.folded(member.name)).inserted else {
        return .duplicate(key: "staff.name", code: member.name)
      }
      guard member.failures >= 0 else { return .outOfRange(key: "staff.failures", 0...Int(Int32.max)) }
    }
    return managers.isEmpty ? .missing(key: "staff: manager") : nil
  }
}

/// What staff may be called: letters of any script, digits behind them, and single marks between. The names of staff
/// stand in the journal.
public enum StaffName {
  public static let limit = 24

  /// - Throws: When it cannot be a name of staff.
  public static func checked(_ text: String) throws(Refusal) -> String {
    guard text.utf8.count <= limit * 16 else { throw .nameTooLong(limit: limit) }
    let name = PersonName.cleaned(text)
    guard let first = name.first else { throw .nameMissing }
    guard name.count <= limit else { throw .nameTooLong(limit: limit) }
    let isAllowed = name.allSatisfy { $0.isLetter || $0.isNumber || " -.'·".contains($0) }
    guard first.isLetter, isAllowed, !Roster.reserved.contains(name.lowercased()) else {
      throw .staffNameUnreadable(name)
    }
    return name
  }
}
