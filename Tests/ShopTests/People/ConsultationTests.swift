import Testing

@testable import Shop

@Suite("Consultations")
struct ConsultationTests {
  private let day = Day(number: 20_000)

  private func advised(_ person: inout Person, _ number: Int, _ suits: [String], _ avoids: [String]) -> Bool {
    person.advise(number, note: "cool colours", suits: suits, avoids: avoids, on: day, by: "li")
  }

  @Test("S72: advice becomes what they like and what they leave away; the later word counts")
  func advice() {
    var person = Person(id: PersonID(high: 1, low: 1), name: "Wang")
    (person.likes, person.dislikes) = (["orange"], ["navy", "wool"])
    let number = person.book(.colour, on: day + 3, slot: "15:00", by: "zhao")
    #expect(number == 1 && DirectoryEntry(person).appointments.map(\.slot) == ["15:00"])
    #expect(advised(&person, number, ["navy", "linen"], ["orange"]))
    #expect(person.likes == ["navy", "linen"] && person.dislikes == ["wool", "orange"])
    // Held today, by whoever gave it; no appointment is open any more.
    #expect(person.consultation(1)?.day == day && person.consultation(1)?.by == "li")
    #expect(DirectoryEntry(person).appointments.isEmpty)
    // Written anew: what it no longer says goes, what others said stays.
    #expect(advised(&person, number, ["linen"], []))
    #expect(person.likes == ["linen"] && person.dislikes == ["wool"])
  }

  @Test("S72: a cancelled appointment takes no advice, and is cancelled once")
  func cancelled() {
    var person = Person(id: PersonID(high: 1, low: 1), name: "Wang")
    person.book(.styling, on: day, slot: "", by: "li")
    #expect(person.cancelConsultation(1) && !person.cancelConsultation(1))
    #expect(!advised(&person, 1, ["navy"], []) && person.likes.isEmpty && !advised(&person, 2, [], []))
  }

  @Test("S72: a set goes onto the list of the newest consultation, once, else onto one of today")
  func sets() {
    var person = Person(id: PersonID(high: 1, low: 1), name: "Wang")
    #expect(person.keep(["coat", "skirt"], on: day, by: "li") == 1)
    #expect(person.consultation(1)?.status == .held)
    #expect(person.keep(["skirt", "coat"], on: day + 30, by: "li") == 1)
    #expect(person.consultation(1)?.sets.map(\.items) == [["coat", "skirt"]])
    #expect(person.keep(["coat", "scarf"], on: day + 31, by: "li") == 2)
    for number in 1..<Consultation.setLimit { person.keep([SKU("coat\(number)")], in: 2, on: day + 31, by: "li") }
    #expect(
      person.keep(["hat"], in: 2, on: day + 31, by: "li") == nil && person.keep(["hat"], in: 9, on: day, by: "") == nil)
  }

  @Test("S72: everyone's open appointments, the next one first")
  func appointments() {
    var (ann, bea) = (
      Person(id: PersonID(high: 1, low: 1), name: "Ann"), Person(id: PersonID(high: 1, low: 2), name: "Bea")
    )
    ann.book(.styling, on: day + 2, slot: "", by: "")
    bea.book(.image, on: day, slot: "16:00", by: "")
    bea.book(.scent, on: day, slot: "09:30", by: "")
    let directory = [ann, bea].map { DirectoryEntry($0) }
    #expect(OpenAppointment.all(directory).map(\.appointment.topic) == [.scent, .image, .styling])
    #expect(OpenAppointment.all(directory, until: day).count == 2)
  }
}
