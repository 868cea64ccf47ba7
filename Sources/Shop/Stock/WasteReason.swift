/// Why something was thrown away, as code of a fact (S67); a shop may type others.
public enum WasteReason: String, CaseIterable, Sendable, StringCoded {
  case wilted, broken, expired, display, sample, missing, other
}
