import Foundation

/// The least value of a smooth function of a few numbers. Deterministic: the same function, the same answer.
struct Minimizer {
  /// A point and the function's value there.
  struct Found {
    var point: [Double]
    var value: Double
    /// No slope there.
    var isLevel = false
  }

  /// The quasi-Newton steps stop when no slope is steeper.
  var slope = 1e-8
  var mostSteps = 200

  /// Takes the best of quasi-Newton descents from each start; where that one did not come to level ground, a simplex around
  /// it looks for what the slopes did not show.
  ///
  /// - Parameter function: May be infinite or not a number where it is not defined.
  func minimum(from starts: [[Double]], of function: ([Double]) -> Double) -> Found {
    func guarded(_ point: [Double]) -> Double {
      let value = function(point)
      return value.isNaN ? .infinity : value
    }
    var best = Found(point: starts.first ?? [], value: .infinity)
    for start in starts {
      let found = descend(from: start, guarded)
      if found.value < best.value { best = found }
    }
    guard best.value < .infinity, !best.isLevel else { return best }
    let checked = NelderMead(mostEvaluations: 150 * max(1, best.point.count)).minimum(
      from: best.point, step: 0.02, of: guarded)
    guard checked.value < best.value - 1e-10 * abs(best.value) else { return best }
    let again = descend(from: checked.point, guarded)
    return again.value < checked.value ? again : checked
  }

  /// Broyden, Fletcher, Goldfarb and Shanno's method with slopes by central differences (Nocedal & Wright, 6.1).
  private func descend(from start: [Double], _ function: ([Double]) -> Double) -> Found {
    let count = start.count
    var here = Found(point: start, value: function(start))
    guard here.value < .infinity else { return here }
    var gradient = slopes(at: here.point, function)
    var inverse = identity(count)
    var slow = 0
    for _ in 0..<mostSteps {
      guard gradient.allSatisfy(\.isFinite) else { break }
      guard gradient.contains(where: { abs($0) > slope }) else {
        here.isLevel = true
        break
      }
      // Falling off towards infinity ever more slowly.
      if slow == 4 { break }
      var direction = (0..<count).map { row in
        -(0..<count).reduce(0.0) { $0 + inverse[row][$1] * gradient[$1] }
      }
      var descent = zip(direction, gradient).reduce(0) { $0 + $1.0 * $1.1 }
      if descent >= 0 {
        inverse = identity(count)
        direction = gradient.map { -$0 }
        descent = -gradient.reduce(0) { $0 + $1 * $1 }
      }
      // No step leaves the neighbourhood in which the slope says anything.
      let length = direction.reduce(0) { max($0, abs($1)) }
      var scale = length > 2 ? 2 / length : 1
      var next = here
      repeat {
        next.point = zip(here.point, direction).map { $0 + scale * $1 }
        next.value = function(next.point)
        if next.value <= here.value + 1e-4 * scale * descent { break }
        scale /= 2
      } while scale > 1e-12
      guard next.value < here.value else { break }
      slow = here.value - next.value < 1e-12 * abs(here.value) ? slow + 1 : 0
      let nextGradient = slopes(at: next.point, function)
      update(&inverse, step: zip(next.point, here.point).map(-), change: zip(nextGradient, gradient).map(-))
      here = next
      gradient = nextGradient
    }
    return here
  }

  private func slopes(at point: [Double], _ function: ([Double]) -> Double) -> [Double] {
    point.indices.map { place in
      let width = 1e-5 * max(1, abs(point[place]))
      var shifted = point
      shifted[place] = point[place] + width
      let above = function(shifted)
      shifted[place] = point[place] - width
      return (above - function(shifted)) / (2 * width)
    }
  }

  private func identity(_ count: Int) -> [[Double]] {
    (0..<count).map { row in (0..<count).map { $0 == row ? 1 : 0 } }
  }

  private func update(_ inverse: inout [[Double]], step: [Double], change: [Double]) {
    let curvature = zip(step, change).reduce(0) { $0 + $1.0 * $1.1 }
    guard curvature > 1e-14 else { return }
    let turned = inverse.map { row in zip(row, change).reduce(0) { $0 + $1.0 * $1.1 } }
    let factor = (1 + zip(change, turned).reduce(0) { $0 + $1.0 * $1.1 } / curvature) / curvature
    for row in step.indices {
      for column in step.indices {
        inverse[row][column] +=
          factor * step[row] * step[column]
          - (turned[row] * step[column] + step[row] * turned[column]) / curvature
      }
    }
  }
}
