/// One place on the screen.
public struct Cell: Hashable, Sendable {
  /// A base with its combining marks; empty in the second half of a wide character.
  public internal(set) var string: String
  /// Cells the string takes: 1 or 2, and 0 in the second half of a wide character.
  public internal(set) var width: Int
  /// What it means.
  public internal(set) var role: Role

  /// A space.
  public static func blank(_ role: Role) -> Cell { Cell(string: " ", width: 1, role: role) }

  static func secondHalf(_ role: Role) -> Cell { Cell(string: "", width: 0, role: role) }
}
