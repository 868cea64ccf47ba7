import Shop

/// Sets that were put together for them in a consultation (S72): what they have bought of it since is marked, the rest is on
/// the shelf and harms nobody. A set they have whole is no suggestion any more.
enum AdvisedSets {
  /// Advice this old, in days, is no longer read aloud.
  static let days = 365

  static func make(_ shelf: SetShelf) -> [Suggestion] {
    let request = shelf.engine.request
    guard request.receiver == nil, request.relation == nil, let person = request.person else { return [] }
    return person.profile.consultations.filter { $0.status == .held && shelf.engine.today - $0.day <= days }
      .flatMap { consultation in
        consultation.sets.compactMap { set(of: $0.items, .advised(consultation.day), consultation.day, shelf) }
      }
  }

  private static func set(of items: [SKU], _ name: SetName, _ day: Day, _ shelf: SetShelf) -> Suggestion? {
    let request = shelf.engine.request
    let pieces = items.compactMap { shelf.engine.state.catalogue[$0] }.compactMap { shelf.piece($0) }
    guard pieces.count == items.count, let set = shelf.suggestion(pieces, set: name, reason: .advised(day)),
      request.budget.map({ set.price <= $0 }) ?? true,
      request.scenario.map({ scenario in pieces.contains { $0.product.isFor(scenario) } }) ?? true
    else { return nil }
    return set
  }
}
