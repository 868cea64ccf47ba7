import Foundation
import Testing

@Suite("Suggestions by command")
struct SuggestionTests {
  @Test("S60, D06: a suggestion prints its parts, its reason and what its score is made of")
  func why() throws {
    let shop = try TestShop()
    let id = try shop.member("Li Na")
    let first = try #require(shop.run(["suggest", id]).list.first)
    let why = try #require(first["why"] as? [String: Any])
    let terms = try #require(why["terms"] as? [[String: Any]])
    let sum = terms.reduce(0.0) { $0 + ($1["adds"] as? Double ?? 0) }
    #expect(abs(sum - (why["score"] as? Double ?? 9)) < 0.001)
    #expect((first["parts"] as? [[String: Any]])?.first?["price"] as? Int == first["price"] as? Int)
    #expect(try shop.run(["suggest", id, "--for", "nobody-known"]).status == 1)
    #expect(try shop.run(["suggest", id, "--for", "mother", "--sets"]).status == 0)
  }

  @Test("W3: the six methods are judged on a file, which leaves the shop as it is")
  func evaluate() throws {
    let shop = try TestShop(currency: "USD")
    var rows = "customer_id,date,item,amount,order\n"
    for member in 1...6 {
      for month in 1...8 {
        rows += "\(member),2025-0\(month)-1\(member),item \(member % 3),5.00,\(member)-\(month)\n"
        rows += "\(member),2025-0\(month)-1\(member),card,2.00,\(member)-\(month)\n"
      }
    }
    let lines = shop.lines
    let run = try shop.run(["insight", "evaluate", "suggestions", try shop.file("o.csv", rows), "--from", "2025-07-01"])
    #expect(run.status == 0, "\(run.error)")
    #expect(run.object["n"] as? Int == 6 && run.object["split"] as? String == "2025-06-30")
    let methods = try #require(run.object["methods"] as? [String: [String: Any]])
    #expect(Set(methods.keys) == ["popularity", "recent28", "personal", "smoothed", "cooccurrence", "ours"])
    #expect(methods["ours"]?["hit5"] as? Double == 1 && methods["ours"]?["addon3"] as? Double == 1)
    #expect(shop.lines == lines)
  }
}
