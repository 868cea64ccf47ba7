/// A short name that people choose and files keep: a product's SKU, a tier, a template, an occasion, a tag.
///
/// The phantom parameter keeps one kind of code from standing where another is wanted.
public struct Code<Kind>: Hashable, Comparable, Sendable {
  public let text: String

  public init(_ text: String) { self.text = text }

  public var isEmpty: Bool { text.isEmpty }

  public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

extension Code: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { text = value }
}

extension Code: CustomStringConvertible {
  public var description: String { text }
}

extension Code: StringCoded {
  public init?(coded: String) {
    guard !coded.isEmpty else { return nil }
    text = coded
  }
  public var coded: String { text }
}

public enum ProductKind {}
public enum TierKind {}
public enum TemplateKind {}
public enum OccasionKind {}
public enum BundleKind {}
public enum SegmentKind {}
public enum TagKind {}
public enum PlanKind {}
public enum PerkIdentity {}
public enum CampaignKind {}
public enum SourceKind {}
public enum MessageKind {}
public enum SetIdentity {}
public enum SlotKind {}
public enum PlaybookIdentity {}

/// A product as the shop counts it.
public typealias SKU = Code<ProductKind>
public typealias TierCode = Code<TierKind>
public typealias TemplateCode = Code<TemplateKind>
/// What flowers are for: a feast, a birthday, an anniversary, sympathy ... The words live in Console.
public typealias OccasionCode = Code<OccasionKind>
public typealias BundleCode = Code<BundleKind>
/// A saved segment of the members (S101).
public typealias SegmentCode = Code<SegmentKind>
/// What staff or a rule says of a person in a word (S48).
public typealias TagCode = Code<TagKind>
/// A paid membership, and what it gives beside its benefits.
public typealias PlanCode = Code<PlanKind>
public typealias PerkCode = Code<PerkIdentity>
/// What is done for those who stay away for one reason (S109).
public typealias PlaybookCode = Code<PlaybookIdentity>
/// Coupons issued to many, or to whoever brings the code (S32, S36).
public typealias CampaignCode = Code<CampaignKind>
/// How members come: a poster, WeChat, a partner ... (S134).
public typealias SourceCode = Code<SourceKind>
/// A wording of ``ContactSettings/templates``.
public typealias MessageCode = Code<MessageKind>
/// A plan of ``SuggestionSettings/sets``.
public typealias SetCode = Code<SetIdentity>
/// The place of a product in a set: ``SlotCode/top``, ``SlotCode/focal`` ...
public typealias SlotCode = Code<SlotKind>

/// The name of a command, kept for ever: 1-64 of `[A-Za-z0-9._-]`. The same id never does a thing twice.
public struct CommandID: Hashable, Sendable, StringCoded {
  public let text: String

  public init?(_ text: String) {
    guard (1...64).contains(text.utf8.count), text.utf8.allSatisfy(CommandID.isAllowed) else { return nil }
    self.text = text
  }

  public init?(coded: String) { self.init(coded) }
  public var coded: String { text }

  /// Draws a new id of 80 random bits.
  public init(using generator: inout some RandomNumberGenerator) {
    text = EntityID<CommandID>(using: &generator).description
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
