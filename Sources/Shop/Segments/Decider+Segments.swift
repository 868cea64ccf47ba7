/// A change of the saved segments, decided on the settings in force when it is carried out.
public enum SegmentChange: Hashable, Sendable {
  /// A new one; refused where the code is taken.
  case add(Segment)
  /// In the place of the one with the same code.
  case replace(Segment)
  /// Refused while another rule names it.
  case remove(SegmentCode)
}

extension Decider {
  mutating func changeSegments(_ change: SegmentChange) throws(Refusal) {
    var after = settings
    switch change {
    case .add(let segment): after.segments.append(segment)
    case .replace(let segment):
      guard let place = after.segments.firstIndex(where: { $0.code == segment.code }) else {
        throw .unknownSegment(segment.code)
      }
      after.segments[place] = segment
    case .remove(let code):
      guard after.segment(code) != nil else { throw .unknownSegment(code) }
      after.segments.removeAll { $0.code == code }
    }
    try changeSettings(after)
  }
}
