import Foundation

/// An ARMA process as a state that each step moves on (Harvey, 1989), and its exact likelihood by the Kalman filter.
///
/// State: the value, then what is known already of the values after it. Noise has variance 1; the true one is worked out
/// of the likelihood.
struct StateSpace {
  /// Of the autoregression, phi_1 first, filled with 0 to ``size``.
  let phi: ContiguousArray<Double>
  /// 1, theta_1, ...
  let theta: ContiguousArray<Double>
  let size: Int

  init(phi: [Double], theta: [Double]) {
    let size = max(phi.count, theta.count + 1)
    self.size = size
    self.phi = ContiguousArray(phi + [Double](repeating: 0, count: size - phi.count))
    self.theta = ContiguousArray([1] + theta + [Double](repeating: 0, count: size - 1 - theta.count))
  }

  /// What the filter makes of a series.
  struct Filtered {
    /// Prediction errors over their standard deviation, sigma apart.
    var errors: [Double] = []
    /// Sum of the logarithms of their variances, sigma apart.
    var logVariances = 0.0
    /// The state after the last value.
    var state: ContiguousArray<Double>
  }

  /// The covariance of the state before anything is seen, by doubling: P = V + T P T'.
  private func start() -> ContiguousArray<Double> {
    var sum = ContiguousArray(repeating: 0.0, count: size * size)
    for row in 0..<size { for column in 0..<size { sum[row * size + column] = theta[row] * theta[column] } }
    guard phi.contains(where: { $0 != 0 }) else {
      // A moving average forgets: its covariances end with its coefficients.
      var covariance = sum
      for row in stride(from: size - 2, through: 0, by: -1) {
        for column in stride(from: size - 2, through: 0, by: -1) {
          covariance[row * size + column] += covariance[(row + 1) * size + column + 1]
        }
      }
      return covariance
    }
    var step = ContiguousArray(repeating: 0.0, count: size * size)
    for row in 0..<size {
      step[row * size] = phi[row]
      if row + 1 < size { step[row * size + row + 1] = 1 }
    }
    for _ in 0..<40 {
      let added = multiplied(multiplied(step, sum), step, transposed: true)
      var (largest, change) = (0.0, 0.0)
      for place in sum.indices {
        sum[place] += added[place]
        largest = max(largest, abs(sum[place]))
        change = max(change, abs(added[place]))
      }
      if !(change > 1e-14 * largest) { break }
      step = multiplied(step, step)
    }
    return sum
  }

  private func multiplied(
    _ left: ContiguousArray<Double>, _ right: ContiguousArray<Double>, transposed: Bool = false
  ) -> ContiguousArray<Double> {
    var product = ContiguousArray(repeating: 0.0, count: size * size)
    for row in 0..<size {
      for middle in 0..<size {
        let value = left[row * size + middle]
        guard value != 0 else { continue }
        for column in 0..<size {
          product[row * size + column] +=
            value * (transposed ? right[column * size + middle] : right[middle * size + column])
        }
      }
    }
    return product
  }

  /// The variances and gains depend on no value: several series go through together, as a series and a constant.
  func filter(_ series: [[Double]]) -> [Filtered] {
    var covariance = start()
    let count = series.first?.count ?? 0
    var results = series.map { _ in
      Filtered(state: ContiguousArray(repeating: 0, count: size))
    }
    var gain = ContiguousArray(repeating: 0.0, count: size)
    var isSteady = false
    var variance = 1.0
    for time in 0..<count {
      if !isSteady {
        variance = covariance[0]
        for row in 0..<size { gain[row] = covariance[row * size] / variance }
      }
      let deviation = variance.squareRoot()
      let logVariance = log(variance)
      for place in series.indices {
        let error = series[place][time] - results[place].state[0]
        results[place].errors.append(error / deviation)
        results[place].logVariances += logVariance
        move(&results[place].state, gain: gain, error: error)
      }
      guard !isSteady else { continue }
      isSteady = advance(&covariance, gain: gain)
    }
    return results
  }

  /// Updates the state by what was seen and moves it on.
  private func move(_ state: inout ContiguousArray<Double>, gain: ContiguousArray<Double>, error: Double) {
    for row in 0..<size { state[row] += gain[row] * error }
    step(&state)
  }

  func step(_ state: inout ContiguousArray<Double>) {
    let first = state[0]
    for row in 0..<size { state[row] = phi[row] * first + (row + 1 < size ? state[row + 1] : 0) }
  }

  /// P = T (P - K F K') T' + V. The value has been seen, so that the first row of the bracket is 0 and T only shifts the
  /// rest: each number comes from the one below it to the right, which is read before it is written over.
  ///
  /// - Returns: Whether it no longer changes.
  private func advance(_ covariance: inout ContiguousArray<Double>, gain: ContiguousArray<Double>) -> Bool {
    let variance = covariance[0]
    let last = size - 1
    var largest = 0.0
    for row in 0..<size {
      for column in row..<size {
        var next = theta[row] * theta[column]
        if column < last {
          next += covariance[(row + 1) * size + column + 1] - gain[row + 1] * variance * gain[column + 1]
        }
        largest = max(largest, abs(covariance[row * size + column] - next))
        covariance[row * size + column] = next
        covariance[column * size + row] = next
      }
    }
    return largest < 1e-15
  }
}
