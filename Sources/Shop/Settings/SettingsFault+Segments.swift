/// What is wrong with segments and tags: codes that nothing can name, rules that name what is not there, and circles.
extension ShopSettings {
  func segmentFaults(with catalogue: Catalogue) -> [SettingsFault] {
    var faults: [SettingsFault] = []
    var seenSegments: Set<SegmentCode> = []
    for segment in segments {
      faults += codeFaults(segment.code, key: "segments", isNew: seenSegments.insert(segment.code).inserted)
      if segment.name.isEmpty { faults.append(.missing(key: "segments.\(segment.code).name")) }
      faults += self.faults(of: segment.rule, key: "segments.\(segment.code).rule", with: catalogue)
    }
    var seenTags: Set<TagCode> = []
    for tag in tags {
      faults += codeFaults(tag.code, key: "tags", isNew: seenTags.insert(tag.code).inserted)
      if tag.name.isEmpty { faults.append(.missing(key: "tags.\(tag.code).name")) }
      if let rule = tag.rule { faults += self.faults(of: rule, key: "tags.\(tag.code).rule", with: catalogue) }
      if let into = tag.into, self.tag(into) == nil {
        faults.append(.unknown(key: "tags.\(tag.code).into", code: into.text))
      }
    }
    return faults + circles
  }

  /// Everything in a rule that these settings and products do not know. Saved rules are checked with the settings; a
  /// rule that a command or a screen was given is checked before it is asked.
  public func faults(of rule: SegmentRule, key: String, with catalogue: Catalogue) -> [SettingsFault] {
    rule.conditions.compactMap { condition in
      unknownCode(in: condition, catalogue).map { .unknown(key: key, code: $0) }
    }
  }

  private func unknownCode(in condition: SegmentCondition, _ catalogue: Catalogue) -> String? {
    switch condition {
    case .tag(let code): tag(code) == nil ? code.text : nil
    case .segment(let code): segment(code) == nil ? code.text : nil
    case .tier(let code), .tierFrom(let code): tier(code) == nil ? code.text : nil
    case .coupon(let code): code.flatMap { template($0) == nil ? $0.text : nil }
    case .bought(let what, _):
      catalogue[SKU(what)] == nil && !catalogue.products.contains { $0.isOf(what) } ? what : nil
    default: nil
    }
  }

  private func codeFaults<Kind>(_ code: Code<Kind>, key: String, isNew: Bool) -> [SettingsFault] {
    if !isNew { return [.duplicate(key: key, code: code.text)] }
    return code.isNameable ? [] : [.codeUnreadable(key: key, code: code.text)]
  }

  /// Segments and tags that come back to themselves.
  private var circles: [SettingsFault] {
    let starts =
      segments.map { ("segments.\($0.code)", RuleName.segment($0.code)) }
      + tags.map { ("tags.\($0.code)", RuleName.tag($0.code)) }
    var lengths: [RuleName: Int] = [:]
    return starts.compactMap { key, name in
      var path: [RuleName] = []
      // A longer chain than a rule is followed would be answered with no: it is refused as a circle is.
      guard let length = length(from: name, along: &path, known: &lengths), length <= SegmentRule.depthLimit else {
        return .circular(key: key, code: name.text)
      }
      return nil
    }
  }

  /// How many names lie behind one another from here; `nil` where one comes back.
  private func length(from name: RuleName, along path: inout [RuleName], known: inout [RuleName: Int]) -> Int? {
    if let length = known[name] { return length }
    guard !path.contains(name) else { return nil }
    path.append(name)
    defer { path.removeLast() }
    var longest = 0
    for next in names(after: name) {
      guard let length = length(from: next, along: &path, known: &known) else { return nil }
      longest = max(longest, length + 1)
    }
    known[name] = longest
    return longest
  }

  private func names(after name: RuleName) -> [RuleName] {
    let rule: SegmentRule?
    var next: [RuleName] = []
    switch name {
    case .segment(let code): rule = segment(code)?.rule
    case .tag(let code):
      rule = tag(code)?.rule
      if let into = tag(code)?.into { next.append(.tag(into)) }
    }
    for condition in rule?.conditions ?? [] {
      switch condition {
      case .segment(let code): next.append(.segment(code))
      case .tag(let code): next.append(.tag(code))
      default: break
      }
    }
    return next
  }
}

private enum RuleName: Hashable {
  case segment(SegmentCode)
  case tag(TagCode)

  var text: String {
    switch self {
    case .segment(let code): code.text
    case .tag(let code): code.text
    }
  }
}

extension Code {
  /// Whether a rule can name it without quotes.
  var isNameable: Bool {
    (1...40).contains(text.count) && text.utf8.count <= 160
      && text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" || $0 == "." }
  }
}
