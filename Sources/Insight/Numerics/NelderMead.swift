/// The downhill simplex of Nelder and Mead (1965): needs no slopes.
struct NelderMead {
  var mostEvaluations = 2_000
  /// Ends when the values of the corners differ by less than this share.
  var tolerance = 1e-12

  func minimum(from start: [Double], step: Double, of function: ([Double]) -> Double) -> Minimizer.Found {
    let count = start.count
    guard count > 0 else { return Minimizer.Found(point: start, value: function(start)) }
    var corners = [Minimizer.Found(point: start, value: function(start))]
    for place in 0..<count {
      var point = start
      point[place] += step
      corners.append(Minimizer.Found(point: point, value: function(point)))
    }
    var evaluations = count + 1
    func tried(_ point: [Double]) -> Minimizer.Found {
      evaluations += 1
      return Minimizer.Found(point: point, value: function(point))
    }
    while evaluations < mostEvaluations {
      corners = corners.enumerated().sorted { ($0.element.value, $0.offset) < ($1.element.value, $1.offset) }
        .map(\.element)
      let worst = corners[count]
      if worst.value - corners[0].value <= tolerance * (abs(corners[0].value) + tolerance) { break }
      let middle = (0..<count).map { place in
        corners[..<count].reduce(0) { $0 + $1.point[place] } / Double(count)
      }
      func along(_ factor: Double) -> [Double] {
        zip(middle, worst.point).map { $0 + factor * ($0 - $1) }
      }
      let reflected = tried(along(1))
      if reflected.value < corners[0].value {
        let expanded = tried(along(2))
        corners[count] = expanded.value < reflected.value ? expanded : reflected
      } else if reflected.value < corners[count - 1].value {
        corners[count] = reflected
      } else {
        let contracted = tried(along(reflected.value < worst.value ? 0.5 : -0.5))
        if contracted.value < min(reflected.value, worst.value) {
          corners[count] = contracted
        } else {
          for corner in 1...count {
            corners[corner] = tried(zip(corners[corner].point, corners[0].point).map { ($0 + $1) / 2 })
          }
        }
      }
    }
    return corners.min { $0.value < $1.value } ?? corners[0]
  }
}
