import Shop
import Testing

@testable import Starter

@Suite("Starter catalogues")
struct StarterCatalogueTests {
  private static let day = Day(number: 20_778)
  private static let catalogues = Dictionary(
    uniqueKeysWithValues: ShopTrade.allCases.map { kind in
      (kind, Starter.shop(kind: kind, day: day, id: ShopID(high: 1, low: 1)))
    })

  private func shop(_ kind: ShopTrade) throws -> OpenShop { try #require(Self.catalogues[kind]) }

  @Test("S65: products, recipes, substitutes and bundles name one another rightly", arguments: ShopTrade.allCases)
  func references(kind: ShopTrade) throws {
    let catalogue = try shop(kind).catalogue
    #expect(catalogue.faults == [])
    let known = Set(catalogue.products.map(\.sku) + catalogue.products.map { SKU($0.model) })
    #expect(Set(Starter.recipes(of: kind).names + Starter.substitutes(of: kind).names).subtracting(known).isEmpty)
    #expect(catalogue.products.count { !$0.substitutes.isEmpty } >= 15)
    for product in catalogue.products where !product.recipe.isEmpty {
      let cost = try #require(catalogue.cost(of: product), "\(product.sku)")
      if let price = product.price {
        // Materials alone: a third to half of the price of what is bound, wrapped or filled.
        #expect((price.minor / 10...price.minor * 55 / 100).contains(cost.minor), "\(product.sku): \(cost) of \(price)")
      }
      let shortest = product.recipe.compactMap { catalogue[$0.sku]?.vaseDays }.min()
      #expect(product.vaseDays.map { $0 <= shortest ?? .max } ?? (shortest == nil), "\(product.sku)")
    }
  }

  @Test(
    "S65: bundles cost less than their parts, whichever size; some belong to a feast, one to the shop's own day",
    arguments: ShopTrade.allCases)
  func bundles(kind: ShopTrade) throws {
    let catalogue = try shop(kind).catalogue
    for bundle in catalogue.bundles {
      let apart = bundle.parts.compactMap { catalogue.products(of: $0).compactMap(\.price).min() }
      #expect(apart.count == bundle.parts.count, "\(bundle.code)")
      #expect(bundle.price < apart.reduce(.zero, +), "\(bundle.code)")
      #expect(
        bundle.price
          > bundle.parts.compactMap { catalogue.products(of: $0).first }.compactMap { catalogue.cost(of: $0) }.reduce(
            .zero, +))
    }
    #expect(catalogue.bundles.count { $0.feast != nil } >= 3)
    #expect(catalogue.bundles.contains { $0.feast == Feast.shopDay.occasion })
    #expect(catalogue.bundles.contains { $0.feast == nil })
  }

  @Test("S61: everything carries what sets are made from", arguments: ShopTrade.allCases)
  func places(kind: ShopTrade) throws {
    let products = try shop(kind).catalogue.products
    let slots: [SlotCode] =
      switch kind {
      case .florist: SlotCode.flowers
      case .boutique: SlotCode.clothes
      case .perfumery: SlotCode.scents
      }
    for slot in slots {
      let found = products.filter { $0.slot == slot && $0.price != nil }
      #expect(found.count >= (slot == .hair ? 1 : 3), "\(slot)")
      #expect(found.allSatisfy { $0.cost != nil || !$0.recipe.isEmpty })
    }
    let sellable = products.filter { $0.price != nil && !["service", "supply"].contains($0.category) }
    for product in sellable {
      #expect(!product.occasions.isEmpty || ["wrap", "tool"].contains(product.category), "\(product.sku)")
      #expect(!product.materials.isEmpty || ["set", "tool"].contains(product.category), "\(product.sku)")
    }
    let scenarios = Set(products.flatMap(\.scenarios))
    let wanted: [Scenario] =
      switch kind {
      case .florist: [.date, .home, .office, .work]
      case .boutique: [.work, .date, .casual, .travel]
      case .perfumery: [.travel, .dating, .office, .home]
      }
    #expect(scenarios.isSuperset(of: wanted.map(\.rawValue)))
    for product in products {
      #expect(product.scenarios.allSatisfy { Scenario(rawValue: $0) != nil }, "\(product.sku)")
    }
  }

