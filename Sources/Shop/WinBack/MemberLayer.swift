/// How much the shop has in a member (S99): each layer has a strategy of its own (S135). Which one it is is worked out from
/// everybody's history; here is what was noted last.
public enum MemberLayer: String, CaseIterable, Sendable, StringCoded {
  case core, active, potential
}

/// The layer of a member, as it was noted.
public struct LayerStanding: Hashable, Sendable, Record {
  public var layer = MemberLayer.potential
  public var since = Day(number: 0)
  /// The one before it.
  public var before: MemberLayer?
  /// Why, as it was then.
  public var reason: LayerReason?

  public init() {}
  public init(layer: MemberLayer, since: Day, before: MemberLayer? = nil, reason: LayerReason? = nil) {
    self.layer = layer
    self.since = since
    self.before = before
    self.reason = reason
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("layer", &layer)
    try coder.field("since", &since)
    try coder.field("before", &before)
    try coder.record("reason", &reason)
  }
}

/// The layer that a member's history puts them on today.
public struct LayerNote: Hashable, Sendable {
  public var member: PersonID
  public var layer: MemberLayer
  public var reason: LayerReason?

  public init(member: PersonID, layer: MemberLayer, reason: LayerReason? = nil) {
    self.member = member
    self.layer = layer
    self.reason = reason
  }
}

/// A member has changed layers: from now on the strategy of the new one is theirs (S135).
public struct LayerChanged: Hashable, Sendable, Record {
  public var account = PersonID(high: 0, low: 0)
  public var standing = LayerStanding()

  public init() {}
  public init(account: PersonID, standing: LayerStanding) {
    self.account = account
    self.standing = standing
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("account", &account)
    try coder.record("standing", &standing)
  }
}

extension Decider {
  /// Writes the layers that have changed; running it again writes nothing.
  mutating func noteLayers(_ notes: [LayerNote]) throws(Refusal) {
    for note in notes.sorted(by: { $0.member < $1.member }) {
      guard let account = state.account(note.member), !account.isErased else { throw .unknownMember }
      guard account.layer?.layer != note.layer else { continue }
      let standing = LayerStanding(
        layer: note.layer, since: day, before: account.layer?.layer, reason: note.reason)
      emit(.layerChanged(LayerChanged(account: account.id, standing: standing)))
    }
  }
}
