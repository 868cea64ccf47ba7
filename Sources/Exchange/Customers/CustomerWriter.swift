import Shop

/// Turns rows of a customers file into files of people and facts about members.
struct CustomerWriter {
  private let run: ImportRun
  private var matcher: CustomerMatcher
  private var events: [Event] = []
  private var people: [Person] = []
  private var joinedNow: Set<PersonID> = []
  private var addedNow: Set<PersonID> = []
  private var changedNow: Set<PersonID> = []
  private var unchangedNow: Set<PersonID> = []
  private var opened: Set<PersonID> = []
  private var risen: Set<PersonID> = []
  private var unknownTiers: Set<String> = []
  var report = ImportReport()

  /// People whose files go into one line.
  private static let chunk = 64

  init(_ run: ImportRun) {
    self.run = run
    matcher = CustomerMatcher(run)
  }

  mutating func write(_ row: CustomerRow) throws {
    let (id, known) = matcher.match(row)
    // A file has one version in one line.
    if people.contains(where: { $0.id == id }) { try flush() }
    let account = run.sink.state.account(id)
    let isMember = account?.isMember == true || joinedNow.contains(id)
    var person = known ?? Person(id: id, name: "")
    let fields = person.complete(with: row)
    let isNews = known == nil || !fields.isEmpty
    if isNews {
      person.revision += 1
      people.append(person)
      events.append(run.saving(person, changed: known == nil ? ["*"] : fields))
    }
    matcher.note(person)
    if !isMember {
      joinedNow.insert(id)
      events.append(run.joining(id, on: row.joined ?? run.day))
    }
    let opens = open(row, account, id)
    let rises = rise(row, account, id)
    if known == nil {
      addedNow.insert(id)
    } else if isNews || opens || rises || !isMember {
      changedNow.insert(id)
    } else {
      unchangedNow.insert(id)
    }
    if people.count >= CustomerWriter.chunk || events.count >= CustomerWriter.chunk * 4 { try flush() }
  }

  mutating func finish() throws {
    try flush()
    report.added = addedNow.count
    report.changed = changedNow.subtracting(addedNow).count
    report.unchanged = unchangedNow.subtracting(changedNow).subtracting(addedNow).count
    report.newMembers = joinedNow.count
    report.unknownTiers = unknownTiers.sorted()
  }

  /// The balance of the file as one opening lot, given once to a member.
  private mutating func open(_ row: CustomerRow, _ account: Account?, _ id: PersonID) -> Bool {
    guard let points = row.points, points > .zero, account?.entries.contains(where: { $0.reason == .opening }) != true,
      opened.insert(id).inserted
    else { return false }
    let until = row.expires ?? run.programme.lastDay(ofEarning: run.day)
    events.append(run.earning(points, for: account, id: id, day: run.day, until: until, reason: .opening))
    return true
  }

  /// The file's tier, for members whom nothing has moved since they joined.
  private mutating func rise(_ row: CustomerRow, _ account: Account?, _ id: PersonID) -> Bool {
    guard !row.tier.isEmpty else { return false }
    guard let place = run.ladder.firstIndex(where: { TierNames.matches($0, row.tier) }) else {
      unknownTiers.insert(row.tier)
      return false
    }
    let first = run.ladder.first?.code ?? TierCode("")
    guard place > 0, account.map({ !$0.isMember || $0.tier == run.firstStep(since: $0.joined) }) ?? true,
      risen.insert(id).inserted
    else { return false }
    events.append(
      .tierChanged(TierChanged(account: id, before: first, standing: run.standing(at: place), reason: .imported)))
    return true
  }

  private mutating func flush() throws {
    try run.put(events, people: people)
    events.removeAll(keepingCapacity: true)
    people.removeAll(keepingCapacity: true)
  }
}

/// How files name the steps of the ladder.
enum TierNames {
  /// Whether `text` is the tier's code or its name in either language, with or without a word for member or card behind.
  static func matches(_ tier: Tier, _ text: String) -> Bool {
    let wanted = plain(text)
    return [tier.code.text, tier.name.english, tier.name.chinese].contains { !$0.isEmpty && plain($0) == wanted }
  }

  private static func plain(_ text: String) -> String {
    var name = Folding.header(text)
    for ending in ["会员", "用户", "卡", "级", "member", "card", "tier"] where name.count > ending.count {
      if name.hasSuffix(ending) { name.removeLast(ending.count) }
    }
    return name
  }
}

extension Person {
  /// Takes over what the row knows and this file does not.
  ///
  /// - Returns: Names of the fields that changed.
  fileprivate mutating func complete(with row: CustomerRow) -> [String] {
    var changed: [String] = []
    if CustomerName.isStandIn(self) {
      let stand = card.isEmpty ? row.card : card
      let name =
        !row.name.isEmpty
        ? row.name
        : stand.isEmpty
          ? CustomerName.standIn(card: String((row.phones.first?.normalised ?? "").suffix(4)))
          : CustomerName.standIn(card: stand)
      if name != self.name {
        self.name = name
        changed.append("name")
      }
    }
    let known = Set(phones.compactMap { try? Phone($0).normalised })
    let news = row.phones.filter { !known.contains($0.normalised) }
    if !news.isEmpty {
      phones += news.map(\.typed)
      changed.append("phones")
    }
    if card.isEmpty, !row.card.isEmpty {
      card = row.card
      changed.append("card")
    }
    if let birthday = row.birthday, !dates.contains(where: { $0.occasion == .birthday }) {
      dates.append(PersonalDate(occasion: .birthday, on: birthday))
      changed.append("dates")
    }
    if remark.isEmpty, !row.remark.isEmpty {
      remark = row.remark
      changed.append("remark")
    }
    if source.isEmpty, !row.source.isEmpty {
      source = row.source
      changed.append("source")
    }
    return changed
  }
}
