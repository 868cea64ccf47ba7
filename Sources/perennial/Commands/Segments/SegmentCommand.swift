import ArgumentParser
import Console
import Ledger
import Shop

/// `segment`: who is meant, as a rule over what the shop knows (S101).
struct SegmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segment", abstract: "Save, count and list segments of the members.",
    discussion: """
      A rule is conditions joined by and, or, not and brackets:
        tier:gold and (tag:lilies or bought:rose within 90) and not muted and consent:wechat
      sex:female age:25-34 age:65+ area:"Old Town" source:wechat owner:mei language:en influencer motive:price
      tag:CODE segment:CODE tier:gold tier >= silver points >= 500 coupon coupon:TEMPLATE consent:wechat muted
      recency >= 90 orders >= 3 spend >= 1000 bought:rose within 90 occasion:birthday within 365 never-bought
      joined within 30 birthday within 14 date:anniversary in 5 receiver-date:birthday in this-month everyone
      """,
    subcommands: [
      SegmentListCommand.self, SegmentShowCommand.self, SegmentCountCommand.self, SegmentAddCommand.self,
      SegmentRemoveCommand.self,
    ])
}

/// `segment list`: `[{"code","name","rule","members"}]`.
struct SegmentListCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "List the saved segments.")

  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let segments = try session.openForReading().state.settings.segments
    let counted = try segments.map { ($0, try session.members(of: $0.rule).count) }
    session.print(.array(counted.map { $0.0.json(session.words, members: $0.1) })) { words in
      guard !counted.isEmpty else { return words.pick("No segment is saved yet", "还没有保存客群") }
      var table = TextTable()
      for (segment, count) in counted {
        table.add([segment.code.text, words.name(segment.name), "\(count)", segment.rule.text])
      }
      return table.text
    }
  }
}

/// `segment show CODE`: `{"code","name","rule","members","first":[{"id","name"}]}`.
struct SegmentShowCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Who is in a saved segment.")

  @Argument(help: "The segment's code.")
  var code: String
  @Option(help: "Members listed.")
  var limit = 20
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let ledger = try session.openForReading()
    guard let segment = ledger.state.settings.segment(SegmentCode(code)) else {
      throw Problem.refused(.unknownSegment(SegmentCode(code)))
    }
    let members = try session.members(of: segment.rule)
    let first = members.prefix(max(0, limit))
    var json = segment.fields(session.words, members: members.count)
    json.append(("first", .array(first.map { ["id": .text($0.id), "name": .string($0.name)] })))
    session.print(.object(json)) { words in
      var table = TextTable()
      table.add([segment.code.text, words.name(segment.name), words.members(members.count)])
      for entry in first { table.add([entry.id.description, entry.name]) }
      return segment.rule.text + "\n" + table.text
    }
  }
}

/// `segment count RULE`: `{"rule","members"}`, the rule as it would be saved.
struct SegmentCountCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "count", abstract: "How many a rule holds for.")

  @Argument(help: "The rule, in quotes.")
  var rule: String
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let rule = try session.segmentRule(rule)
    let count = try session.members(of: rule).count
    session.print(["rule": .string(rule.text), "members": .integer(count)]) { words in
      words.members(count) + words.pick(": ", "：") + rule.text
    }
  }
}

/// `segment add CODE NAME RULE`: `{"code","name","rule","members"}`.
struct SegmentAddCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "add", abstract: "Save a rule under a code and a name.")

  @Argument(help: "Letters, digits, - _ and . without blanks.")
  var code: String
  @Argument(help: "The name that staff read.")
  var name: String
  @Argument(help: "The rule, in quotes.")
  var rule: String
  @Flag(help: "Put it in the place of the one with this code.")
  var replace = false
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let rule = try session.segmentRule(rule)
    let segment = Segment(
      code: SegmentCode(code), name: LocalizedText(try PersonName.checked(name)), rule: rule)
    _ = try session.submit(.changeSegments(replace ? .replace(segment) : .add(segment)))
    let count = try session.members(of: rule).count
    session.print(segment.json(session.words, members: count)) { words in
      words.pick("Saved: ", "已保存：") + segment.code.text + words.pick(", ", "，") + words.members(count)
    }
  }
}

/// `segment remove CODE`: `{"code"}`.
struct SegmentRemoveCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "remove", abstract: "Forget a saved segment.")

  @Argument(help: "The segment's code.")
  var code: String
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    _ = try session.submit(.changeSegments(.remove(SegmentCode(code))))
    session.print(["code": .string(code)]) { words in words.pick("Removed: \(code)", "已删除：\(code)") }
  }
}
