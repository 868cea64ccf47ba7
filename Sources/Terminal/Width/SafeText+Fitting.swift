extension SafeText {
  /// The text in at most `columns` cells; `ellipsis` takes the place of what was cut.
  ///
  /// A wide character that only half fits is left out, so the result may be one cell short.
  public func clipped(to columns: Int, ellipsis: SafeText = GlyphSet.unicode.ellipsis) -> SafeText {
    guard width > columns else { return self }
    guard columns > 0 else { return "" }
    let mark: SafeText =
      ellipsis.width < columns ? ellipsis : (ellipsis.width == columns && columns > 0 ? ellipsis : "")
    return prefix(columns: columns - mark.width) + mark
  }

  /// As many whole glyphs from the start as fit in `columns` cells.
  public func prefix(columns: Int) -> SafeText {
    guard width > columns else { return self }
    var room = columns
    return SafeText(
      glyphs: glyphs.prefix { glyph in
        room -= glyph.width
        return room >= 0
      })
  }

  /// As many whole glyphs from the end as fit in `columns` cells: what a text field shows when it is full.
  public func suffix(columns: Int) -> SafeText {
    guard width > columns else { return self }
    var room = columns
    let kept = glyphs.reversed().prefix { glyph in
      room -= glyph.width
      return room >= 0
    }
    return SafeText(glyphs: kept.reversed())
  }

  /// The text in exactly `columns` cells: clipped when too long, filled with spaces when too short.
  public func padded(
    to columns: Int, align: Alignment = .leading, ellipsis: SafeText = GlyphSet.unicode.ellipsis
  ) -> SafeText {
    let text = clipped(to: columns, ellipsis: ellipsis)
    let missing = max(0, columns - text.width)
    let before =
      switch align {
      case .leading: 0
      case .center: missing / 2
      case .trailing: missing
      }
    return .spaces(before) + text + .spaces(missing - before)
  }

  /// A run of spaces.
  public static func spaces(_ count: Int) -> SafeText { SafeText(" ").repeated(count) }

  /// The text `count` times.
  public func repeated(_ count: Int) -> SafeText {
    let times = max(0, count)
    return SafeText(clean: String(repeating: string, count: times), width: width * times)
  }
}
