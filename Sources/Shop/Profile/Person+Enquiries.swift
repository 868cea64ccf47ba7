/// Enquiries of a person: asked, waited for, closed (S44).
extension Person {
  public func enquiry(_ number: Int) -> Enquiry? { profile.enquiries.first { $0.number == number } }

  /// Notes what they asked about.
  ///
  /// - Parameter item: A SKU, tag, material or kind of the catalogue; empty where stock could not tell.
  /// - Returns: The enquiry's number within the file.
  @discardableResult
  public mutating func ask(_ text: String, item: String, on day: Day, by name: String) -> Int {
    var enquiry = Enquiry()
    enquiry.number = (profile.enquiries.map(\.number).max() ?? 0) + 1
    enquiry.day = day
    enquiry.by = name
    enquiry.text = text
    enquiry.item = item
    profile.enquiries.append(enquiry)
    return enquiry.number
  }

  /// Closes an open enquiry; false where there is none with that number.
  public mutating func closeEnquiry(_ number: Int, as outcome: EnquiryOutcome, on day: Day) -> Bool {
    guard let place = profile.enquiries.firstIndex(where: { $0.number == number && $0.closed == nil }) else {
      return false
    }
    profile.enquiries[place].closed = day
    profile.enquiries[place].outcome = outcome
    return true
  }
}

extension ShopState {
  /// What of the catalogue an enquiry's `item` names: the product itself, or those with the tag, material or kind.
  public func products(named item: String) -> [Product] {
    if let product = catalogue[SKU(item)] { return product.retired ? [] : [product] }
    return catalogue.products.filter { !$0.retired && ($0.isOf(item) || $0.materials.contains(item)) }
  }

  /// What they asked about that has come in since and is still there: the newest delivery and how many pieces.
  ///
  /// Goods whose stock is not counted tell nothing (X1).
  public func arrivals(of item: String, since day: Day) -> [Arrival] {
    guard !item.isEmpty else { return [] }
    return products(named: item).compactMap { product in
      guard let figures = figures(product.sku), let stock = figures.stock, stock > 0,
        let came = figures.batches.map(\.day).max(), came >= day
      else { return nil }
      return Arrival(sku: product.sku, day: came, stock: stock)
    }
  }

  /// Whom to call because what they asked about has come in, the longest waiting first (S44). Muted people are left out.
  public func callsWhenIn(_ directory: [DirectoryEntry]) -> [CallWhenIn] {
    directory.flatMap { entry -> [CallWhenIn] in
      guard !entry.muted else { return [] }
      return entry.enquiries.compactMap { enquiry in
        let arrivals = arrivals(of: enquiry.item, since: enquiry.day)
        return arrivals.isEmpty ? nil : CallWhenIn(person: entry.id, enquiry: enquiry, arrivals: arrivals)
      }
    }.sorted { ($0.enquiry.day, $0.person, $0.enquiry.number) < ($1.enquiry.day, $1.person, $1.enquiry.number) }
  }
}

/// Goods that came in.
public struct Arrival: Hashable, Sendable {
  public var sku: SKU
  public var day: Day
  /// Pieces there are.
  public var stock: Int

  public init(sku: SKU, day: Day, stock: Int) {
    self.sku = sku
    self.day = day
    self.stock = stock
  }
}

/// Someone to be told that what they asked about is here.
public struct CallWhenIn: Hashable, Sendable {
  public var person: PersonID
  public var enquiry: OpenEnquiry
  public var arrivals: [Arrival]

  public init(person: PersonID, enquiry: OpenEnquiry, arrivals: [Arrival]) {
    self.person = person
    self.enquiry = enquiry
    self.arrivals = arrivals
  }
}
