import Glibc

/// The program itself, as a file.
enum ProgramFile {
  static var path: String? { target(of: "/proc/self/exe") }

  /// Where a link points.
  static func target(of link: String) -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = readlink(link, &buffer, buffer.count)
    guard length > 0 else { return nil }
    return String(decoding: buffer.prefix(length).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
