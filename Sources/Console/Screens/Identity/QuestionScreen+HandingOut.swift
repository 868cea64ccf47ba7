import Shop

/// Handing a person out as a file (S59): it cannot be recalled, so it is asked about first, and said where it lies.
extension QuestionScreen {
  static func handOut(_ name: String, _ words: Words) -> QuestionScreen {
    QuestionScreen(
      words.handOutQuestion(name), lines: [words.handOutMeans],
      choices: [
        Choice(label: words.leaveIt),
        Choice(label: words.handOutNow, confirms: "hand out"),
      ])
  }

  static func handedOut(_ file: String, _ words: Words) -> QuestionScreen {
    QuestionScreen(
      words.handedOutTitle, lines: [file, words.handedOutMeans],
      choices: [Choice(label: words.understood)])
  }
}
