/// Times of one thing done several times.
struct Figures {
  private var samples: [Duration] = []

  mutating func add(_ sample: Duration) { samples.append(sample) }

  var median: Duration { quantile(0.5) }
  var high: Duration { quantile(0.95) }

  private func quantile(_ share: Double) -> Duration {
    let sorted = samples.sorted()
    guard !sorted.isEmpty else { return .zero }
    return sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
  }
}

extension Duration {
  var milliseconds: Double {
    Double(components.seconds) * 1_000 + Double(components.attoseconds) / 1e15
  }
}

/// Columns of the printed report: what, its median and its 95th percentile in milliseconds, and the ratio to the thing
/// named beside it, measured in the same run.
struct Report {
  func heading(_ text: String) { print("\n\(text)") }

  func row(_ name: String, _ figures: Figures, against other: (name: String, figures: Figures)? = nil) {
    row(name, median: figures.median, high: figures.high, against: other.map { ($0.name, $0.figures.median) })
  }

  func row(_ name: String, median: Duration, high: Duration? = nil, against other: (name: String, Duration)? = nil) {
    var line = "  " + padded(name, 46) + number(median.milliseconds) + " ms"
    line += high.map { "   95 %" + number($0.milliseconds) + " ms" } ?? String(repeating: " ", count: 18)
    if let (name, value) = other, value > .zero {
      line += "   x" + number(median / value) + " of " + name
    }
    print(line)
  }

  func note(_ name: String, _ text: String) { print("  " + padded(name, 46) + text) }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }

  private func number(_ value: Double) -> String {
    let scaled = Int((value * 1_000).rounded())
    let whole = String(scaled / 1_000)
    let fraction = String(scaled % 1_000)
    let text = whole + "." + String(repeating: "0", count: 3 - fraction.count) + fraction
    return String(repeating: " ", count: max(0, 10 - text.count)) + text
  }
}
