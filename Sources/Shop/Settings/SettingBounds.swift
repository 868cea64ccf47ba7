/// Settings with the range that each must lie in: the one check of all numbers.
typealias SettingBounds = [(String, Int, ClosedRange<Int>)]

extension SettingBounds {
  /// A fault for each key whose value lies outside its range.
  ///
  /// - Parameter key: What the keys lie under; empty where they are whole.
  func outOfRange(under key: String = "") -> [SettingsFault] {
    compactMap { name, value, range in
      range.contains(value) ? nil : .outOfRange(key: key.isEmpty ? name : key + "." + name, range)
    }
  }
}
