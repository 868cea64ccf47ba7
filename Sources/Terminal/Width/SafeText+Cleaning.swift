extension SafeText {
  private enum Treatment {
    case keep(Int)
    case space
    case replace
    case leaveOut
  }

  static func cleaning(_ text: String) -> SafeText {
    var result = String.UnicodeScalarView()
    var cells = 0
    var marks = 0
    for scalar in text.unicodeScalars.prefix(maximumScalars) {
      switch treatment(of: scalar) {
      case .keep(0):
        guard cells > 0, marks < maximumMarks else { continue }
        marks += 1
        result.append(scalar)
        continue
      case .keep(let width):
        result.append(scalar)
        cells += width
      case .space:
        result.append(" ")
        cells += 1
      case .replace:
        result.append("?")
        cells += 1
      case .leaveOut:
        continue
      }
      marks = 0
    }
    return SafeText(clean: String(result), width: cells)
  }

  private static func treatment(of scalar: Unicode.Scalar) -> Treatment {
    if scalar.value >= 0x20, scalar.value < 0x7F { return .keep(1) }
    switch scalar.value {
    case 0x09...0x0D, 0x85: return .space
    // Variation selectors, skin tones and the joiner of graphemes draw nothing of their own that can be counted on.
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF, 0x1F3FB...0x1F3FF, 0x034F: return .leaveOut
    default: break
    }
    switch scalar.properties.generalCategory {
    case .format: return .leaveOut
    case .spaceSeparator where scalar.value == 0x3000: return .keep(2)
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: return .space
    case .control, .privateUse, .surrogate: return .replace
    default: return DisplayWidth.width(of: scalar).map(Treatment.keep) ?? .replace
    }
  }
}
