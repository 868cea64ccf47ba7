/// The two languages of the staff.
public enum Language: String, CaseIterable, Sendable {
  case english = "en"
  case chinese = "zh-Hans"
}

/// A name shown to people: one text for both languages, or one for each, the other standing in when one is missing.
public struct LocalizedText: Hashable, Sendable {
  public var english: String
  public var chinese: String

  public init(_ both: String) {
    english = both
    chinese = both
  }

  public init(english: String, chinese: String) {
    self.english = english
    self.chinese = chinese
  }

  public subscript(language: Language) -> String {
    switch language {
    case .english: english.isEmpty ? chinese : english
    case .chinese: chinese.isEmpty ? english : chinese
    }
  }

  public var isEmpty: Bool { english.isEmpty && chinese.isEmpty }
}
