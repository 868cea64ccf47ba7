import Shop

/// `staff.json`: who works here and what they may do. Never exported.
struct StaffFile: Record {
  var staff: [StaffEntry] = []
  var extra = UnknownFields()

  static let owner = "owner"

  /// What a new shop begins with: an owner without a PIN, who acts when no name is given (H1).
  static var initial: StaffFile {
    var file = StaffFile()
    var entry = StaffEntry()
    entry.name = owner
    entry.role = .manager
    file.staff = [entry]
    return file
  }

  init() {}

  mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.records("staff", &staff)
    try coder.unknown(&extra)
  }
}

struct StaffEntry: Record {
  var name = ""
  var role = Role.florist
  var extra = UnknownFields()

  init() {}

  mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("name", &name)
    try coder.field("role", &role)
    try coder.unknown(&extra)
  }
}

extension Ledger {
  private var staffPath: String { "\(folder)/staff.json" }

  func writeStaff(_ file: StaffFile) throws(DiskError) {
    guard let bytes = try? JSONText.pretty(file, amounts: .minorUnits) else { return }
    try fileSystem.replace(staffPath, with: bytes)
  }

  /// The member of staff called `name`, the owner when no name is given; `nil` for someone who does not work here.
  public func actor(named name: String?) -> Actor? {
    guard let bytes = try? fileSystem.contents(of: staffPath),
      let file = try? JSONDocument(parsing: bytes).read(StaffFile.self)
    else { return name == nil || name == StaffFile.owner ? Actor(name: StaffFile.owner, role: .manager) : nil }
    return file.staff.first { $0.name == name ?? StaffFile.owner }.map { Actor(name: $0.name, role: $0.role) }
  }
}
