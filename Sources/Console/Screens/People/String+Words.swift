extension String {
  /// The parts between commas of either width.
  var words: [String] {
    split { ",，、;；".contains($0) }.map(\.trimmed).filter { !$0.isEmpty }
  }
}
