import Shop

extension Person {
  /// Whether marketing over the channel is allowed at present (K1).
  func allows(_ channel: ContactChannel) -> Bool { consents.contains { $0.channel == channel && $0.withdrawn == nil } }

  /// Gives or withdraws consent; what was given before stays on file with its end.
  mutating func set(_ channel: ContactChannel, allowed: Bool, on day: Day, by name: String) {
    guard allowed != allows(channel) else { return }
    if allowed {
      consents.append(Consent(channel: channel, day: day, by: name))
    } else {
      for place in consents.indices where consents[place].channel == channel && consents[place].withdrawn == nil {
        consents[place].withdrawn = day
      }
    }
  }
}

extension String {
  /// The parts between commas of either width.
  var words: [String] {
    split { ",，、;；".contains($0) }.map(\.trimmed).filter { !$0.isEmpty }
  }
}