  @Test(
    "S63, S61: every occasion of the trade has something in its season, and sorrow has nothing cheerful",
    arguments: ShopTrade.allCases)
  func occasions(kind: ShopTrade) throws {
    let shop = try shop(kind)
    let calendar = FeastCalendar(shop.settings.calendar)
    for feast in calendar.kept {
      let day = try #require(feast.day(in: 2027))
      let fitting = shop.catalogue.products.filter { $0.occasions.contains(feast.occasion) && $0.isOffered(on: day) }
      #expect(fitting.count >= (feast.mood == .sorrow ? 2 : 1), "\(feast)")
    }
    for occasion in OccasionCode.personal where !occasion.isSorrow || kind == .florist {
      for season in [Day("2027-01-15"), Day("2027-04-15"), Day("2027-07-15"), Day("2027-10-15")].compactMap(\.self) {
        let fitting = shop.catalogue.products.filter { $0.occasions.contains(occasion) && $0.isOffered(on: season) }
        #expect(fitting.count >= 1, "\(occasion) on \(season)")
      }
    }
  }

  @Test("S63: each season has its own, and most is there all year", arguments: ShopTrade.allCases)
  func seasons(kind: ShopTrade) throws {
    let products = try shop(kind).catalogue.products
    for season in Season.allCases { #expect(products.count { $0.seasons.contains(season) } >= 5, "\(season)") }
    #expect(products.count { $0.seasons.isEmpty } * 2 > products.count)
  }

  @Test("S67: stock levels, and what is new when the shop opens", arguments: ShopTrade.allCases)
  func levels(kind: ShopTrade) throws {
    let products = try shop(kind).catalogue.products
    #expect(products.count { $0.reorderAt != nil } * 2 > products.count)
    let new = products.compactMap(\.launched)
    #expect(new.count >= 3)
    #expect(new.allSatisfy { (1...60).contains(Self.day - $0) })
    #expect(Starter.shop(kind: kind, id: ShopID(high: 1, low: 1)).catalogue.products.allSatisfy { $0.launched == nil })
  }

  @Test("Stems carry their place, cost and vase life, so that bouquets can be composed from them")
  func stems() throws {
    let stems = try shop(.florist).catalogue.products.filter { $0.tags.contains("stem") }
    #expect(stems.count >= 40)
    for stem in stems {
      #expect(stem.slot.map { SlotCode.inBouquet.contains($0) } == true, "\(stem.sku)")
      #expect(
        stem.cost != nil && stem.vaseDays != nil && !stem.colours.isEmpty && !stem.materials.isEmpty, "\(stem.sku)")
    }
    for season in Season.allCases {
      for slot in SlotCode.inBouquet {
        #expect(stems.count { $0.slot == slot && ($0.seasons.isEmpty || $0.seasons.contains(season)) } >= 3)
      }
    }
  }

  @Test("A bouquet tells every flower in it: what allergies are compared with")
  func materials() throws {
    let catalogue = try shop(.florist).catalogue
    for product in catalogue.products where !product.recipe.isEmpty {
      let flowers = product.recipe.compactMap { catalogue[$0.sku] }
        .filter { $0.slot.map { SlotCode.inBouquet.contains($0) } ?? false }.flatMap(\.materials)
      #expect(Set(product.materials).isSuperset(of: flowers), "\(product.sku)")
    }
    #expect(catalogue["BQ-ROSE-11"]?.materials == ["rose", "gypsophila"])
  }

  @Test("Sizes are products of one model, each with its own code, barcode and stand-ins of its size")
  func sizes() throws {
    let boutique = try shop(.boutique).catalogue
    let dress = boutique.products.filter { $0.model == "DR-TEA-GRN" }
    #expect(dress.map(\.size) == ["S", "M", "L"])
    #expect(dress.map(\.sku) == ["DR-TEA-GRN-S", "DR-TEA-GRN-M", "DR-TEA-GRN-L"])
    #expect(dress.first?.name.chinese == "鼠尾草绿茶歇裙 S码" && dress.first?.name.english == "Tea dress, sage, S")
    #expect(dress[1].substitutes == ["DR-TEA-RED-M", "DR-FLORAL-M"])
    #expect(Set(dress.map(\.barcode)).count == 3)
    let clothes: Set<SlotCode> = [.top, .bottom, .dress, .outer, .shoes]
    for product in boutique.products where product.slot.map({ clothes.contains($0) }) ?? false {
      #expect(!product.size.isEmpty && !product.model.isEmpty, "\(product.sku)")
    }
    let perfumes = try shop(.perfumery).catalogue.products.filter { $0.slot == .perfume && $0.category == "perfume" }
    #expect(perfumes.count >= 30)
    for perfume in perfumes {
      #expect(["10ml", "50ml"].contains(perfume.size) && !perfume.scentFamily.isEmpty, "\(perfume.sku)")
    }
    #expect(perfumes.filter { $0.model == "PF-ROSE" }.map(\.size) == ["50ml", "10ml"])
    #expect(Set(perfumes.map(\.scentFamily)).count >= 5)
  }
}
