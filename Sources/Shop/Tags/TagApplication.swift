/// A tag given to, or taken from, everyone in a segment, as one command (S48).
public struct TagApplication: Hashable, Sendable {
  public var tag: TagCode
  public var rule: SegmentRule
  /// Takes the tag that staff gave away again, instead of giving it.
  public var removes: Bool

  public init(_ tag: TagCode, to rule: SegmentRule, removes: Bool = false) {
    self.tag = tag
    self.rule = rule
    self.removes = removes
  }
}

extension Decider {
  /// Goes through the whole shop: a batch, for a manager. Each file that changes is named by one fact.
  mutating func applyTag(_ application: TagApplication) throws(Refusal) {
    try require(.manager)
    guard let tag = settings.currentTag(application.tag), !tag.retired || application.removes else {
      throw .unknownTag(application.tag)
    }
    if let fault = settings.faults(of: application.rule, key: "rule", with: state.catalogue).first {
      throw .settingsInvalid(fault)
    }
    var members: [PersonID] = []
    application.rule.forEachMember(in: state, people: context.people, on: day) { members.append($0.id) }
    for id in members {
      guard var person = person(id) else { continue }
      let known = person.tags
      if application.removes {
        person.take(tag.code, in: settings)
      } else if !person.has(tag.code, in: settings) {
        person.give(tag.code, in: settings, on: day, by: context.actor.name)
      }
      if person.tags != known { save(person, changed: ["tags"]) }
    }
  }
}

extension Person {
  /// Whether staff gave the tag, under any of its codes.
  public func has(_ code: TagCode, in settings: ShopSettings) -> Bool {
    tags.contains { !$0.denied && settings.currentCode($0.code) == settings.currentCode(code) }
  }

  /// Whether staff said that the person is not to have it.
  public func isDenied(_ code: TagCode, in settings: ShopSettings) -> Bool {
    !has(code, in: settings)
      && tags.contains { $0.denied && settings.currentCode($0.code) == settings.currentCode(code) }
  }

  /// Staff give the tag; a denial from before is gone.
  public mutating func give(_ code: TagCode, in settings: ShopSettings, on day: Day, by name: String) {
    take(code, in: settings)
    tags.append(PersonTag(settings.currentCode(code), day: day, by: name))
  }

  /// What staff said of the tag is forgotten; its rule decides again.
  public mutating func take(_ code: TagCode, in settings: ShopSettings) {
    tags.removeAll { settings.currentCode($0.code) == settings.currentCode(code) }
  }

  /// Not this tag, whatever its rule says.
  public mutating func deny(_ code: TagCode, in settings: ShopSettings, on day: Day, by name: String) {
    take(code, in: settings)
    tags.append(PersonTag(settings.currentCode(code), day: day, by: name, denied: true))
  }
}

/// One tag of a member as it stands on a day.
public struct MemberTag: Hashable, Sendable {
  public var tag: Tag
  public var origin: TagOrigin
}

public enum TagOrigin: Hashable, Sendable {
  /// Given by staff.
  case hand(PersonTag)
  /// The rule holds as of that day.
  case rule(asOf: Day)
  /// The rule holds as of that day, but staff said no.
  case denied(PersonTag, asOf: Day)
}

extension ShopState {
  /// Every tag of a member on `day`, in the order of the catalogue: by hand, by rule, and by rule but denied.
  ///
  /// Tags by rule are worked out from the facts when asked, so that they are never older than the last order.
  public func tags(of person: Person, _ account: Account?, on day: Day) -> [MemberTag] {
    settings.tags.filter { $0.into == nil }.compactMap { tag in
      let own = person.tags.last { settings.currentCode($0.code) == tag.code }
      if let own, !own.denied { return MemberTag(tag: tag, origin: .hand(own)) }
      guard !tag.retired, let rule = tag.rule, let account, rule.contains(account, person, in: self, on: day) else {
        return nil
      }
      return MemberTag(tag: tag, origin: own.map { .denied($0, asOf: day) } ?? .rule(asOf: day))
    }
  }

  /// How many have each tag on `day`, by hand or by rule (S48). Walks the whole directory.
  public func tagUsage(_ directory: [DirectoryEntry], on day: Day) -> [TagCode: TagUsage] {
    var usage: [TagCode: TagUsage] = [:]
    let ruled = settings.tags.filter { $0.into == nil && !$0.retired && $0.rule != nil }
    for entry in directory {
      var given: Set<TagCode> = []
      for code in entry.tags where given.insert(settings.currentCode(code)).inserted {
        usage[settings.currentCode(code), default: TagUsage()].byHand += 1
      }
      let denied = Set(entry.deniedTags.map { settings.currentCode($0) })
      guard !ruled.isEmpty, let account = account(entry.id) else { continue }
      for tag in ruled where !given.contains(tag.code) && !denied.contains(tag.code) {
        if tag.rule?.contains(account, entry, in: self, on: day) == true {
          usage[tag.code, default: TagUsage()].byRule += 1
        }
      }
    }
    return usage
  }
}

/// How many people have a tag.
public struct TagUsage: Hashable, Sendable {
  public var byHand = 0
  public var byRule = 0

  public init() {}
  public var total: Int { byHand + byRule }
}
