import Crypto
import Shop

/// What a command asked for, in 128 bits: the same id with another digest is another command.
enum CommandDigest {
  /// SHA-256 over the shop's id, the author and the command's content as the language prints it.
  static func of(_ command: Command, by actor: String, in shop: ShopID) -> String {
    hex(of: "\(shop)|\(actor)|\(command)")
  }

  /// The digest of a large command, from a text that says what was asked: the file's content, the demo's seed.
  static func of(content: String, by actor: String, in shop: ShopID) -> String {
    hex(of: "\(shop)|\(actor)|bulk|\(content)")
  }

  private static func hex(of text: String) -> String {
    SHA256.hash(data: Array(text.utf8)).prefix(16).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }
}
