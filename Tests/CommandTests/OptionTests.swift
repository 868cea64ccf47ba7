import Testing

@Suite("Options and errors")
struct OptionTests {
  @Test("global options stand before, between or behind")
  func places() throws {
    let shop = try TestShop()
    _ = try shop.member("Ann", phone: "13800138812")
    let places = [
      ["--json", "--data", shop.folder, "find", "8812"], ["find", "--json", "8812", "--data=\(shop.folder)"],
      ["find", "8812", "--data", shop.folder, "--json"],
    ]
    for arguments in places {
      let run = try Program.run(arguments, home: shop.home)
      #expect(run.status == 0)
      #expect(run.object["matches"] as? Int == 1)
    }
    let nested = try Program.run(["coupon", "--json", "templates", "--data", shop.folder], home: shop.home)
    #expect(nested.list.first?["kind"] as? String == "amount-off")
  }

  @Test("the folder comes from the environment")
  func environment() throws {
    let shop = try TestShop()
    let run = try Program.run(
      ["stock", "list", "--json"], home: shop.home, environment: ["PERENNIAL_DATA": shop.folder])
    #expect(run.status == 0)
  }

  @Test("an error is a sentence in the staff's language", arguments: [("en", "customer"), ("zh-Hans", "顾客")])
  func languages(_ language: String, _ word: String) throws {
    let shop = try TestShop()
    let run = try shop.plain(["member", "show", "13912345678", "--lang", language])
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.error.contains(word))
    #expect(!run.error.contains("F2"))
  }

  @Test("the locale decides where --lang does not")
  func locale() throws {
    let shop = try TestShop()
    let run = try shop.plain(["coupon", "show", "1"], environment: ["LC_ALL": "zh_CN.UTF-8"])
    #expect(run.error.contains("券码"))
  }

  @Test(
    "help and version are output, and cost nothing",
    arguments: [["--help"], ["order", "add", "--help"], ["--version"]])
  func help(_ arguments: [String]) throws {
    let shop = try TestShop(empty: ())
    let run = try Program.run(arguments, home: shop.home)
    #expect(run.status == 0)
    #expect(!run.output.isEmpty)
    #expect(run.error.isEmpty)
  }

  @Test(
    "what the parser rejects is status 2",
    arguments: [
      ["nonsense"], ["find"], ["stock", "receive", "X", "many"], ["find", "x", "--counter", "Counter 1"],
      ["find", "x", "--id", "a b"], ["order", "add", "--item", "BQ-MINI@x"],
    ])
  func usage(_ arguments: [String]) throws {
    let shop = try TestShop()
    let run = try shop.run(arguments)
    #expect(run.status == 2)
    #expect(run.errorCode == "usage")
  }

  @Test("nobody works here under that name")
  func staff() throws {
    let shop = try TestShop()
    let run = try shop.run(["stock", "receive", "BQ-MINI", "1", "--as", "zoe"])
    #expect(run.status == 1)
    #expect(run.errorCode == "unknown-staff")
  }

  @Test("a clock that cannot be read is refused")
  func clock() throws {
    let shop = try TestShop()
    let run = try shop.run(["today"], environment: ["PERENNIAL_NOW": "yesterday"])
    #expect(run.status == 2)
  }
}
