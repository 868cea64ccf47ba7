import Yams

/// The little of YAML that theme files need, with lines for messages. Yams is not seen outside this file's two types.
struct YAMLMapping {
  let entries: [(key: String, value: YAMLNode)]

  init(_ text: String) throws(ThemeError) {
    let root: Node?
    do {
      root = try Yams.compose(yaml: text)
    } catch let error as YamlError {
      throw Self.problem(error)
    } catch {
      throw .notYAML(line: 1, reason: String(describing: error))
    }
    guard let mapping = root?.mapping else { throw .notAMapping }
    self.init(mapping)
  }

  private init(_ mapping: Node.Mapping) {
    entries = mapping.compactMap { key, value in key.scalar.map { ($0.string, YAMLNode(node: value)) } }
  }

  func node(_ key: String) -> YAMLNode? { entries.first { $0.key == key }?.value }

  func string(_ key: String) -> String? { node(key)?.text }

  /// The mapping under a key; nil when the key is not there.
  func mapping(_ key: String) throws(ThemeError) -> YAMLMapping? {
    guard let value = node(key) else { return nil }
    guard let mapping = value.node.mapping else { throw .wrongShape(key: key, line: value.line) }
    return YAMLMapping(mapping)
  }

  private static func problem(_ error: YamlError) -> ThemeError {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      .notYAML(line: mark.line, reason: problem)
    case .duplicatedKeysInMapping(let duplicates, let context):
      .notYAML(
        line: context.mark.line,
        reason: "duplicate key " + duplicates.sorted().joined(separator: ", "))
    default: .notYAML(line: 1, reason: String(describing: error))
    }
  }
}

struct YAMLNode {
  let node: Node

  /// A plain value as it is written, `000000` included; nil for lists and mappings.
  var text: String? { node.scalar?.string }
  /// A list of plain values, or one alone.
  var texts: [String]? {
    if let text { return [text] }
    guard let sequence = node.sequence else { return nil }
    let texts = sequence.compactMap { $0.scalar?.string }
    return texts.count == sequence.count ? texts : nil
  }
  var line: Int { node.mark?.line ?? 1 }
}
