import Testing

@testable import Shop

@Suite struct SearchTests {
  private func keys(
    _ name: String, remark: String? = nil, phone: String? = nil, card: String? = nil
  ) throws -> SearchKeys {
    SearchKeys(
      names: [name], remarks: remark.map { [$0] } ?? [], phones: try phone.map { [try Phone($0)] } ?? [],
      cards: card.map { [$0] } ?? [])
  }

  @Test(
    "I1: names by letters: pinyin, initials, from any syllable, tones and width aside",
    arguments: [
      ("王小美", "wangxiaomei", 900), ("王小美", "WANG XIAOMEI", 900), ("王小美", "wang", 860), ("王小美", "w", 860),
      ("王小美", "wangxi", 860), ("王小美", "wxm", 840), ("王小美", "wx", 800), ("王小美", "wangxm", 800),
      ("王小美", "wxiaomei", 800), ("王小美", "wangxiaom", 860), ("王小美", "wxmei", 800), ("王小美", "xm", 650),
      ("王小美", "xiaomei", 700), ("王小美", "mei", 700), ("王小美", "ｗａｎｇ", 860), ("王小美", "wángxiǎo", 860),
      ("王小美", "ang", nil), ("王小美", "wm", nil), ("王小美", "wangmei", nil), ("王小美", "wangxiaomeia", nil),
      ("王小美", "xiaomei wang", 680), ("王小美", "mei li", nil), ("張國強", "zhangguoqiang", 900), ("张国强", "zgq", 840),
      ("张国强", "zhgq", 840), ("张国强", "zhangg", 860), ("李安", "lia", 860), ("李安", "la", 840), ("刘艾", "lia", nil),
      ("吕绿", "lvlv", 900), ("吕绿", "lulu", 900), ("吕绿", "lülü", 900), ("吕绿", "LǙLǛ", 900), ("卢露", "lvlu", nil),
      ("Anna Smith", "annasmith", 900), ("Anna Smith", "smi", 700), ("Anna Smith", "smith anna", 680),
      ("Anna Smith", "as", 840), ("Joanna", "ann", 500), ("Joanna", "an", nil), ("José Müller", "jose muller", 900),
      ("José Müller", "müller", 700), ("Jean-Luc O'Brien", "jean-luc", 860), ("Jean-Luc O'Brien", "obrien", 700),
      ("Иван Петров", "petrov", 700), ("Lily妈妈", "lilymama", 900), ("", "wang", nil), ("王小美", "", nil),
      ("王小美", "  ", nil),
    ] as [(String, String, Int?)])
  func letters(name: String, typed: String, score: Int?) throws {
    #expect(SearchQuery(typed).score(try keys(name)) == score)
  }

