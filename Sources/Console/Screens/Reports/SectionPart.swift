import Insight
import Shop
import Terminal

/// One section of a report below its heading: figures with their definitions, the picture, the table, what is to be known.
struct SectionPart {
  let section: ReportSection
  let words: Words

  func draw(_ list: ListPart, into canvas: inout Canvas) {
    if section.isEmpty { canvas.put(words.nothingToReport, at: 2, 2) }
    let foot =
      section.notes.map { (words.sentence(for: $0), Role.warning) } + [(words.explanation(of: section.topic), .muted)]
    let end = canvas.rows - foot.count
    var row = 1
    for figure in section.figures where row + 1 < end {
      FigurePart(figure: figure, words: words).draw(into: &canvas, row)
      row += 2
    }
    row = drawPicture(from: row, to: end, &canvas)
    drawTable(list, from: row, to: end, &canvas)
    for (line, (sentence, role)) in foot.enumerated() { canvas.put(sentence, at: 2, end + line, role) }
  }

  /// - Returns: The row below the picture.
  private func drawPicture(from row: Int, to end: Int, _ canvas: inout Canvas) -> Int {
    guard let picture = section.picture else { return row }
    let room = end - row
    // A table keeps a few rows of its own.
    let table = section.table.map { $0.rows.isEmpty ? 0 : min($0.rows.count + 1, max(4, room / 3)) } ?? 0
    let rows = PicturePart(picture: picture, words: words).rows(within: room - table)
    guard rows >= 2 else { return row }
    canvas.part(column: 1, row: row, columns: canvas.columns - 2, rows: rows) { part in
      PicturePart(picture: picture, words: words).draw(into: &part)
    }
    return row + rows
  }

  private func drawTable(_ list: ListPart, from row: Int, to end: Int, _ canvas: inout Canvas) {
    guard let table = section.table, end - row >= 2 else { return }
    guard !table.rows.isEmpty else { return }
    let cells = table.rows.map { line in line.cells.map { words.cell($0, canvas.glyphs) } }
    let columns = columns(table, cells, room: canvas.columns - 5)
    columns.drawTitles(into: &canvas, at: 3, row)
    canvas.part(column: 1, row: row + 1, columns: canvas.columns - 2, rows: end - row - 1) { part in
      list.draw(count: table.rows.count, into: &part) { place, _, line in
        let source = table.rows[place]
        let plain: Role = source.isTotal ? .heading : source.isFlagged ? .accent : .text
        columns.draw(zip(cells[place], source.cells).map { ($0.string, $1.role(else: plain)) }, into: &line)
      }
    }
  }

  /// As wide as what stands in them; the first takes what is left over, the last go first where there is no room.
  private func columns(_ table: ReportTable, _ cells: [[SafeText]], room: Int) -> Columns {
    let widest = table.columns.enumerated().map { place, head in
      cells.reduce(SafeText(words.text(head)).width) { max($0, $1.indices.contains(place) ? $1[place].width : 0) }
    }
    let end = widest.count - 1
    // The first gives way before another goes; a last one of words is cut before it is left out.
    let isCut = end > 0 && table.isText(column: end)
    let middle = widest.dropFirst().dropLast(isCut ? 1 : 0).reduce(0) { $0 + $1 + 2 }
    let own = widest.first ?? 0
    let left = room - middle - (isCut ? widest[end] + 2 : 0)
    let first = max(min(own, 10), min(own, 24, isCut && left < min(own, 10) ? room - middle - 32 : left))
    let last = isCut ? max(min(widest[end], 12), min(widest[end], room - first - middle - 2)) : 0
    return Columns(
      table.columns.enumerated().map { place, head in
        let title = words.text(head)
        let width = place == 0 ? first : isCut && place == end ? last : widest[place]
        return .init(
          title: title, width: width, grows: place == 0 ? 1 : 0,
          align: table.isText(column: place) ? .leading : .trailing, priority: place)
      }, room: room)
  }
}

/// A figure in two rows: the number with what it is held against, and below it what it is.
struct FigurePart {
  let figure: ReportFigure
  /// What stands beside it in the same line.
  var beside: ReportFigure?
  let words: Words

  func draw(into canvas: inout Canvas, at column: Int = 2, _ row: Int) {
    canvas.put(words.name(of: figure.measure), at: column, row, .heading, width: 25)
    if let value = figure.value {
      canvas.put(
        words.whole(value, figure.measure.unit), at: column + 25, row, .amount, width: 12, align: .trailing)
      canvas.put(comparison(canvas.glyphs, room: canvas.columns - column - 39), at: column + 39, row)
    } else if let lack = figure.lack {
      let sentences = [words.sentence(for: lack), beside.flatMap { words.beside($0) }].compactMap(\.self)
      canvas.put(sentences.joined(separator: words.pick("; ", "；")), at: column + 27, row, .muted)
    }
    canvas.put(words.definition(of: figure.measure), at: column + 2, row + 1, .muted)
  }

  /// What does not fit behind the others is left out: it stands in the report.
  private func comparison(_ glyphs: GlyphSet, room: Int) -> [(String, Role)] {
    var pieces: [(String, Role)] = []
    if let text = beside.flatMap({ words.beside($0) }) { pieces.append((text + "  ", .text)) }
    if let goal = words.goal(of: figure) {
      let mark = figure.isMet.map { $0 ? glyphs.check : glyphs.cross }
      pieces.append(((mark.map { $0.string + " " } ?? "") + goal + "  ", figure.isMet == false ? .warning : .good))
    }
    if let lastYear = figure.lastYear {
      pieces.append((words.lastYearWas(words.whole(lastYear, figure.measure.unit)), .muted))
    }
    guard beside != nil else { return pieces }
    var left = room
    return pieces.filter { text, _ in
      let width = SafeText(text).width
      left -= width
      return left >= 0
    }
  }
}

extension ReportValue {
  fileprivate func role(else plain: Role) -> Role {
    switch self {
    case .money: plain == .text ? .amount : plain
    case .trend: .chart
    default: plain
    }
  }
}

extension Words {
  /// A cell at the counter: amounts without their cents, weeks as a small picture.
  func cell(_ value: ReportValue, _ glyphs: GlyphSet) -> SafeText {
    switch value {
    case .money(let minor): SafeText(wholeAmount(Money(Int(minor.rounded()))))
    case .trend(let weeks): glyphs.sparkline(weeks.map { $0 })
    default: SafeText(text(value))
    }
  }

  /// A figure without its cents.
  func whole(_ value: Double, _ unit: MeasureUnit) -> String {
    unit == .money ? wholeAmount(Money(Int(value.rounded()))) : self.value(value, unit)
  }
}
