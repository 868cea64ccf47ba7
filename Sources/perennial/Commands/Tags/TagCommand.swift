import ArgumentParser
import Console
import Ledger
import Shop

/// `tag`: the catalogue of tags, and who has them (S48).
struct TagCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tag", abstract: "Keep the catalogue of tags, and give tags to many at once.",
    subcommands: [
      TagListCommand.self, TagAddCommand.self, TagRenameCommand.self, TagMergeCommand.self, TagRetireCommand.self,
      TagApplyCommand.self,
    ])
}

/// `tag list`: `[{"code","name","kind","rule","into","retired","byHand","byRule","asOf"}]`, counts as of today.
struct TagListCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "List the tags and who has them.")

  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let ledger = try session.openForReading()
    let (state, today) = (ledger.state, ledger.today)
    let usage = state.tagUsage(ledger.directory(), on: today)
    let json = state.settings.tags.map { tag -> JSONValue in
      let used = usage[tag.code] ?? TagUsage()
      return [
        "code": .text(tag.code), "name": .string(session.words.name(tag.name)), "kind": .string(tag.kind.rawValue),
        "rule": .optional(tag.rule) { .string($0.text) }, "into": .optional(tag.into) { .text($0) },
        "retired": .bool(tag.retired), "byHand": .integer(used.byHand), "byRule": .integer(used.byRule),
        "asOf": .day(today),
      ]
    }
    session.print(.array(json)) { words in
      guard !state.settings.tags.isEmpty else { return words.pick("No tags yet", "还没有标签") }
      var table = TextTable()
      for tag in state.settings.tags {
        let used = usage[tag.code] ?? TagUsage()
        table.add([
          tag.code.text, words.name(tag.name), words.name(of: tag.kind), "\(used.total)", words.state(of: tag),
        ])
      }
      return table.text
    }
  }
}

/// `tag add CODE NAME [--kind KIND] [--rule RULE]`: `{"code"}`. With a rule the tag is given by itself.
struct TagAddCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "add", abstract: "Add a tag to the catalogue.")

  @Argument(help: "Letters, digits, - _ and . without blanks.")
  var code: String
  @Argument(help: "The name that staff read.")
  var name: String
  @Option(help: "basic, consumption, behaviour or value.")
  var kind: String?
  @Option(help: "To whom it is given by itself: a segment's rule.")
  var rule: String?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    guard let group = kind.map({ TagGroup(rawValue: $0) }) ?? .basic else {
      throw Problem.usage(.value(option: "--kind", text: kind ?? "", expected: .tagKind))
    }
    let tag = Tag(
      TagCode(code), name: LocalizedText(try PersonName.checked(name)), kind: group,
      rule: try rule.map { try session.segmentRule($0) })
    try session.change(.add(tag), code)
  }
}

/// `tag rename CODE NAME [--code NEW]`: `{"code"}`. People keep the tag under its new code.
struct TagRenameCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "rename", abstract: "Give a tag another name or code.")

  @Argument(help: "The tag's code.")
  var code: String
  @Argument(help: "The new name.")
  var name: String
  @Option(name: .customLong("code"), help: "The new code.")
  var newCode: String?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let name = LocalizedText(try PersonName.checked(name))
    try session.change(.rename(TagCode(code), to: newCode.map { TagCode($0) }, name), newCode ?? code)
  }
}

/// `tag merge CODE INTO`: `{"code"}`. Whoever has the first has the second from now on.
struct TagMergeCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "merge", abstract: "Let a tag go on as another one.")

  @Argument(help: "The tag that ends.")
  var code: String
  @Argument(help: "The tag that stays.")
  var into: String
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws { try session.change(.merge(TagCode(code), into: TagCode(into)), into) }
}

/// `tag retire CODE [--revive]`: `{"code"}`. No longer offered; people keep it.
struct TagRetireCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "retire", abstract: "Offer a tag no longer.")

  @Argument(help: "The tag's code.")
  var code: String
  @Flag(help: "Offer it again.")
  var revive = false
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    try session.change(revive ? .revive(TagCode(code)) : .retire(TagCode(code)), code)
  }
}

/// `tag apply CODE RULE [--remove]`: `{"code","changed"}`, given to everyone in a segment as one command.
struct TagApplyCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "apply", abstract: "Give a tag to everyone in a segment, or take it from them.")

  @Argument(help: "The tag's code.")
  var code: String
  @Argument(help: "Whom: a segment's rule, in quotes.")
  var rule: String
  @Flag(help: "Take the tag that staff gave away again.")
  var remove = false
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let rule = try session.segmentRule(rule)
    let receipt = try session.submit(.applyTag(TagApplication(TagCode(code), to: rule, removes: remove)))
    let changed = receipt.events.filter { if case .personSaved = $0 { true } else { false } }.count
    session.print(["code": .string(code), "changed": .integer(changed)]) { words in
      words.pick("\(changed) changed", "已更新\(changed)位")
    }
  }
}

extension Session {
  fileprivate func change(_ change: TagChange, _ code: String) throws {
    _ = try submit(.changeTags(change))
    print(["code": .string(code)]) { words in words.pick("Saved: \(code)", "已保存：\(code)") }
  }
}