  @Test(
    "I1: surnames read otherwise than the transliteration has it match both ways",
    arguments: [
      ("曾国藩", ["zengguofan", "cengguofan"]), ("单雄信", ["shanxx", "danxx"]), ("仇英", ["qiuying", "chouying"]),
      ("解缙", ["xiejin", "jiejin"]), ("区云", ["ouyun", "quyun"]), ("區雲", ["ouyun", "quyun"]),
      ("朴智星", ["piaozx", "puzx"]), ("任贤齐", ["renxianqi"]), ("查良镛", ["zhaly", "chaly"]),
      ("盖叫天", ["gejiaotian", "gaijiaotian"]), ("尉迟恭", ["yuchigong", "weichigong"]),
      ("万俟卨", ["moqi", "wanqi", "mq"]), ("长孙无忌", ["zhangsun", "changsun"]),
      ("翟天临", ["zhai", "di"]), ("冼星海", ["xianxinghai"]), ("乐嘉", ["yuejia", "lejia"]), ("员外", ["yunw", "yuanw"]),
      ("缪斯", ["miaosi", "mousi"]), ("宓妃", ["mifei", "fufei"]), ("覃辉", ["qinhui", "tanhui"]),
      ("洗衣", ["xiyi", "xianyi"]), ("单于", ["chanyu"]), ("令狐冲", ["linghuchong"]), ("老曾", ["laozeng"]),
    ] as [(String, [String])])
  func surnames(name: String, typed: [String]) throws {
    for typed in typed { #expect(SearchQuery(typed).score(try keys(name)) ?? 0 >= 800, "\(typed)") }
  }

  @Test(
    "I1: digits match anywhere in a phone or card number, and first its end",
    arguments: [
      ("13800138812", 1_000), ("+86 138 0013 8812", 1_000), ("0086-13800138812", 1_000), ("８８１２", 950), ("8812", 950),
      ("2", 950), ("138", 800), ("138-0013", 800), ("0013", 750), ("900712", 940), ("712", 870), ("9007", 780),
      ("0071", 720), ("5555", nil), ("138001388123", nil),
    ] as [(String, Int?)])
  func digits(typed: String, score: Int?) throws {
    let keys = try keys("王小美", phone: "+86 138-0013-8812", card: "900712")
    #expect(SearchQuery(typed).score(keys) == score)
  }

  @Test(
    "I1: Chinese characters match names and the WeChat remark",
    arguments: [
      ("王小美", 930), ("王小", 880), ("小美", 820), ("小", 800), ("王 小美", 800), ("玫瑰王姐", 630), ("玫瑰", 580),
      ("王姐", 520), ("王美", nil), ("美小", nil), ("王", 880), ("meigui", 560), ("mgwj", 540), ("rose", 400), ("ose", 200),
    ] as [(String, Int?)])
  func characters(typed: String, score: Int?) {
    let person = SearchKeys(names: ["王小美"], remarks: ["玫瑰王姐", "tea-rose42"])
    #expect(SearchQuery(typed).score(person) == score)
  }

  @Test("I1: traditional and simplified characters find each other; spaces in a name do not matter")
  func traditional() throws {
    #expect(SearchQuery("陈国强").score(try keys("陳國強")) == 930)
    #expect(SearchQuery("陳國強").score(try keys("陈 国强")) == 930)
    #expect(SearchQuery("艾山").score(try keys("买买提·艾山")) == 820)
  }

  @Test(
    "I1: a name and a number together",
    arguments: [
      ("王8812", true), ("王 8812", true), ("8812 王", true), ("wang8812", true), ("wxm 8812", true), ("王5555", false),
      ("李8812", false), ("vip-0012", true), ("VIP0012", true), ("vip", false), ("ip00", true), ("王xm", true),
      ("vip0013", false),
    ])
  func together(typed: String, isFound: Bool) throws {
    let keys = try keys("王小美", phone: "13800138812", card: "VIP-0012")
    #expect((SearchQuery(typed).score(keys) != nil) == isFound)
  }

  @Test("I1: better matches score higher")
  func ranking() throws {
    let people = [
      try keys("孙八", phone: "13988120000"), try keys("钱七", card: "8812"), try keys("赵六", phone: "13800138812"),
      try keys("周九", card: "10088120"), try keys("李四 8812"),
    ]
    let query = SearchQuery("8812")
    let order = people.indices.sorted { query.score(people[$0]) ?? 0 > query.score(people[$1]) ?? 0 }
    #expect(order == [2, 1, 0, 3, 4])
  }

  @Test("I1: coupon codes and order numbers are told by their shape")
  func shapes() throws {
    let code = try #require(CouponCode(bits: 0x123_4567_89AB_CDEF))
    #expect(SearchQuery(code.description).shape == .couponCode(code))
    #expect(SearchQuery("28t5cy4tqkffm").shape == .couponCode(code))
    #expect(SearchQuery("28T5-CY4T-QKFF-N").shape == .mistypedCouponCode)
    #expect(SearchQuery("261121-007").shape == .orderNumber("261121-007"))
    #expect(SearchQuery("２６１１２１－００７").shape == .orderNumber("261121-007"))
    #expect(SearchQuery("261321-007").shape == .digits)
    #expect(SearchQuery("138-0013-8812").shape == .digits)
    #expect(SearchQuery("8812").shape == .digits)
    #expect(SearchQuery("wang xm").shape == .letters)
    #expect(SearchQuery("zhangxiaoming").shape == .letters)
    #expect(SearchQuery("王小美").shape == .characters)
    #expect(SearchQuery("王8812").shape == .mixed)
    #expect(SearchQuery(" \u{1B} ").shape == .empty)
    #expect(SearchQuery("").shape == .empty)
    // Letters alone may be a code too: the owner is looked up first.
    let letters = try #require(CouponCode(coded: lettersOnly()))
    #expect(SearchQuery(letters.characters).couponCode == letters)
    #expect(SearchQuery(letters.description).shape == .couponCode(letters))
    #expect(SearchQuery("8812").couponCode == nil)
  }

  /// A code whose 13 characters are all letters.
  private func lettersOnly() -> String {
    for last in Crockford.uppercase.dropFirst(10) {
      let characters = Array("ABCDEFGHJKM".utf8) + [last]
      let check = CouponCode.checkSymbol(of: characters.compactMap { Crockford.value(of: $0) })
      if check >= 10 { return String(decoding: characters + [Crockford.uppercase[Int(check)]], as: UTF8.self) }
    }
    return ""
  }

  @Test("I1: keys hold no control character of what was typed, and are read back")
  func packed() throws {
    let keys = try keys("王\u{1B}[31m小\u{0}美\u{202E}", remark: "a\u{1}b\nc", phone: "13800138812")
    let controls = keys.packed.unicodeScalars.filter { $0.isControl }.map(\.value)
    #expect(controls == [1, 3, 5, 4, 6])
    #expect(SearchQuery("abc").score(keys) == 600)
    #expect(SearchKeys(packed: keys.packed) == keys)
    #expect(SearchKeys(names: ["王小美"], phones: [try Phone("13800138812")]).packed.utf8.count == 42)
  }

  @Test("I1: every way of typing part of a name by its syllables finds it")
  func property() throws {
    let names = ["王小美", "欧阳娜娜", "曾庆红", "吕布", "张三丰", "单雄信", "史蒂夫", "Anna Maria Smith", "司马相如"]
    var generator = CouponCodeTests.Seeded(state: 7)
    for name in names {
      let keys = try keys(name)
      let reading = SearchKeys.reading(of: SearchKeys.joiningHan(SearchFolding.fold(name)))
      let syllables = reading.split(separator: " ").map { $0.split(separator: "/").map(String.init) }
      for _ in 0..<200 {
        let start = Int.random(in: syllables.indices, using: &generator)
        let end = Int.random(in: start..<syllables.count, using: &generator)
        var typed = ""
        for index in start...end {
          let syllable = try #require(syllables[index].randomElement(using: &generator))
          let isFull = Bool.random(using: &generator)
          typed += isFull ? syllable : String(syllable.prefix(1))
        }
        #expect(SearchQuery(typed).score(keys) != nil, "\(typed) in \(reading)")
        #expect(SearchQuery(typed.uppercased()).score(keys) == SearchQuery(typed).score(keys))
      }
    }
  }

  @Test("I1: keys that were damaged on the way match nothing or something, and nothing worse")
  func damaged() throws {
    let whole = Array(try keys("王小美", remark: "玫瑰王姐", phone: "13800138812").packed.utf8)
    let queries = ["8812", "王", "wxm", "mg"].map { SearchQuery($0) }
    for count in 0..<whole.count {
      for query in queries { _ = query.score(packed: Array(whole.prefix(count)).span) }
    }
    var generator = CouponCodeTests.Seeded(state: 9)
    for _ in 0..<2_000 {
      var bytes = whole
      bytes[Int.random(in: bytes.indices, using: &generator)] = .random(in: 0...255, using: &generator)
      for query in queries { _ = query.score(packed: bytes.span) }
    }
    let undamaged = queries[0].score(packed: whole.span)
    #expect(undamaged == 950)
    #expect(queries[0].score(SearchKeys(packed: "")) == nil)
  }

  @Test("I1: the keys of a person in the directory are their name, remark, phones and card")
  func directory() {
    var entry = DirectoryEntry()
    entry.name = "王小美"
    entry.remark = "玫瑰王姐"
    entry.phones = ["138 0013 8812", "021-6234 5678", "unknown"]
    entry.card = "900712"
    let keys = SearchKeys(entry)
    let scores = ["wxm", "玫瑰", "8812", "5678", "900712"].map { SearchQuery($0).score(keys) }
    #expect(scores == [840, 580, 950, 950, 940])
    #expect(SearchKeys(DirectoryEntry()).packed.isEmpty)
  }

  @Test("I1: a text made to be split in many ways is answered all the same")
  func adversarial() throws {
    let keys = try keys(String(repeating: "aa ", count: 60))
    #expect(SearchQuery(String(repeating: "a", count: 60) + "b").score(keys) == nil)
    #expect(SearchQuery(String(repeating: "a", count: 5_000)).score(keys) != nil)
  }
}
