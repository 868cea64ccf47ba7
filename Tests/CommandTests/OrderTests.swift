import Testing

@Suite("Orders and coupons by command")
struct OrderTests {
  @Test("a quote saves nothing and says what the order then comes to")
  func quote() throws {
    let shop = try TestShop()
    let id = try shop.member()
    let arguments = ["order", "add", "--member", id, "--item", "BQ-PINK-11", "--item", "BQ-MINIx2"]
    let before = shop.lines
    let quote = try shop.run(arguments + ["--quote"]).object
    #expect(shop.lines == before)
    let saved = try shop.run(arguments).object
    for key in ["goods", "discount", "delivery", "pointsUsed", "due", "earned", "balance"] {
      #expect(quote[key] as? Int == saved[key] as? Int, "\(key)")
    }
    #expect(saved["due"] as? Int == 34_600)
    #expect(saved["earned"] as? Int == 346)
    #expect(saved["tierBefore"] as? String == "member")
    #expect((saved["issued"] as? [String])?.count == 1)
    let lines = saved["lines"] as? [[String: Any]] ?? []
    #expect(lines.map { $0["qty"] as? Int } == [1, 2])
    #expect(lines.map { $0["net"] as? Int } == [20_800, 13_800])
  }

  @Test("a coupon is issued, used once, and its order refunded whole gives a new one")
  func coupon() throws {
    let shop = try TestShop()
    let id = try shop.member()
    let issued = try shop.run(["coupon", "issue", "--member", id, "--template", "thanks"]).object
    let code = try #require(issued["code"] as? String)
    #expect(issued["state"] as? String == "issued")
    let order = try shop.run([
      "order", "add", "--member", id, "--item", "BQ-PINK-11", "--coupon", code.lowercased(), "--pay", "wechat",
    ]).object
    #expect(order["due"] as? Int == 18_800)
    #expect(order["discount"] as? Int == 2_000)
    #expect(try shop.run(["coupon", "show", code]).object["state"] as? String == "redeemed")
    #expect(try shop.run(["coupon", "withdraw", code]).errorCode == "coupon-used")
    let number = try #require(order["number"] as? String)
    let rehearsed = try shop.run(["order", "refund", number, "--quote"]).object
    let refund = try shop.run(["order", "refund", number]).object
    #expect(refund["money"] as? Int == 18_800)
    #expect(refund["pointsTaken"] as? Int == 188)
    #expect(rehearsed["money"] as? Int == 18_800)
    let restored = try #require(refund["couponRestored"] as? String)
    #expect(restored != code)
    #expect((refund["withdrawn"] as? [String])?.count == 1)
    #expect(try shop.run(["points", id]).object["balance"] as? Int == 0)
    #expect(try shop.run(["order", "refund", number]).errorCode == "nothing-to-refund")
    #expect(try shop.run(["coupon", "withdraw", restored]).object["state"] as? String == "withdrawn")
  }

  @Test("S76: an exchange saves both and names the difference; repeated with its id it says the same")
  func exchange() throws {
    let shop = try TestShop()
    let id = try shop.member()
    let sold = try shop.run(["order", "add", "--member", id, "--item", "BQ-MINIx3"]).object
    let number = try #require(sold["number"] as? String)
    let command = [
      "order", "add", "--exchange", number, "--back", "1x2", "--item", "BQ-PINK-11", "--pay", "card", "--id", "x.1",
    ]
    let first = try shop.run(command)
    let exchange = first.object["exchange"] as? [String: Any] ?? [:]
    #expect(first.object["due"] as? Int == 20_800)
    #expect(exchange["money"] as? Int == 13_800)
    #expect(exchange["pointsTaken"] as? Int == 138)
    #expect(exchange["difference"] as? Int == 7_000)
    #expect(first.object["order"] as? String != sold["order"] as? String)
    #expect(try shop.run(command).output == first.output)
    // 207 - 138 + 208.
    #expect(try shop.run(["points", id]).object["balance"] as? Int == 277)
    #expect(try shop.run(["order", "add", "--item", "BQ-MINI", "--back", "1"]).status == 2)
  }

  @Test("a wrong character in a code is a typing error, not an unknown coupon")
  func typing() throws {
    let shop = try TestShop()
    let id = try shop.member()
    let issued = try shop.run(["coupon", "issue", "--member", id, "--template", "thanks"]).object
    var code = try #require(issued["code"] as? String)
    code.removeFirst()
    let wrong = (issued["code"] as? String)?.first == "2" ? "3" : "2"
    #expect(try shop.run(["coupon", "show", wrong + code]).errorCode == "coupon-mistyped")
    #expect(try shop.run(["coupon", "show", "HELLO"]).errorCode == "not-a-coupon-code")
  }

