import Exchange
import Shop

/// The lapsed list as comma-separated values on standard output.
enum LapsedTable {
  static func write(_ rows: [WordedLapse], currency: Currency) throws {
    let cells = rows.map { row in
      LapsedRow(
        id: row.id, name: row.name, expected: row.expected, overdueDays: row.overdueDays,
        chance: row.chance.map { BasisPoints(Int(($0 * 10_000).rounded())) }, atStake: row.atStake, reason: row.reason,
        step: row.step)
    }
    try LapsedRow.write(cells, in: currency) { Output.write($0, to: 1) }
  }
}
