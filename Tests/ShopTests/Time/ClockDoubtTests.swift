import Shop
import Testing

@Suite("A clock that does not fit")
struct ClockDoubtTests {
  @Test(
    "T1: more than 60 days ahead or 1 behind is doubtful",
    arguments: [(0, false), (60, false), (61, true), (-1, false), (-2, true)])
  func doubts(difference: Int, isDoubtful: Bool) throws {
    let last = try #require(Day("2026-11-21"))
    #expect((ClockDoubt(clock: last + difference, last: last) != nil) == isDoubtful)
  }
}
