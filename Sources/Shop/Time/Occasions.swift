/// What goods are for. The words live in Console.
extension Code where Kind == OccasionKind {
  public static var birthday: OccasionCode { "birthday" }
  public static var anniversary: OccasionCode { "anniversary" }
  public static var sympathy: OccasionCode { "sympathy" }
  /// The day of joining, as it comes back.
  public static var membership: OccasionCode { "membership" }

  /// Occasions without a feast of their own, in the order in which staff are asked.
  public static var personal: [OccasionCode] {
    [
      "birthday", "anniversary", "romance", "thanks", "get-well", "congratulations", "opening", "home", "self",
      "sympathy",
    ]
  }

  /// Mourning: no cheerful reminder, coupon or talk of points follows (D05).
  public var isSorrow: Bool { self == "sympathy" || self == "funeral" || self == "qingming" }

  /// A death in the house: cheerful words wait. Tending graves in spring is none.
  public var bringsQuiet: Bool { isSorrow && text != Feast.qingming.rawValue }
}
