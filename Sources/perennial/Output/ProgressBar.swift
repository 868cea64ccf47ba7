import Terminal

/// A bar on standard error while long work runs; nothing at all where that is no terminal.
final class ProgressBar {
  private let label: String
  private var shown = -1
  private static let columns = 30

  init(label: String) { self.label = label }

  /// - Parameter share: 0 to 1.
  func show(_ share: Double) {
    guard Output.errorIsTerminal else { return }
    let percent = Int(min(max(share, 0), 1) * 100)
    guard percent != shown else { return }
    shown = percent
    let filled = percent * Self.columns / 100
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: Self.columns - filled)
    Output.writeError("\r\(SafeText(label)) [\(bar)] \(percent)%")
  }

  /// Clears the bar away.
  func end() {
    guard shown >= 0 else { return }
    Output.writeError("\r\u{1B}[K")
    shown = -1
  }
}
