import Console
import Ledger

extension Session {
  /// Prints a command's result: the value with `--json`, else the text; a list of nothing says so.
  func print(_ value: JSONValue, _ text: (Words) -> String) {
    if globals.json {
      Output.write(value.compact + "\n")
    } else {
      let text = text(words)
      Output.write((text.isEmpty ? words.pick("Nothing to list", "没有可列出的") : text) + "\n")
    }
  }
}
