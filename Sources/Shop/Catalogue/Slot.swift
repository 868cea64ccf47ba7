/// The places of a set that the program knows; a shop may name others.
extension SlotCode {
  // Clothes
  public static let top = SlotCode("top")
  public static let bottom = SlotCode("bottom")
  public static let dress = SlotCode("dress")
  public static let outer = SlotCode("outer")
  public static let shoes = SlotCode("shoes")
  public static let bag = SlotCode("bag")
  public static let accessory = SlotCode("accessory")
  // Flowers
  public static let focal = SlotCode("focal")
  public static let filler = SlotCode("filler")
  public static let greenery = SlotCode("greenery")
  public static let wrap = SlotCode("wrap")
  public static let card = SlotCode("card")
  public static let vase = SlotCode("vase")
  public static let treat = SlotCode("treat")
  // Scents
  public static let perfume = SlotCode("perfume")
  public static let body = SlotCode("body")
  public static let hair = SlotCode("hair")
  public static let room = SlotCode("room")

  public static let clothes: [SlotCode] = [top, bottom, dress, outer, shoes, bag, accessory]
  public static let flowers: [SlotCode] = [focal, filler, greenery, wrap, card, vase, treat]
  public static let scents: [SlotCode] = [perfume, body, hair, room]
  /// What comes with something else: not what one goes to a florist for.
  public static let companions: Set<SlotCode> = [filler, greenery, wrap, card, vase, treat]
  public static let known = clothes + flowers + scents
}

/// What something is worn, given or lit for (S61), as ``Product/scenarios`` names it; a shop may name others.
public enum Scenario: String, CaseIterable, Sendable, StringCoded {
  case work, date, casual, travel, dating, office, home
}

extension Catalogue {
  /// Whether bouquets can be put together from what the shop sells (S136).
  public var hasStems: Bool { products.contains { $0.slot == .focal && !$0.retired } }
}
