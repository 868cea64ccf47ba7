import Testing

/// Within a share of what is expected, or within that much where 0 is.
func near(_ found: Double?, _ expected: Double, _ tolerance: Double) -> Bool {
  guard let found else { return false }
  return abs(found - expected) <= tolerance * (expected == 0 ? 1 : abs(expected))
}
