import Shop
import Terminal

extension Console {
  /// The smallest window anything is drawn in.
  static let smallest = Size(columns: 60, rows: 18)

  static func isLargeEnough(_ size: Size) -> Bool { size.columns >= smallest.columns && size.rows >= smallest.rows }

  /// Where screens draw: all but the title, the line for messages and the two rows of keys.
  static func body(of size: Size) -> Rect {
    Rect(column: 0, row: 1, columns: size.columns, rows: max(0, size.rows - 4))
  }

  /// The picture of the moment.
  public func frame(size: Size, glyphs: GlyphSet = .unicode) -> Frame {
    self.size = size
    self.glyphs = glyphs
    let frame = Frame(size: size, glyphs: glyphs)
    guard Self.isLargeEnough(size) else { return tooSmall(frame) }
    let context = fullContext()
    var canvas = Canvas(frame: frame, area: frame.bounds)
    if let gate {
      gateFrame(gate, &canvas)
      drawn = canvas.drawn
      overdrawn = canvas.overdrawn
      return canvas.frame
    }
    drawTitle(&canvas, context)
    drawBody(&canvas, context)
    drawMessage(&canvas, context)
    var bar = KeyBar(screen: layers.last?.screen, context: context, canBack: layers.count > 1)
    bar.draw(into: &canvas)
    drawn = canvas.drawn
    overdrawn = canvas.overdrawn
    return canvas.frame
  }

  private func tooSmall(_ frame: Frame) -> Frame {
    drawn = Drawn()
    var canvas = Canvas(frame: frame, area: frame.bounds)
    let lines = SafeText(words.pleaseEnlarge).wrapped(to: canvas.columns)
    let top = max(0, (canvas.rows - lines.count) / 2)
    for (row, line) in lines.enumerated() {
      canvas.put(line, at: 0, top + row, width: canvas.columns, align: .center)
    }
    return canvas.frame
  }

  private func drawTitle(_ canvas: inout Canvas, _ context: Context) {
    canvas.part(rows: 1) { $0.fill(.title) }
    let shop = view.state.settings.name[words.language]
    let name = shop.isEmpty ? "Perennial" : shop
    let place = ZonedClock(view).text(words)
    let right = SafeText(
      [staff.name, counter, place].filter { !$0.isEmpty }.joined(separator: " \(glyphs.separator) "))
    let start = canvas.columns - right.width - 1
    canvas.put(right, at: start, 0, .titleMuted)
    let screen = layers.last { !$0.screen.isOverlay }?.screen.title(context) ?? ""
    canvas.part(columns: max(1, start - 1), rows: 1) { left in
      let column = left.put(SafeText(screen), at: drawWatermark(&left, at: 1), 0, .title)
      let after = left.put(" \(glyphs.separator) ", at: column, 0, .titleMuted)
      let end = left.put(SafeText(name), at: after, 0, .titleMuted)
      guard let kept = context.kept else { return }
      left.put("  \(glyphs.alert) \(words.keptAside(kept))", at: end, 0, .warning)
    }
  }

  private func drawBody(_ canvas: inout Canvas, _ context: Context) {
    let body = Self.body(of: size)
    let lowest = layers.lastIndex { !$0.screen.isOverlay } ?? 0
    for (place, layer) in layers.enumerated() where place >= lowest {
      if place > lowest {
        // What lies below a question cannot be pressed and has no cursor.
        canvas.forgetTargets()
        canvas.hideCursor()
      }
      canvas.part(column: body.origin.column, row: body.origin.row, columns: body.size.columns, rows: body.size.rows) {
        layer.screen.draw(into: &$0, context)
      }
    }
  }

  private func drawMessage(_ canvas: inout Canvas, _ context: Context) {
    let row = canvas.rows - 3
    if let toast = toast?.toast {
      let role: Role = toast.tone == .bad ? .toastError : .toast
      let sign =
        switch toast.tone {
        case .good: "\(glyphs.check) "
        case .plain: ""
        case .bad: "\(glyphs.alert) "
        }
      canvas.part(row: row, rows: 1) { line in
        line.fill(role)
        line.put(sign + toast.text, at: 1, 0, role)
      }
    } else if let readOnly {
      canvas.put("\(glyphs.alert) " + words.sentence(for: readOnly), at: 1, row, .bad)
    } else if let progress = context.progress {
      let bar = glyphs.progress(Int(progress * 1_000), of: 1_000, columns: 20)
      canvas.put(bar, at: 1, row, .chart)
      canvas.put(words.workingOut(percent: Int(progress * 100)), at: 22, row, .muted)
    }
  }
}

/// What the clock on the shop's wall shows.
struct ZonedClock {
  let local: ShopZone.Local?

  init(_ view: any ShopView) { local = ShopZone(view.state.globals.timeZone)?.local(view.now) }

  func text(_ words: Words) -> String {
    guard let local else { return "" }
    return words.shortDay(local.day, weekday: true) + " " + local.time.description
  }
}
