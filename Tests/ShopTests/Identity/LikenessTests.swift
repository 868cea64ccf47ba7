import Testing

@testable import Shop

/// What makes two files likely to be one person, sign by sign.
@Suite("Likely duplicates")
struct LikenessTests {
  /// One file: name, phone, card, birthday as coded.
  struct File: Sendable {
    var name: String
    var phone = ""
    var card = ""
    var birthday = ""

    func entry(_ id: UInt64) -> DirectoryEntry {
      var person = Person(id: PersonID(high: 0, low: id), name: name, phones: phone.isEmpty ? [] : [phone])
      person.card = card
      if let on = RecurringDate(coded: birthday) { person.dates = [PersonalDate(occasion: .birthday, on: on)] }
      return DirectoryEntry(person)
    }
  }

  @Test(
    "I2: one sign is a coincidence, two are a person",
    arguments: [
      (File(name: "王小美", phone: "13800138812"), File(name: "王小美", phone: "+86 138-0013-8812"), 85, "likely"),
      (File(name: "王小美", phone: "13800138812"), File(name: "李雷", phone: "138 0013 8812"), 50, "possible"),
      (File(name: "王小美"), File(name: "王小美"), 35, "unlike"),
      (File(name: "王小美"), File(name: "Wang Xiaomei"), 25, "unlike"),
      (File(name: "王小美", birthday: "05-12"), File(name: "王晓美", birthday: "1988-05-12"), 65, "possible"),
      (File(name: "王小美", birthday: "1987-05-12"), File(name: "王小美", birthday: "1988-05-12"), -10, "unlike"),
      (File(name: "李娜", card: "C 7"), File(name: "王小美", card: "c 7"), 100, "likely"),
      (
        File(name: "王小美", phone: "13800138812", birthday: "05-12"),
        File(name: "李雷", phone: "13800138812", birthday: "06-01"), 5, "unlike"
      ),
      (
        File(name: "王小美", phone: "13800138812", birthday: "lunar:10-20"),
        File(name: "王小美", phone: "13800138812", birthday: "11-28"), 85, "likely"
      ),
    ])
  func degrees(one: File, other: File, score: Int, degree: String) {
    let likeness = Likeness(one.entry(1), other.entry(2))
    #expect(likeness.score == score && "\(likeness.degree)" == degree)
  }

  @Test("I2, D05: whoever has the phone is pointed out while it is typed, until the two are told apart")
  func phones() {
    let known = File(name: "王小美", phone: "13800138812", birthday: "05-12").entry(1)
    var typed = File(name: "李雷", phone: "138-0013-8812", birthday: "06-01").entry(2)
    #expect(DuplicateFinder.pairs(in: [known, typed]).isEmpty)
    #expect(DuplicateFinder.matches(of: typed, among: [known]).map(\.other) == [known.id])
    typed.notSame = [known.id]
    #expect(DuplicateFinder.matches(of: typed, among: [known]).isEmpty)
  }

  @Test("I2, S58: pairs are found once, the likeliest first, and never those told apart")
  func pairs() {
    let one = File(name: "王小美", phone: "13800138812").entry(1)
    let two = File(name: "王小美", phone: "13800138812").entry(2)
    let three = File(name: "李雷", phone: "13800138812").entry(3)
    let found = DuplicateFinder.pairs(in: [three, two, one])
    #expect(found.map { [$0.one, $0.other] } == [[one.id, two.id], [one.id, three.id], [two.id, three.id]])
    var apart = one
    apart.notSame = [two.id, three.id]
    #expect(DuplicateFinder.pairs(in: [apart, two, three]).map { [$0.one, $0.other] } == [[two.id, three.id]])
  }

  @Test(
    "D05: of a name only its beginning is said, of a card only its end",
    arguments: [
      ("王小美", "王 ··", "C1042", "1042"), (" Emma Stone", "E ··", "7", "7"), ("", "", "", ""),
    ])
  func masked(name: String, shown: String, card: String, end: String) {
    #expect(PersonName.masked(name) == shown && PersonName.cardEnd(card) == end)
  }
}
