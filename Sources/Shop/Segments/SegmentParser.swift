/// Reads the line of a rule, strictly: what is not understood is named with its place.
///
/// ```
/// rule      = both { "or" both }            everyone | nobody stand for the empty lists
/// both      = one { "and" one }
/// one       = "not" one | "(" rule ")" | condition
/// condition = sex:female  age:25-34  age:65+  area:"Old Town"  source:wechat  owner:mei  language:en  influencer
///             motive:price  tag:CODE  segment:CODE  recency >= 90  orders >= 3  spend >= 1000  bought:rose within 90
///             occasion:birthday within 365  never-bought  joined within 30  tier:gold  tier >= silver  points >= 500
///             coupon  coupon:TEMPLATE  consent:wechat  muted
///             date:birthday within 14  date:anniversary in 5  receiver-date:birthday in this-month
/// ```
/// Words are read without regard to case, values as they stand; a value with blanks is put in quotes. `birthday` is short
/// for `date:birthday`. Amounts are in major units (N4).
struct SegmentParser {
  var scanner: SegmentScanner
  private var depth = 0

  init(_ text: String) { scanner = SegmentScanner(text) }

  mutating func rule() throws(SegmentSyntaxFault) -> SegmentRule {
    let rule = try either()
    scanner.skipBlanks()
    guard scanner.isAtEnd else { throw fault(.linkMissing(found: scanner.rest())) }
    return rule.tidied
  }

  private mutating func either() throws(SegmentSyntaxFault) -> SegmentRule {
    var rules = [try both()]
    while takeWord(SegmentWord.or) { rules.append(try both()) }
    return rules.count == 1 ? rules[0] : .any(rules)
  }

  private mutating func both() throws(SegmentSyntaxFault) -> SegmentRule {
    var rules = [try one()]
    while takeWord(SegmentWord.and) { rules.append(try one()) }
    return rules.count == 1 ? rules[0] : .all(rules)
  }

  private mutating func one() throws(SegmentSyntaxFault) -> SegmentRule {
    scanner.skipBlanks()
    let start = scanner.position
    depth += 1
    defer { depth -= 1 }
    guard depth <= SegmentRule.depthLimit else { throw fault(.tooDeep) }
    if takeWord(SegmentWord.not) { return .not(try one()) }
    if scanner.take("(", or: "（") {
      let rule = try either()
      scanner.skipBlanks()
      if scanner.take(")", or: "）") { return rule }
      throw scanner.isAtEnd ? fault(.bracketOpen, at: start) : fault(.linkMissing(found: scanner.rest()))
    }
    if takeWord(SegmentWord.everyone) { return .everyone }
    if takeWord(SegmentWord.nobody) { return .any([]) }
    return .condition(try condition())
  }

  /// Takes a word of the form if it stands here, blanks before it included.
  mutating func takeWord(_ word: String) -> Bool {
    guard scanner.peekedWord() == word else { return false }
    scanner.skipBlanks()
    _ = scanner.word()
    return true
  }

  func fault(_ reason: SegmentSyntaxFault.Reason, at position: Int? = nil) -> SegmentSyntaxFault {
    SegmentSyntaxFault(position: position ?? scanner.position, reason: reason)
  }
}

extension SegmentRule {
  /// Reads a rule as ``SegmentParser`` describes it.
  ///
  /// - Returns: The tidied rule. Codes in it are not looked up: ``ShopSettings/faults(of:key:with:)`` does.
  /// - Throws: What is not understood, and where.
  public init(parsing text: String) throws(SegmentSyntaxFault) {
    guard text.utf8.count <= SegmentScanner.limit * 4, text.count <= SegmentScanner.limit else {
      throw SegmentSyntaxFault(position: SegmentScanner.limit, reason: .tooLong(limit: SegmentScanner.limit))
    }
    var parser = SegmentParser(text)
    self = try parser.rule()
  }
}
