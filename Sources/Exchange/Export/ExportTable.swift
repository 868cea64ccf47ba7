/// What can be written as a table.
public enum ExportTable: String, CaseIterable, Sendable {
  /// Members and customers on file, as the manager sees them.
  case customers
  /// Those who may be contacted, with the channels they agreed to (K1).
  case contacts
  case orders
  /// One row a line of an order; this is what `import orders` reads.
  case lines
  case products
  case coupons
  /// The dated lines behind every balance (Q6).
  case points

  var header: [String] {
    switch self {
    case .customers:
      [
        "id", "card", "name", "phone", "birthday", "tier", "tier-until", "points", "expires", "joined", "orders",
        "spend",
        "last-order", "remark", "source", "email", "consent",
      ]
    case .contacts: ["id", "name", "channels", "phone", "remark", "email"]
    case .orders:
      [
        "id", "order", "date", "customer", "card", "name", "occasion", "goods", "discount", "delivery", "points-used",
        "total", "paid", "refunded", "payment", "imported",
      ]
    case .lines:
      ["order", "date", "card", "sku", "item", "quantity", "list", "discount", "amount", "occasion", "payment"]
    case .products:
      [
        "sku", "item", "category", "price", "member-price", "cost", "barcode", "tags", "occasion", "colours",
        "materials",
        "vase-days", "style", "seasons", "model", "size", "slot", "scenarios", "scent-family", "launched", "reorder-at",
        "recipe", "substitutes", "stock",
      ]
    case .coupons: ["code", "title", "member", "name", "issued", "until", "state", "order"]
    case .points: ["member", "card", "name", "date", "points", "reason", "order"]
    }
  }
}

/// Whether phone numbers are written out.
public enum PhoneExposure: Sendable {
  case full, masked
}
