import Shop

/// Records as JSON text.
public enum JSONText {
  /// One line without spaces and without a line feed at its end, fields in the record's order.
  ///
  /// - Throws: A whole number beyond ``JSONDocument/integerLimit``.
  public static func compact<R: Record>(_ record: R, amounts: JSONAmounts = .minorUnits) throws(FieldError) -> [UInt8] {
    var writer = JSONFieldWriter(amounts: amounts)
    try writer.write(record)
    return writer.bytes
  }

  /// The form of files that people edit: two spaces a level, keys sorted, amounts in major units, a line feed at the end.
  ///
  /// - Throws: A whole number beyond ``JSONDocument/integerLimit``.
  public static func pretty<R: Record>(_ record: R, currency: Currency) throws(FieldError) -> [UInt8] {
    try pretty(record, amounts: .majorUnits(currency))
  }

  /// The same with a choice of amounts.
  public static func pretty<R: Record>(_ record: R, amounts: JSONAmounts) throws(FieldError) -> [UInt8] {
    let text = try compact(record, amounts: amounts)
    do throws(JSONError) {
      return pretty(try JSONDocument(parsing: text))
    } catch {
      // Only unknown fields given by hand, not read, can break what the writer wrote.
      throw FieldError(path: "", expected: "unknown fields of valid JSON")
    }
  }

  /// A parsed text in the form of files that people edit.
  public static func pretty(_ document: JSONDocument) -> [UInt8] {
    var bytes: [UInt8] = []
    JSONPrinter.appendPretty(document.root, indent: 0, to: &bytes)
    bytes.append(0x0A)
    return bytes
  }
}
