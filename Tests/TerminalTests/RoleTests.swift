import Terminal
import Testing

@Suite("Roles")
struct RoleTests {
  @Test("There are few enough for a colour pair each on any terminal, and each has its own letter")
  func few() {
    #expect(Role.allCases.count < 40)
    #expect(Set(Role.allCases.map(\.letter)).count == Role.allCases.count)
  }

  @Test("Every role leads to text", arguments: Role.allCases)
  func ancestry(role: Role) {
    var current = role
    var steps = 0
    while let parent = current.parent, steps < Role.allCases.count {
      current = parent
      steps += 1
    }
    #expect(current == .text)
  }
}
