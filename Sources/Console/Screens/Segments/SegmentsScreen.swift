import Shop
import Terminal

/// The saved segments with their live counts (S101).
struct SegmentsScreen: Screen {
  private var counts: [SegmentCode: Int] = [:]
  private var isWanted = true
  private var list = ListPart("segments")

  init(_ context: Context) {}

  mutating func refresh(_ context: Context) { isWanted = true }

  func title(_ context: Context) -> String { context.words.segmentsTitle }

  private func segments(_ context: Context) -> [Segment] { context.state.settings.segments }

  private func selected(_ context: Context) -> Segment? {
    let segments = segments(context)
    return segments.isEmpty ? nil : segments[min(list.selected, segments.count - 1)]
  }

  mutating func wantedWork(_ context: Context) -> Transition? {
    guard isWanted else { return nil }
    isWanted = false
    return .work { snapshot, progress in
      var counts: [SegmentCode: Int] = [:]
      let segments = snapshot.state.settings.segments
      for (number, segment) in segments.enumerated() {
        guard progress(Double(number) / Double(segments.count)) else { return nil }
        let members = segment.rule.members(of: snapshot.directory, in: snapshot.state, on: snapshot.today)
        counts[segment.code] = members.count
      }
      return counts
    }
  }

  mutating func worked(_ outcome: WorkOutcome, _ context: Context) {
    if case .done(let value) = outcome, let counts = value as? [SegmentCode: Int] { self.counts = counts }
  }

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    let none = selected(context) == nil ? words.noSegments : nil
    let locked = context.staff.role < .manager ? words.sentence(for: .notAllowed(needs: .manager)) : nil
    return [
      command(.enter, words.open, help: words.openSegmentHelp, unavailable: none) { screen, context in
        screen.selected(context).map { [.open(.segment($0.code))] } ?? []
      },
      command(.character("n"), or: .insert, words.newOne, help: words.newSegmentHelp) { _, _ in [.open(.segment(nil))]
      },
      command(
        .character("x"), or: .delete, words.removeIt, help: words.removeSegmentHelp, unavailable: none ?? locked
      ) { screen, context in
        screen.selected(context).map { [.submit(.changeSegments(.remove($0.code)))] } ?? []
      },
      backCommand(context),
    ]
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    switch list.handle(input, count: segments(context).count, context) {
    case .activated: return selected(context).map { [.open(.segment($0.code))] } ?? []
    case .moved: return []
    case .unused: return input == .tick ? [] : nil
    }
  }

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    let segments = segments(context)
    guard !segments.isEmpty else {
      canvas.put(words.noSegments, at: 2, 1)
      canvas.put(words.noSegmentsNext, at: 2, 2, .muted)
      return
    }
    let columns = Columns(
      [
        .init(title: words.titleLabel, width: 20), .init(title: words.membersLabel, width: 7, align: .trailing),
        .init(title: words.ruleTitle, width: 30, grows: 1),
      ], room: canvas.columns - 5)
    columns.drawTitles(into: &canvas, at: 3, 0)
    canvas.part(column: 1, row: 1, columns: canvas.columns - 2, rows: canvas.rows - 5) { part in
      list.draw(count: segments.count, into: &part) { place, _, row in
        let segment = segments[place]
        let rule = SafeText(words.sentence(for: segment.rule, context.state.settings)).wrapped(to: 1_000)
        columns.draw(
          [
            (words.name(segment.name), .heading), (counts[segment.code].map { "\($0)" } ?? "", .amount),
            (rule.first.map { "\($0)" } ?? "", .muted),
          ], into: &row)
      }
    }
    guard let selected = selected(context) else { return }
    canvas.part(row: canvas.rows - 4) { part in
      part.rule(selected.code.text, row: 0)
      _ = part.put(lines: [words.sentence(for: selected.rule, context.state.settings)], from: 1, .text)
    }
  }
}
