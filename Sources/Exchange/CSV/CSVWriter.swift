/// Writes a table by RFC 4180, row by row, into pieces of some size.
public struct CSVWriter: ~Copyable {
  private var buffer: [UInt8] = []
  private let put: ([UInt8]) throws -> Void
  private static let piece = 1 << 16

  /// - Parameter put: Gets the bytes of the file in order.
  public init(header: [String], to put: @escaping ([UInt8]) throws -> Void) throws {
    self.put = put
    try write(header.map { .text($0) })
  }

  public mutating func write(_ cells: [CSVCell]) throws {
    var isFirst = true
    for cell in cells {
      if !isFirst { buffer.append(0x2C) }
      buffer.append(contentsOf: cell.written.utf8)
      isFirst = false
    }
    buffer.append(contentsOf: [0x0D, 0x0A])
    if buffer.count >= CSVWriter.piece { try flush() }
  }

  /// Hands over what is left.
  public consuming func finish() throws { try flush() }

  private mutating func flush() throws {
    guard !buffer.isEmpty else { return }
    try put(buffer)
    buffer.removeAll(keepingCapacity: true)
  }
}
