import Console
import Ledger

extension Session {
  /// Prints a command's result: the value with `--json`, else the text.
  func print(_ value: JSONValue, _ text: (Words) -> String) {
    if globals.json {
      Output.write(value.compact + "\n")
    } else {
      Output.write(text(words) + "\n")
    }
  }
}
