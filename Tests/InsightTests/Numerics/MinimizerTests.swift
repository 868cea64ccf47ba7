import Testing

@testable import Insight

@Suite("Minimizer")
struct MinimizerTests {
  /// Rosenbrock's valley.
  private func valley(_ point: [Double]) -> Double {
    let (x, y) = (point[0], point[1])
    return 100 * (y - x * x) * (y - x * x) + (1 - x) * (1 - x)
  }

  @Test("Finds the bottom of a bent valley")
  func bottom() {
    let found = Minimizer().minimum(from: [[-1.2, 1]], of: valley)
    #expect(near(found.point[0], 1, 1e-5) && near(found.point[1], 1, 1e-5) && found.value < 1e-10)
    let simplex = NelderMead().minimum(from: [-1.2, 1], step: 0.5, of: valley)
    #expect(near(simplex.point[0], 1, 1e-3))
  }

  @Test("Keeps to where the function is defined, and takes the best of several starts")
  func edges() {
    let found = Minimizer().minimum(from: [[3], [0.5]]) { $0[0] <= 0 ? .nan : $0[0] - 2 * $0[0].squareRoot() }
    #expect(near(found.point[0], 1, 1e-5))
    let twoPits = { (point: [Double]) in min((point[0] + 2) * (point[0] + 2), (point[0] - 2) * (point[0] - 2) + 1) }
    #expect(near(Minimizer().minimum(from: [[2.5], [-3]], of: twoPits).point[0], -2, 1e-5))
  }

  @Test("Solves a system of equations, and says when it cannot")
  func solving() {
    let solution = Cholesky.solve([[4, 2], [2, 3]], [10, 8]) ?? []
    #expect(zip(solution, [1.75, 1.5]).allSatisfy { near($0, $1, 1e-14) } && solution.count == 2)
    #expect(Cholesky.solve([[1, 1], [1, 1]], [1, 1]) == nil)
  }
}
