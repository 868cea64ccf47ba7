import Crypto
import Shop

/// The content of one file under `people/`: a person with the salt of the digests in the journal.
struct PersonFile: Record {
  /// 128 random bits in hexadecimal, so that nobody can guess a phone from a digest. Goes with the file when erased.
  var salt = ""
  var person = Person()

  init() {}
  init(salt: String, person: Person) {
    self.salt = salt
    self.person = person
  }

  mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("salt", &salt)
    try person.fields(&coder)
  }

  /// SHA-256 over the salt and the compact content, its first 128 bits in hexadecimal.
  func digest() throws(FieldError) -> String {
    var hash = SHA256()
    hash.update(data: Array(salt.utf8))
    hash.update(data: try JSONText.compact(person))
    return hash.finalize().prefix(16).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
