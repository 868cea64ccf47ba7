extension Theme {
  /// How a role looks in this theme.
  public func style(for role: Role) -> Style {
    guard usesColor else {
      return Style(attributes: rules[role]?.attributes ?? Self.monochromeAttributes(for: role))
    }
    let rule = rule(for: role)
    return Style(
      foreground: color(rule.foreground), background: color(rule.background), attributes: rule.attributes ?? [])
  }

  /// A theme's own rule first, then the one in code, then the parent's: field by field. Attributes are not inherited,
  /// or all of a bold title would be bold.
  private func rule(for role: Role) -> Rule {
    let own = rules[role] ?? Rule()
    let standard = Self.defaultRules[role] ?? Rule()
    var result = Rule(
      foreground: own.foreground ?? standard.foreground,
      background: own.background ?? standard.background,
      attributes: own.attributes ?? standard.attributes)
    guard let parent = role.parent, result.foreground == nil || result.background == nil else { return result }
    let inherited = rule(for: parent)
    result.foreground = result.foreground ?? inherited.foreground
    result.background = result.background ?? inherited.background
    return result
  }

  private func color(_ paint: Paint?) -> RGB? {
    switch paint {
    case .slot(let slot): palette[slot]
    case .color(let color): color
    case .terminal, nil: nil
    }
  }

  /// Where the sixteen colours go, after their meaning in base16.
  static let defaultRules: [Role: Rule] = [
    .text: Rule(foreground: .slot(.base05), background: .slot(.base00)),
    .muted: Rule(foreground: .slot(.base04)),
    .heading: Rule(foreground: .slot(.base0D), attributes: .bold),
    .label: Rule(foreground: .slot(.base04)),
    .amount: Rule(attributes: .bold),
    .accent: Rule(foreground: .slot(.base0D)),
    .title: Rule(attributes: .bold),
    .titleMuted: Rule(foreground: .slot(.base04), attributes: []),
    .selected: Rule(foreground: .slot(.base00), background: .slot(.base0D), attributes: .bold),
    .selectedMuted: Rule(foreground: .slot(.base05), background: .slot(.base02)),
    .match: Rule(foreground: .slot(.base00), background: .slot(.base0A)),
    .field: Rule(background: .slot(.base01)),
    .fieldFocused: Rule(background: .slot(.base02)),
    .placeholder: Rule(foreground: .slot(.base04), background: .slot(.base02)),
    .barBackground: Rule(foreground: .slot(.base05), background: .slot(.base01)),
    .key: Rule(foreground: .slot(.base0D), attributes: .bold),
    .keyDisabled: Rule(foreground: .slot(.base04), attributes: .dim),
    .good: Rule(foreground: .slot(.base0B)),
    .warning: Rule(foreground: .slot(.base09)),
    .bad: Rule(foreground: .slot(.base08), attributes: .bold),
    .tierName: Rule(foreground: .slot(.base0E), attributes: .bold),
    .gold: Rule(foreground: .slot(.base0A), attributes: .bold),
    .points: Rule(foreground: .slot(.base0C)),
    .coupon: Rule(foreground: .slot(.base0E)),
    .suggestion: Rule(foreground: .slot(.base0C)),
    .occasion: Rule(foreground: .slot(.base0F)),
    .toast: Rule(foreground: .slot(.base00), background: .slot(.base0B), attributes: .bold),
    .toastError: Rule(foreground: .slot(.base00), background: .slot(.base08), attributes: .bold),
    .dialog: Rule(background: .slot(.base01)),
    .dialogTitle: Rule(foreground: .slot(.base0D), attributes: .bold),
    .button: Rule(background: .slot(.base02)),
    .buttonFocused: Rule(attributes: .bold),
    .rule: Rule(foreground: .slot(.base03)),
    .chartMuted: Rule(foreground: .slot(.base03)),
  ]

  /// What tells the roles apart without colour. Focus is always reversed; nothing is told by dimness alone.
  static func monochromeAttributes(for role: Role) -> Style.Attributes {
    switch role {
    case .text, .label, .points, .coupon, .suggestion, .occasion, .keyLabel, .barBackground, .dialog, .chart, .good:
      []
    case .muted, .titleMuted, .placeholder, .keyDisabled, .rule, .chartMuted: .dim
    case .heading, .amount, .accent, .title, .pointer, .tierName, .gold, .warning, .dialogTitle: .bold
    case .match, .bad: [.bold, .underline]
    case .field, .selectedMuted, .button: .underline
    case .fieldFocused: [.underline, .bold]
    case .selected, .key, .toast: .reverse
    case .buttonFocused, .toastError: [.reverse, .bold]
    }
  }
}