  @Test("a line comes back, then the rest, and it adds up")
  func partial() throws {
    let shop = try TestShop()
    let order = try shop.run(["order", "add", "--item", "BQ-MINIx3", "--item", "BQ-PINK-11"]).object
    let id = try #require(order["order"] as? String)
    let first = try shop.run(["order", "refund", id, "--line", "1x2"]).object
    #expect(first["money"] as? Int == 13_800)
    let rest = try shop.run(["order", "refund", id]).object
    #expect(rest["money"] as? Int == 27_700)
    let shown = try shop.run(["order", "show", id]).object
    #expect((shown["refunds"] as? [Any])?.count == 2)
  }

  @Test(
    "what the shop refuses has a name",
    arguments: [
      (["--item", "NO-SUCH"], "unknown-item"), ([], "order-empty"), (["--item", "BQ-PINK-11@9.00"], "price-fixed"),
      (["--item", "BQ-MINI", "--deliver", "2020-01-01"], "day-past"),
      (["--item", "BQ-MINI", "--member", "7000000000000000"], "unknown-member"),
      (["--item", "BQ-MINIx0"], "quantity-unreadable"), (["--item", "BQ-MINI", "--for", "Mum"], "unknown-receiver"),
    ] as [([String], String)])
  func refusals(_ options: [String], _ code: String) throws {
    let shop = try TestShop()
    let run = try shop.run(["order", "add"] + options)
    #expect(run.status == 1)
    #expect(run.errorCode == code)
  }

  @Test("delivery, receiver and paying later")
  func delivery() throws {
    let shop = try TestShop()
    let id = try shop.member()
    let order = try shop.run([
      "order", "add", "--member", id, "--item", "BQ-MINI", "--for", "妈妈", "--occasion", "birthday", "--deliver",
      "2026-11-23", "--delivery-fee", "15.00", "--pay", "later",
    ]).object
    #expect(order["delivery"] as? Int == 1_500)
    #expect(order["due"] as? Int == 8_400)
    #expect(order["earned"] as? Int == 0)
    let shown = try shop.run(["order", "show", order["number"] as? String ?? ""]).object
    #expect(shown["receiver"] as? String == "妈妈")
    #expect(shown["outstanding"] as? Int == 8_400)
    #expect((try shop.run(["today"]).object["preorders"] as? [[String: Any]])?.first?["on"] as? String == "2026-11-23")
  }

  @Test("the day is reported and closed with the drawer's difference")
  func report() throws {
    let shop = try TestShop()
    _ = try shop.run(["order", "add", "--item", "BQ-MINI"])
    _ = try shop.run(["order", "add", "--item", "BQ-MINI", "--pay", "wechat"])
    let day = try shop.run(["report", "day", "--counted", "70.00"]).object
    #expect(day["orders"] as? Int == 2)
    #expect((day["takings"] as? [String: Any])?["wechat"] as? Int == 6_900)
    #expect(day["difference"] as? Int == 100)
    #expect((day["h"] as? String)?.count == 32)
    #expect(day["n"] as? Int == shop.lines)
    let reports = try shop.run(["report", "--list"]).json as? [String] ?? []
    #expect(Set(["day", "owner", "sales", "rfm", "rewards", "stock"]).isSubset(of: reports))
    #expect(try shop.run(["report", "weather"]).status == 1)
  }

  @Test("stock comes, is counted, wilts and is sold")
  func stock() throws {
    let shop = try TestShop()
    #expect(try shop.run(["stock", "receive", "BQ-MINI", "10"]).object["stock"] as? Int == 10)
    #expect(try shop.run(["stock", "waste", "BQ-MINI", "2", "--reason", "wilted"]).object["stock"] as? Int == 8)
    _ = try shop.run(["order", "add", "--item", "BQ-MINIx3"])
    let row = try shop.run(["stock", "list"]).list.first { $0["sku"] as? String == "BQ-MINI" }
    #expect(row?["stock"] as? Int == 5)
    #expect(try shop.run(["stock", "count", "BQ-MINI", "4"]).object["stock"] as? Int == 4)
    #expect(try shop.run(["stock", "receive", "NO-SUCH", "1"]).errorCode == "unknown-item")
  }

  @Test("suggestions keep to the budget")
  func suggest() throws {
    let shop = try TestShop()
    let id = try shop.member()
    let all = try shop.run(["suggest", id, "--budget", "100.00", "--all"]).list
    #expect(!all.isEmpty)
    #expect(all.allSatisfy { $0["price"] as? Int ?? .max <= 10_000 })
    #expect(try shop.run(["suggest", id]).list.count <= 3)
  }
}
