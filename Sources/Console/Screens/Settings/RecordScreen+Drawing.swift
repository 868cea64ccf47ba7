import Shop
import Terminal

extension RecordScreen {
  func draw(into canvas: inout Canvas, _ context: Context) {
    canvas.part(column: 1, columns: canvas.columns - 2, rows: max(1, canvas.rows - 2)) { part in
      switch place.kind {
      case .groups: drawGroups(&part, context)
      case .rows: drawRows(&part, context)
      case .fields: drawFields(&part, context)
      }
    }
    drawFoot(&canvas, context)
  }

  private func drawGroups(_ canvas: inout Canvas, _ context: Context) {
    let groups = groups
    place.list.draw(count: groups.count, into: &canvas) { place, _, row in
      let group = groups[place]
      drawMark(group.contains { draft.isChanged(SettingsPath($0)) }, &row)
      row.put(label(of: group, context), at: 2, 0, width: 22)
      if group.count == 1 { row.put(context.words.meaning(of: SettingsPath(group[0])), at: 25, 0, .muted) }
    }
  }

  private func drawRows(_ canvas: inout Canvas, _ context: Context) {
    let rows = rows
    guard !rows.isEmpty else {
      canvas.put(context.words.noRows, at: 2, 0, .muted)
      return
    }
    place.list.draw(count: rows.count, into: &canvas) { place, _, row in
      let path = self.place.path.appending(rows[place])
      drawMark(draft.isChanged(path), &row)
      let end = row.put(rows[place], at: 2, 0)
      row.put(subject.summary(of: path, in: draft, context), at: max(22, end + 2), 0, .muted)
    }
  }

  private func drawMark(_ isChanged: Bool, _ row: inout Canvas) {
    if isChanged { row.put("*", at: 0, 0, .warning) }
  }

  /// The fields in sight, the sentence of the one in hand below it.
  private func drawFields(_ canvas: inout Canvas, _ context: Context) {
    let (settings, selected) = (settings, selected)
    let room = max(1, canvas.rows - 1)
    canvas.note(rows: room, of: place.list.name)
    let first = max(0, min(selected - room / 2, settings.count - room))
    var row = 0
    for (number, setting) in settings.enumerated().dropFirst(first).prefix(room) {
      canvas.touchable(.item(place.list.name, number), row: row)
      draw(setting, isFocused: number == selected, at: row, &canvas, context)
      row += 1
      guard number == selected else { continue }
      if let problem = problem(of: setting, context) {
        canvas.put("\(canvas.glyphs.alert) " + problem, at: 4, row, .bad)
      } else {
        canvas.put(context.words.meaning(of: words(of: setting)), at: 4, row, .muted)
      }
      row += 1
    }
  }

  private func draw(
    _ setting: Setting, isFocused: Bool, at row: Int, _ canvas: inout Canvas, _ context: Context
  ) {
    let words = context.words
    if isFocused { canvas.put(canvas.glyphs.pointer, at: 0, row, .pointer) }
    if draft.isChanged(setting.path) { canvas.put("*", at: 2, row, .warning) }
    var label = words.label(of: self.words(of: setting))
    if let language = setting.language { label += " (\(words.name(of: language)))" }
    canvas.put(label, at: 4, row, .label, width: 27)
    let start = 32
    let width = max(8, min(28, canvas.columns - start - 1))
    var end = start + width
    switch setting.kind {
    case .rows:
      var count = 0
      if case .list(let rows) = setting.value { count = rows.count }
      end = canvas.put(words.rowCount(count), at: start, row, isFocused ? .fieldFocused : .text)
    case _ where setting.turns:
      let text = draft.text(of: setting)
      let shown = setting.kind == .flag ? (text == "yes" ? words.yes : words.no) : words.option(text)
      end = canvas.put("< \(shown) >", at: start, row, isFocused ? .fieldFocused : .field)
    default:
      let shown = isFocused ? field : TextField(draft.text(of: setting))
      shown.draw(into: &canvas, at: start, row, width: width, isFocused: isFocused)
    }
    drawBefore(setting, at: end + 1, row, &canvas, context)
  }

  /// What stood there, where there is room to say it.
  private func drawBefore(_ setting: Setting, at column: Int, _ row: Int, _ canvas: inout Canvas, _ context: Context) {
    guard setting.kind != .rows, draft.isChanged(setting.path), let before = draft.base.setting(setting.path) else {
      return
    }
    let text = SafeText(context.words.was(context.words.shown(before.value, before.kind)))
    if column + text.width <= canvas.columns { canvas.put(text, at: column, row, .muted) }
  }

  /// What it comes to, and how much is to be saved.
  private func drawFoot(_ canvas: inout Canvas, _ context: Context) {
    canvas.rule(row: canvas.rows - 2, count: draft.isChanged ? context.words.changed(draft.edits.count) : "")
    if draft.isChanged, let obstacle = obstacle(context) {
      canvas.put(obstacle, at: 1, canvas.rows - 1, .bad)
    } else if let setting, let preview = subject.preview(setting, in: draft.after, context) {
      canvas.put(preview, at: 1, canvas.rows - 1, .accent)
    }
  }
}
