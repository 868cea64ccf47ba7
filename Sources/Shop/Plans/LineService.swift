/// What an order line sells that is no goods: it earns nothing, is taken off by no coupon and paid by no points (Q1).
public enum LineService: Hashable, Sendable, StringCoded {
  /// A term of a plan (S16).
  case plan(PlanCode)
  /// The fee for joining (S01).
  case joining

  public init?(coded: String) {
    if coded == "joining" {
      self = .joining
    } else if coded.hasPrefix("plan:"), coded.count > 5 {
      self = .plan(PlanCode(String(coded.dropFirst(5))))
    } else {
      return nil
    }
  }

  var isPlan: Bool { if case .plan = self { true } else { false } }

  /// The most pieces of one line: a fee is paid once, terms follow each other.
  var most: Int { self == .joining ? 1 : 10 }

  public var coded: String {
    switch self {
    case .plan(let code): "plan:" + code.text
    case .joining: "joining"
    }
  }
}

extension ShopSettings {
  /// The item under which a plan is sold.
  public static func sku(of plan: PlanCode) -> SKU { SKU("plan-" + plan.text) }
  /// The item under which the fee for joining is sold.
  public static let joiningFee = SKU("joining-fee")

  public func plan(_ code: PlanCode) -> Plan? { plans.first { $0.code == code } }

  /// Plans and the fee for joining as items that can be typed into an order.
  public var services: [(product: Product, service: LineService)] {
    let joining =
      joining.kind == .fee ? [(Self.product(Self.joiningFee, JoinRule.feeName, joining.fee), LineService.joining)] : []
    return joining
      + plans.map { plan in
        var product = Self.product(Self.sku(of: plan.code), plan.name, plan.fee)
        product.retired = plan.retired
        return (product, .plan(plan.code))
      }
  }

  private static func product(_ sku: SKU, _ name: LocalizedText, _ price: Money) -> Product {
    var product = Product()
    product.sku = sku
    product.name = name
    product.category = "membership"
    product.price = price
    product.fixedPrice = true
    return product
  }
}

extension ShopState {
  /// What `sku` sells: a product of the catalogue, a plan or the fee for joining.
  public func item(_ sku: SKU) -> (product: Product, service: LineService?)? {
    if let product = catalogue[sku] { return (product, nil) }
    return settings.services.first { $0.product.sku == sku }.map { ($0.product, $0.service) }
  }
}
