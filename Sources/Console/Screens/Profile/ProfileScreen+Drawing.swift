import Insight
import Shop
import Terminal

extension ProfileScreen {
  func drawProfile(_ page: ProfilePage, _ canvas: inout Canvas, _ context: Context) {
    let words = context.words
    let half = canvas.columns / 2
    let (left, right) = (
      words.whoRows(page, on: context.today), words.reachRows(page, brought: brought, today: context.today)
    )
    for (row, line) in left.enumerated() { draw(line, at: 2, row, room: half - 3, &canvas, words) }
    for (row, line) in right.enumerated() { draw(line, at: half, row, room: canvas.columns - half - 1, &canvas, words) }
    let row = max(left.count, right.count) + 1
    if !page.profile.external.isEmpty {
      canvas.put(words.externalLabel, at: 2, row, .label)
      _ = canvas.put(lines: [page.profile.external], from: row + 1, .text)
    }
    if let next = AskNext.first(of: page.person, page.account, on: context.today) {
      canvas.put(words.askNext(next), at: 2, canvas.rows - 1, .suggestion)
    }
  }

  /// A label and its value; what is not known is a dash.
  private func draw(
    _ line: (String, String), at column: Int, _ row: Int, room: Int, _ canvas: inout Canvas, _ words: Words
  ) {
    let width = words.pick(15, 12)
    canvas.put(line.0, at: column, row, .label, width: width)
    canvas.put(
      line.1.isEmpty ? "-" : line.1, at: column + width + 1, row, line.1.isEmpty ? .muted : .text,
      width: max(1, room - width - 1))
  }

  func drawPreferences(_ page: ProfilePage, _ canvas: inout Canvas, _ context: Context) {
    let words = context.words
    canvas.rule(words.statedHeading, row: 0)
    var row = 1
    for (label, texts, role) in [
      (words.likesLabel, page.person.likes, Role.text), (words.dislikesLabel, page.person.dislikes, .warning),
      (words.allergiesLabel, page.person.allergies, .bad),
    ] {
      draw((label, words.list(texts.map { words.material($0) })), at: 2, row, room: canvas.columns - 3, &canvas, words)
      if !texts.isEmpty { canvas.paint(row: row, role == .text ? .text : role) }
      row += 1
    }
    let delights = page.profile.topDelights
    draw(
      (words.delightsLabel, words.list(delights.map { words.name(of: $0) })), at: 2, row, room: canvas.columns - 3,
      &canvas, words)
    row += 2
    let preferences = page.preferences
    canvas.rule(
      words.inferredHeading, row: row, count: preferences.orders > 0 ? words.fromOrders(preferences.orders) : "")
    row += 1
    if preferences.inferred.isEmpty {
      canvas.put(words.tooFewOrders, at: 2, row, .muted)
      row += 1
    }
    let room = canvas.rows - row - 4
    for found in preferences.inferred.prefix(max(0, room)) {
      canvas.put(words.name(of: found.facet), at: 2, row, .label, width: 10)
      canvas.put(words.material(found.value), at: 13, row, .text, width: 18)
      canvas.put(words.percent(found.share), at: 32, row, .amount, width: 5, align: .trailing)
      let numbers = found.orders.compactMap { context.state.order($0)?.number }
      canvas.put(words.evidence(numbers, room: canvas.columns - 42), at: 40, row, .muted)
      row += 1
    }
    row += 1
    if let band = preferences.priceBand {
      draw((words.priceBandLabel, words.band(band)), at: 2, row, room: canvas.columns - 3, &canvas, words)
      row += 1
    }
    if let discounts = preferences.discounts {
      draw((words.discountsLabel, words.sentence(for: discounts)), at: 2, row, room: canvas.columns - 3, &canvas, words)
      row += 1
    }
    if let drift = preferences.drift {
      canvas.put(words.sentence(for: drift, today: context.today), at: 2, row, .suggestion)
    }
  }

  func drawSizes(_ page: ProfilePage, _ canvas: inout Canvas, _ context: Context) {
    let words = context.words
    guard count > 0 else {
      canvas.put(words.noSizes, at: 2, 0)
      canvas.put(words.noSizesNext, at: 2, 1, .muted)
      return
    }
    canvas.part(column: 1, columns: canvas.columns - 2) { part in
      list.draw(count: count, into: &part) { place, _, row in
        if place < page.sizes.count {
          let card = page.sizes[place]
          let isStale = card.isStale(on: context.today)
          row.put(words.name(of: card.garment), at: 0, 0, .label, width: 12)
          row.put(card.size, at: 13, 0, .text, width: 24)
          let day = words.nearDay(card.day, today: context.today)
          let mark = isStale ? "\(context.glyphs.alert) " + words.staleSize(day) : day + " " + card.by
          row.put(mark, at: 38, 0, isStale ? .warning : .muted)
        } else {
          let habit = page.profile.habits[place - page.sizes.count]
          row.put(habit.tag.isEmpty ? words.habit : habit.tag, at: 0, 0, .label, width: 12)
          let day = SafeText(words.nearDay(habit.day, today: context.today))
          row.put(habit.text, at: 13, 0, .text, width: max(4, row.columns - 15 - day.width))
          row.put(day, at: row.columns - day.width, 0, .muted)
        }
      }
    }
  }

  func drawNotes(_ page: ProfilePage, _ canvas: inout Canvas, _ context: Context) {
    let words = context.words
    canvas.rule(words.enquiriesHeading, row: 0)
    let rows = min(max(1, count), canvas.rows / 2)
    if count == 0 { canvas.put(words.noEnquiries, at: 2, 1, .muted) }
    canvas.part(column: 1, row: 1, columns: canvas.columns - 2, rows: rows) { part in
      list.draw(count: count, into: &part) { place, _, row in
        let enquiry = page.enquiries[place]
        let state = SafeText(words.state(of: enquiry, arrived: page.arrived.contains(enquiry.number), context.today))
        let end = row.put(words.nearDay(enquiry.day, today: context.today) + "  ", at: 0, 0, .muted)
        row.put(
          enquiry.text, at: end, 0, enquiry.closed == nil ? .text : .muted,
          width: max(4, row.columns - end - state.width - 2))
        let role: Role = page.arrived.contains(enquiry.number) ? .good : .muted
        row.put(state, at: row.columns - state.width, 0, role)
      }
    }
    canvas.part(row: rows + 2) { part in
      part.rule(words.notesHeading, row: 0)
      if page.person.notes.isEmpty { part.put(words.noNotes, at: 2, 1, .muted) }
      let lines = page.person.notes.reversed().map { words.noteLine($0, today: context.today) }
      _ = part.put(lines: lines, from: 1, .text)
    }
  }

  func drawTags(_ page: ProfilePage, _ canvas: inout Canvas, _ context: Context) {
    let words = context.words
    guard count > 0 else {
      canvas.put(words.noTagYet, at: 2, 0)
      canvas.put(words.noTagYetNext, at: 2, 1, .muted)
      return
    }
    canvas.part(column: 1, columns: canvas.columns - 2) { part in
      list.draw(count: count, into: &part) { place, _, row in
        let tag = page.tags[place]
        var role = Role.heading
        if case .denied = tag.origin { role = .muted }
        row.put(words.name(tag.tag.name), at: 0, 0, role, width: 20)
        row.put(words.name(of: tag.tag.kind), at: 21, 0, .label, width: 12)
        row.put(words.origin(of: tag, today: context.today), at: 34, 0, .muted)
      }
    }
  }
}
