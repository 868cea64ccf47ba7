extension Theme {
  static func rules(in file: YAMLMapping) throws(ThemeError) -> [Role: Rule] {
    guard let block = try file.mapping("roles") else { return [:] }
    var rules: [Role: Rule] = [:]
    for (name, node) in block.entries {
      guard let role = Role(rawValue: name) else { throw .unknownRole(name, line: node.line) }
      guard let fields = try block.mapping(name) else { throw .wrongShape(key: name, line: node.line) }
      rules[role] = try rule(from: fields, role: name)
    }
    return rules
  }

  private static func rule(from fields: YAMLMapping, role: String) throws(ThemeError) -> Rule {
    var rule = Rule()
    for (key, node) in fields.entries {
      switch key {
      case "fg": rule.foreground = try paint(node, key: "\(role).fg")
      case "bg": rule.background = try paint(node, key: "\(role).bg")
      case "attrs": rule.attributes = try attributes(node, key: "\(role).attrs")
      default: throw .unknownRoleKey(role: role, key: key, line: node.line)
      }
    }
    return rule
  }

  private static func paint(_ node: YAMLNode, key: String) throws(ThemeError) -> Paint {
    let text = node.text ?? ""
    if text.lowercased() == "default" { return .terminal }
    if let slot = Slot.allCases.first(where: { $0.rawValue.lowercased() == text.lowercased() }) { return .slot(slot) }
    guard let color = RGB(hex: text) else { throw .badColor(key: key, value: text, line: node.line) }
    return .color(color)
  }

  private static func attributes(_ node: YAMLNode, key: String) throws(ThemeError) -> Style.Attributes {
    guard let names = node.texts else { throw .wrongShape(key: key, line: node.line) }
    var attributes: Style.Attributes = []
    for name in names {
      guard let attribute = Style.Attributes(name: name.lowercased()) else {
        throw .unknownAttribute(name, line: node.line)
      }
      attributes.insert(attribute)
    }
    return attributes
  }
}
