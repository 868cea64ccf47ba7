/// Columns and rows of a terminal, or of a part of it, in cells.
public struct Size: Hashable, Sendable {
  public var columns: Int
  public var rows: Int

  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

/// A cell's place: column and row from the top left, both from 0.
public struct Point: Hashable, Sendable {
  public var column: Int
  public var row: Int

  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// A block of cells.
public struct Rect: Hashable, Sendable {
  public var origin: Point
  public var size: Size

  public init(origin: Point, size: Size) {
    self.origin = origin
    self.size = size
  }

  /// A block from its corner and extent; negative extents become 0.
  public init(column: Int, row: Int, columns: Int, rows: Int) {
    self.init(origin: Point(column: column, row: row), size: Size(columns: columns, rows: rows))
  }

  /// The columns it covers.
  public var columns: Range<Int> { origin.column..<(origin.column + size.columns) }
  /// The rows it covers.
  public var rows: Range<Int> { origin.row..<(origin.row + size.rows) }
  /// True when it covers no cell.
  public var isEmpty: Bool { size.columns == 0 || size.rows == 0 }

  /// Whether the cell lies inside.
  public func contains(_ point: Point) -> Bool { columns.contains(point.column) && rows.contains(point.row) }

  /// The cells two blocks share; empty when there are none.
  public func intersection(_ other: Rect) -> Rect {
    let left = max(columns.lowerBound, other.columns.lowerBound)
    let top = max(rows.lowerBound, other.rows.lowerBound)
    return Rect(
      column: left, row: top,
      columns: min(columns.upperBound, other.columns.upperBound) - left,
      rows: min(rows.upperBound, other.rows.upperBound) - top)
  }

  /// The block without a margin on each side.
  public func inset(columns margin: Int = 0, rows verticalMargin: Int = 0) -> Rect {
    Rect(
      column: origin.column + margin, row: origin.row + verticalMargin,
      columns: size.columns - 2 * margin, rows: size.rows - 2 * verticalMargin)
  }
}
