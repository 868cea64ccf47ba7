/// Who is kept back from a campaign or from a round of winning back, to compare with (D12): drawn by a hash of the member
/// and of what they are kept back from, so that it is the same on every counter, on every day, and can be checked.
public struct HoldOutDraw: Hashable, Sendable {
  /// How many are kept back.
  public var share: BasisPoints
  /// What they are kept back from: another round is another draw.
  public var round: CampaignCode

  public init(share: BasisPoints, round: CampaignCode) {
    self.share = share
    self.round = round
  }

  /// So many are wanted at least, where there are enough for that to be no more than half.
  public static let least = 100

  /// The share to draw at, of so many: what is asked for, or more where that would be too few to tell anything.
  public static func share(_ asked: BasisPoints, of count: Int) -> BasisPoints {
    guard asked > .zero, count >= 2 * least else { return asked }
    return max(asked, BasisPoints((least * 10_000 + count - 1) / count))
  }

  /// Whether the member is kept back.
  public func holds(_ id: PersonID) -> Bool { Int(draw(of: id) % 10_000) < share.count }

  /// FNV-1a of the round and of the member's id, with the finish of splitmix64: 64 bits that look like chance.
  func draw(of id: PersonID) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in Array(round.text.utf8) + [0] + Array(id.description.utf8) {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    hash = (hash ^ (hash >> 30)) &* 0xbf58_476d_1ce4_e5b9
    hash = (hash ^ (hash >> 27)) &* 0x94d0_49bb_1331_11eb
    return hash ^ (hash >> 31)
  }
}
