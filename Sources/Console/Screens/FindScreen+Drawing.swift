import Shop
import Terminal

extension FindScreen {
  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    field.draw(
      into: &canvas, at: 2, 1, width: min(60, canvas.columns - 18), isFocused: true, placeholder: words.findHint)
    if field.isEmpty {
      canvas.part(row: 3) { drawAgenda(&$0, context) }
    } else if found.rows.isEmpty {
      drawNobody(&canvas, words)
    } else {
      canvas.put(
        words.found(found.matches), at: canvas.columns - 15, 1, .muted, width: 14, align: .trailing)
      drawRows(&canvas, context)
    }
  }

  private func drawRows(_ canvas: inout Canvas, _ context: Context) {
    let words = context.words
    let columns = Columns(
      [
        .init(title: words.nameLabel, width: 18, grows: 2),
        .init(title: words.phoneLabel, width: 13),
        .init(title: words.tierLabel, width: 12, grows: 1),
        .init(title: words.pointsKey, width: 8, align: .trailing, priority: 1),
        .init(title: words.lastOrderLabel, width: words.pick(12, 14), priority: 2),
        .init(title: words.cardLabel, width: 12, grows: 1, priority: 3),
      ], room: canvas.columns - 6)
    columns.drawTitles(into: &canvas, at: 3, 3)
    canvas.part(column: 1, row: 4, columns: canvas.columns - 2) { part in
      list.draw(count: found.rows.count, into: &part) { place, _, row in
        let person = found.rows[place]
        columns.draw(
          [
            (person.name, .text), (person.phone, .text), (tier(of: person, context), .tierName),
            (person.isMember ? words.points(person.points) : "", .points),
            (person.lastOrder.map { words.day($0) } ?? "", .muted), (person.card, .muted),
          ], into: &row)
      }
    }
  }

  private func tier(of person: FoundPerson, _ context: Context) -> String {
    guard person.isMember else { return context.words.notJoined }
    return context.tierName(person.tier)
  }

  private func drawNobody(_ canvas: inout Canvas, _ words: Words) {
    canvas.put(words.nobodyFound(field.text), at: 2, 3, .warning)
    canvas.put(words.nobodyFoundNext, at: 2, 4, .muted)
  }

  private func drawAgenda(_ canvas: inout Canvas, _ context: Context) {
    let words = context.words
    guard context.state.globals.members > 0 || context.state.globals.orders > 0 else {
      canvas.put(words.noMembersYet, at: 2, 0)
      canvas.put(words.noMembersNext, at: 2, 1, .muted)
      return
    }
    canvas.put(words.membersOnFile(context.state.globals.members), at: 2, 0, .muted)
    guard !agenda.isEmpty else { return }
    canvas.part(row: 2) { part in
      part.rule(words.todayKey, row: 0)
      for (row, line) in agenda.prefix(max(0, part.rows - 1)).enumerated() {
        let end = part.put(line.when, at: 2, row + 1, line.isUrgent ? .warning : .muted, width: 14)
        let behind = part.put(line.what, at: end + 1, row + 1)
        if behind + SafeText(line.more).width < part.columns { part.put(line.more, at: behind, row + 1, .muted) }
      }
    }
  }
}
