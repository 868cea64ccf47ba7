public enum SegmentKind {}
/// A group of members that a rule describes (S101).
public typealias SegmentCode = Code<SegmentKind>

extension ShopState {
  /// Whether a member belongs to `segment`; everyone belongs where none is named.
  func isMember(_ id: PersonID, of segment: SegmentCode?, on day: Day) -> Bool { segment == nil }
}
