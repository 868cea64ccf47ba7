import Testing

@Suite("The programme by command")
struct ProgrammeTests {
  @Test("S16, S133: a plan is sold by its item; the statement adds up by year and by kind")
  func statement() throws {
    let shop = try TestShop()
    let id = try shop.member(phone: "13800138812")
    let sold = try shop.run(["order", "add", "--member", id, "--item", "plan-garden"])
    #expect(sold.status == 0, "\(sold.error)")
    #expect(sold.object["earned"] as? Int == 0)
    let statement = try shop.run(["member", "statement", id]).object
    #expect(statement["saved"] as? Int == 0)
    let plans = statement["plans"] as? [[String: Any]]
    #expect(plans?.first?["plan"] as? String == "garden")
    #expect(plans?.first?["paid"] as? Int == 19_900)
  }

  @Test("S128: the start of the day is safe to run twice")
  func startOfDay() throws {
    let shop = try TestShop()
    for _ in 0..<2 {
      let run = try shop.run(["today", "--start-of-day"])
      #expect(run.status == 0, "\(run.error)")
      #expect(run.object["members"] as? Int == 0)
    }
  }

  @Test("S10: the rule sheet is printed in both languages")
  func rules() throws {
    let shop = try TestShop()
    let english = try shop.run(["rules"]).object["text"] as? String
    #expect(english?.contains("Joining is free.") == true)
    let chinese = try shop.run(["rules", "--lang", "zh-Hans"]).object["text"] as? String
    #expect(chinese?.contains("入会免费。") == true)
  }
}
