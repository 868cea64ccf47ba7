import Shop
import Terminal

/// The catalogue of tags with how many have each (S48): new, rename, merge, retire, a rule, and giving one to a segment.
struct TagsScreen: Screen {
  /// What the worker hands back.
  struct Usage: Sendable {
    var usage: [TagCode: TagUsage]
    var on: Day
  }

  private var found: Usage?
  private var isWanted = true
  private var list = ListPart("tags")
  private var newCode = ""

  init(_ context: Context) {}

  mutating func refresh(_ context: Context) { isWanted = true }

  func title(_ context: Context) -> String { context.words.tagsTitle }

  private func tags(_ context: Context) -> [Tag] { context.state.settings.tags.filter { $0.into == nil } }

  private func selected(_ context: Context) -> Tag? {
    let tags = tags(context)
    return tags.isEmpty ? nil : tags[min(list.selected, tags.count - 1)]
  }

  private func others(_ context: Context) -> [Tag] {
    let code = selected(context)?.code
    return tags(context).filter { $0.code != code }
  }

  mutating func wantedWork(_ context: Context) -> Transition? {
    guard isWanted else { return nil }
    isWanted = false
    return .work { snapshot, progress in
      guard progress(0.1) else { return nil }
      return Usage(usage: snapshot.state.tagUsage(snapshot.directory, on: snapshot.today), on: snapshot.today)
    }
  }

  mutating func worked(_ outcome: WorkOutcome, _ context: Context) {
    if case .done(let value) = outcome { found = value as? Usage ?? found }
  }

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    let locked = context.staff.role < .manager ? words.sentence(for: .notAllowed(needs: .manager)) : nil
    let none = selected(context) == nil ? words.noTags : nil
    return [
      command(.character("n"), or: .insert, words.newOne, help: words.newTagHelp, unavailable: locked) { _, context in
        [.present(PromptScreen("code", heading: context.words.tagCode, hint: context.words.segmentCodeHint, limit: 40))]
      },
      command(.character("r"), words.rename, help: words.renameHelp, unavailable: none ?? locked) { screen, context in
        guard let tag = screen.selected(context) else { return [] }
        let name = context.words.name(tag.name)
        return [
          .present(PromptScreen("rename", heading: context.words.tagName, text: name, limit: PersonName.limit))
        ]
      },
      command(.character("u"), words.rule, help: words.tagRuleHelp, unavailable: none ?? locked) { screen, context in
        screen.selected(context).map { [.present(TagsScreen.rulePrompt($0.rule?.text ?? "", context.words))] } ?? []
      },
      command(
        .character("g"), words.merge, help: words.mergeTagHelp,
        unavailable: none ?? locked ?? (others(context).isEmpty ? words.noOtherTag : nil)
      ) { screen, context in
        let options = screen.others(context).map { context.words.name($0.name) }
        return [.present(PickScreen("merge", heading: context.words.mergeInto, options: options))]
      },
      command(
        .character("x"), selected(context)?.retired == true ? words.revive : words.retire, help: words.retireHelp,
        unavailable: none ?? locked
      ) { screen, context in
        screen.selected(context).map { [.submit(.changeTags($0.retired ? .revive($0.code) : .retire($0.code)))] } ?? []
      },
      command(
        .character("b"), words.giveToMany, help: words.giveToManyHelp,
        unavailable: none ?? locked ?? (context.state.settings.segments.isEmpty ? words.noSegments : nil)
      ) { _, context in
        let options = context.state.settings.segments.map { context.words.name($0.name) }
        return [.present(PickScreen("segment", heading: context.words.giveToWhom, options: options))]
      },
      backCommand(context),
    ]
  }

  private static func rulePrompt(_ text: String, _ words: Words) -> PromptScreen {
    PromptScreen("rule", heading: words.ruleTitle, hint: words.ruleHint, text: text, limit: 2_000)
  }

  mutating func received(_ answer: Answer, _ context: Context) -> [Transition] {
    switch answer {
    case .text("code", let text):
      newCode = text
      return [.present(PromptScreen("name", heading: context.words.tagName, text: text, limit: PersonName.limit))]
    case .text("name", let text):
      return [.submit(.changeTags(.add(Tag(TagCode(newCode), name: LocalizedText(text)))))]
    case .text("rename", let text):
      return selected(context).map { [.submit(.changeTags(.rename($0.code, to: nil, LocalizedText(text))))] } ?? []
    case .text("rule", let text): return setRule(text, context)
    case .chosen("merge", let place):
      guard let tag = selected(context), others(context).indices.contains(place) else { return [] }
      return [.submit(.changeTags(.merge(tag.code, into: others(context)[place].code)))]
    case .chosen("segment", let place):
      let segments = context.state.settings.segments
      guard let tag = selected(context), segments.indices.contains(place) else { return [] }
      return [.submit(.applyTag(TagApplication(tag.code, to: .condition(.segment(segments[place].code)))))]
    default: return []
    }
  }

  private func setRule(_ text: String, _ context: Context) -> [Transition] {
    guard var tag = selected(context) else { return [] }
    do throws(SegmentSyntaxFault) {
      tag.rule = try SegmentRule(parsing: text)
      return [.submit(.changeTags(.replace(tag)))]
    } catch {
      return [
        .present(TagsScreen.rulePrompt(text, context.words)), .say(.bad(context.words.sentence(for: error))),
      ]
    }
  }

  mutating func finished(_ result: Result<CommandReceipt, CommandFailure>, _ context: Context) -> [Transition] {
    if case .success(let receipt) = result {
      let changed = receipt.events.filter { if case .personSaved = $0 { true } else { false } }.count
      if changed > 0 { return [.say(.good(context.words.tagGiven(changed)))] }
    }
    return [.say(context.words.toast(for: result, context))]
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    list.handle(input, count: tags(context).count, context) != .unused || input == .tick ? [] : nil
  }

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    let tags = tags(context)
    guard !tags.isEmpty else {
      canvas.put(words.noTags, at: 2, 1)
      canvas.put(words.noTagsNext, at: 2, 2, .muted)
      return
    }
    let columns = Columns(
      [
        .init(title: words.titleLabel, width: 18), .init(title: words.tagCodeLabel, width: 14),
        .init(title: words.kindLabel, width: 11),
        .init(title: words.usedLabel, width: 6, align: .trailing),
        .init(title: words.howLabel, width: 8, grows: 1),
      ], room: canvas.columns - 5)
    columns.drawTitles(into: &canvas, at: 3, 0)
    canvas.part(column: 1, row: 1, columns: canvas.columns - 2, rows: canvas.rows - 5) { part in
      list.draw(count: tags.count, into: &part) { place, _, row in
        let tag = tags[place]
        let role: Role = tag.retired ? .muted : .text
        let used = found.map { "\(($0.usage[tag.code] ?? TagUsage()).total)" } ?? ""
        columns.draw(
          [
            (words.name(tag.name), tag.retired ? .muted : .heading), (tag.code.text, role),
            (words.name(of: tag.kind), role), (used, .amount), (words.way(of: tag), .muted),
          ], into: &row)
      }
    }
    guard let selected = selected(context) else { return }
    canvas.part(row: canvas.rows - 4) { part in
      let used = found?.usage[selected.code] ?? TagUsage()
      part.rule(selected.code.text, row: 0, count: found.map { words.used(used, asOf: $0.on) } ?? "")
      let rule = selected.rule.map { words.sentence(for: $0, context.state.settings) }
      _ = part.put(lines: [rule ?? words.givenByHandOnly], from: 1, .text)
    }
  }
}
