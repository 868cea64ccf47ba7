import Console
import Ledger
import Shop

extension ReportCommand {
  /// `report stock`: turnover and waste by category, of the last 90 days where none are named (S67):
  /// `[{"category","received","sold","wasted","corrected","soldCost","wasteCost","opening","closing","turns","wasteShare"}]`,
  /// the whole shop last with an empty category. `turns` is in hundredths: cost of what was sold over the average of stock
  /// before and after; `wasteShare` in basis points: of what left the shelf at cost, what was thrown away.
  func stock(_ session: Session) throws {
    let ledger = try session.openForReading()
    let last = try to.map { try session.day($0, option: "--to") } ?? ledger.today
    let first = try from.map { try session.day($0, option: "--from") } ?? last - 89
    guard first <= last, last - first <= 3_660 else {
      throw Problem.usage(.value(option: "--to", text: to ?? "", expected: .day))
    }
    let report = ledger.state.stockReport(from: first, to: last, today: ledger.today)
    let rows = report.categories + [report.total]
    let json = rows.map { row -> JSONValue in
      [
        "category": .string(row.category), "received": .integer(row.received), "sold": .integer(row.sold),
        "wasted": .integer(row.wasted), "corrected": .integer(row.corrected), "soldCost": .money(row.soldCost),
        "wasteCost": .money(row.wasteCost), "opening": .money(row.opening), "closing": .money(row.closing),
        "turns": .optional(row.turns) { .integer($0) },
        "wasteShare": .optional(row.wasteShare) { .integer($0.count) },
      ]
    }
    session.print(.array(json)) { words in
      var table = TextTable()
      for row in rows {
        table.add([
          row.category.isEmpty ? words.pick("Everything", "合计") : words.material(row.category), "\(row.received)",
          "\(row.sold)", words.money(row.soldCost), words.turns(row.turns), words.money(row.wasteCost),
          row.wasteShare.map { "\($0.count / 100)%" } ?? "",
        ])
      }
      return ([table.text] + words.stockDefinitions).joined(separator: "\n")
    }
  }
}
