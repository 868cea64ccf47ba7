import Shop
import Terminal

/// Edits any record by its fields: the groups of the settings, the rows of a list, one coupon, one product. Values are
/// edited in place and checked as they are typed; what was changed is saved together.
struct RecordScreen<Subject: RecordSubject>: Screen {
  let subject: Subject
  var draft: RecordDraft<Subject.Value>
  /// From the outermost record to what is shown.
  var places: [Place]
  /// The value in hand, while it is typed.
  var field = TextField(limit: 200)

  /// One level of the way into the record.
  struct Place {
    enum Kind {
      case groups
      /// The fields of these keys, or of the whole record where there are none.
      case fields([String])
      case rows
    }

    var kind: Kind
    var path: SettingsPath
    var pattern: SettingsPath
    var title: String
    var list = ListPart("settings")
  }

  init?(_ subject: Subject, _ context: Context) {
    guard let value = subject.value(context) else { return nil }
    self.subject = subject
    draft = RecordDraft(value, context.words.currency)
    let groups = subject.groups(of: draft)
    places = [
      Place(kind: groups.isEmpty ? .fields([]) : .groups, path: "", pattern: "", title: subject.title(context))
    ]
    if groups.count == 1, let key = groups.first?.first {
      places = [Place(kind: .rows, path: SettingsPath(key), pattern: SettingsPath(key), title: subject.title(context))]
    }
    take(context)
  }

  var place: Place { places[places.count - 1] }

  func title(_ context: Context) -> String { places.map(\.title).joined(separator: " · ") }

  func isUnsaved(_ context: Context) -> Bool { draft.isChanged }

  var takesText: Bool { if case .fields = place.kind { true } else { false } }

  /// What the words of a setting go by.
  func words(of setting: Setting) -> SettingsPath {
    SettingsPath(subject.words.text.isEmpty ? setting.pattern.text : "\(subject.words).\(setting.pattern)")
  }
}

// MARK: What is shown

extension RecordScreen {
  /// The settings of the present level, each list as one.
  var settings: [Setting] {
    guard case .fields(let keys) = place.kind else { return [] }
    return draft.settings(within: place.path).filter { setting in
      let inside = setting.pattern.text.dropFirst(place.pattern.text.isEmpty ? 0 : place.pattern.text.count + 1)
      return !inside.split(separator: ".").contains("*") && (keys.isEmpty || keys.contains(setting.path.root))
    }
  }

  var groups: [[String]] { subject.groups(of: draft) }

  var rows: [String] {
    guard case .list(let rows)? = draft.setting(place.path)?.value else { return [] }
    return rows
  }

  var count: Int {
    switch place.kind {
    case .groups: groups.count
    case .fields: settings.count
    case .rows: rows.count
    }
  }

  var selected: Int { min(place.list.selected, max(0, count - 1)) }

  var setting: Setting? {
    let settings = settings
    return settings.isEmpty ? nil : settings[min(place.list.selected, settings.count - 1)]
  }

  func label(of group: [String], _ context: Context) -> String {
    group.count > 1 ? context.words.shopGroup : context.words.label(of: SettingsPath(group.first ?? ""))
  }

  /// What keeps a field from being taken, or the record from being saved because of it.
  func problem(of setting: Setting, _ context: Context) -> String? {
    let words = context.words
    let label = words.label(of: self.words(of: setting))
    if let fault = draft.faults[setting.path] {
      return words.sentence(for: .setting(fault)).replacing(fault.path.text, with: label)
    }
    let fault = subject.faults(of: draft.after, context).first { $0.path == setting.path }
    return fault.map { words.sentence(for: .settingsInvalid($0)).replacing(setting.path.text, with: label) }
  }

  /// Why nothing can be saved now.
  func obstacle(_ context: Context) -> String? {
    let words = context.words
    guard context.staff.role >= .manager else { return words.sentence(for: .notAllowed(needs: .manager)) }
    guard draft.isChanged else { return words.nothingChanged }
    if let fault = draft.faults.values.first { return words.sentence(for: .setting(fault)) }
    return subject.faults(of: draft.after, context).first.map { words.sentence(for: .settingsInvalid($0)) }
  }
}

// MARK: Moving

extension RecordScreen {
  /// Puts the value in hand into the field.
  mutating func take(_ context: Context) {
    field = TextField(setting.map { draft.text(of: $0) } ?? "", limit: 200)
  }

  mutating func open(_ context: Context) {
    switch place.kind {
    case .groups:
      let group = groups[selected]
      let key = SettingsPath(group.first ?? "")
      let isList = draft.setting(key)?.kind == .rows
      let path: SettingsPath = isList || group.count == 1 ? key : ""
      places.append(
        Place(kind: isList ? .rows : .fields(group), path: path, pattern: path, title: label(of: group, context)))
    case .fields:
      guard let setting, setting.kind == .rows else { return move(1, context) }
      let title = context.words.label(of: words(of: setting))
      places.append(Place(kind: .rows, path: setting.path, pattern: setting.pattern, title: title))
    case .rows:
      guard rows.indices.contains(selected) else { return }
      let row = rows[selected]
      places.append(
        Place(kind: .fields([]), path: place.path.appending(row), pattern: place.pattern.appending("*"), title: row))
    }
    take(context)
  }

  mutating func move(_ step: Int, _ context: Context) {
    places[places.count - 1].list.select(min(max(0, selected + step), max(0, count - 1)))
    take(context)
  }

  /// The next answer of a choice.
  mutating func turn(_ step: Int, _ setting: Setting, _ context: Context) {
    let options: [String]
    switch setting.kind {
    case .flag: options = ["no", "yes"]
    case .choice(let codes) where !setting.isList: options = (setting.isOptional ? [""] : []) + codes
    default: return
    }
    let now = options.firstIndex(of: draft.text(of: setting)) ?? 0
    draft.type(options[(now + step + options.count) % options.count], at: setting.path)
    take(context)
  }

  mutating func refresh(_ context: Context) {
    if let value = subject.value(context) { draft.rebase(onto: value) }
    take(context)
  }

  mutating func received(_ answer: Answer, _ context: Context) -> [Transition] {
    guard case .text("row", let code) = answer else { return [] }
    if let fault = draft.add(code, to: place.path) { return [.say(.bad(context.words.sentence(for: .setting(fault))))] }
    places[places.count - 1].list.select(max(0, count - 1))
    open(context)
    return []
  }
}
