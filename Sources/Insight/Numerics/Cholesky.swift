/// Solves A x = b for a symmetric positive definite matrix.
enum Cholesky {
  /// - Returns: `nil` when the matrix is not positive definite within rounding.
  static func solve(_ matrix: [[Double]], _ right: [Double]) -> [Double]? {
    guard let lower = factor(matrix) else { return nil }
    var solution = right
    for row in right.indices {
      for column in 0..<row { solution[row] -= lower[row][column] * solution[column] }
      solution[row] /= lower[row][row]
    }
    for row in right.indices.reversed() {
      for below in (row + 1)..<max(row + 1, right.count) { solution[row] -= lower[below][row] * solution[below] }
      solution[row] /= lower[row][row]
    }
    return solution
  }

  /// The lower triangle L with L Lᵀ = A.
  static func factor(_ matrix: [[Double]]) -> [[Double]]? {
    let count = matrix.count
    var lower = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
    for row in 0..<count {
      for column in 0...row {
        var sum = matrix[row][column]
        for place in 0..<column { sum -= lower[row][place] * lower[column][place] }
        if row == column {
          guard sum > 1e-12 * max(abs(matrix[row][row]), 1e-300) else { return nil }
          lower[row][row] = sum.squareRoot()
        } else {
          lower[row][column] = sum / lower[column][column]
        }
      }
    }
    return lower
  }
}
