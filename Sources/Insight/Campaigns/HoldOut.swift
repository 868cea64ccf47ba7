public import Shop

/// Who gets nothing of a campaign, so that it can be told what it did: drawn by a hash of campaign and member, the same
/// whenever and wherever it is asked, and to be checked by anyone.
public enum HoldOut {
  /// The share that is held out, and at least so many where that is no more than half.
  public static let share = 0.2
  public static let least = 100

  /// The members held out.
  ///
  /// - Parameters:
  ///   - campaign: Its code, or any text of its own.
  ///   - members: In any order, each once.
  public static func draw(
    from members: [PersonID], campaign: String, share: Double = HoldOut.share, least: Int = HoldOut.least
  ) -> Set<PersonID> {
    let part = Int((Double(members.count) * share).rounded())
    let wanted = members.count >= 2 * least ? max(part, least) : part
    let ordered = members.map { (HoldOut.hash(campaign, $0), $0) }.sorted(by: <)
    return Set(ordered.prefix(max(0, min(wanted, members.count))).map(\.1))
  }

  /// FNV-1a over the bytes of campaign, a line end and the member's id, then mixed as SplitMix64 mixes.
  static func hash(_ campaign: String, _ member: PersonID) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in Array(campaign.utf8) + [0x0A] + Array(member.description.utf8) {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    var random = SplitMix64(seed: hash)
    return random.next()
  }
}
