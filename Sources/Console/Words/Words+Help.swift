import Terminal

extension Words {
  var keysHere: String { pick("On this screen", "本页") }
  var keysEverywhere: String { pick("Everywhere", "所有页面") }

  func notNow(_ reason: String) -> String { pick("Not now: \(reason)", "现在不能用：\(reason)") }

  /// The other ways to the same command.
  func secondName(of command: ScreenCommand) -> String {
    var names: [String] = []
    if case .function(let number) = command.key, (1...10).contains(number) { names.append("Alt-\(number % 10)") }
    if let second = command.secondKey { names.append(name(of: second)) }
    return names.joined(separator: ", ")
  }
}
