/// Steps 2 and 3 of P1: the lowest of list, member, tier and plan price per line; bundles where they are lower in sum.
extension Basket {
  mutating func applyMemberPrices(_ benefits: MemberBenefits) {
    let discount = benefits.discount
    var byMember = Money.zero
    var byRate = Money.zero
    for place in lines.indices {
      guard let product = products[place] else { continue }
      let list = lines[place].list
      let memberOff = product.memberPrice.map { max(.zero, list - $0 * lines[place].quantity) } ?? .zero
      let rateOff = product.fixedPrice ? .zero : list.share(discount?.rate ?? .zero)
      lines[place].discount += max(memberOff, rateOff)
      if memberOff >= rateOff { byMember += memberOff } else { byRate += rateOff }
    }
    note(.memberPrice, LocalizedText(""), byMember)
    guard let source = discount?.source else { return }
    note(source.term == nil ? .tier : .plan, source.name, byRate, of: source.term)
  }

  /// Bundles in the order of what one of them saves, so that the order of entry does not matter.
  mutating func applyBundles(_ bundles: [Bundle]) {
    var free = lines.map(\.quantity)
    // Savings of one bundle must not make the next one look dearer: all are measured on prices after step 2.
    let worth = lines.map(\.net)
    let candidates = bundles.compactMap { bundle in
      match(bundle, free: free, worth: worth).map { (bundle: bundle, saving: $0.worth - bundle.price) }
    }
    let ordered = candidates.filter { $0.saving > .zero }
      .sorted { ($1.saving, $0.bundle.code) < ($0.saving, $1.bundle.code) }
    for (bundle, _) in ordered {
      var saved = Money.zero
      while let found = match(bundle, free: free, worth: worth), found.worth > bundle.price {
        let saving = found.worth - bundle.price
        let parts = saving.split(over: found.pieces.map(\.worth))
        for (piece, part) in zip(found.pieces, parts) {
          lines[piece.line].discount += part
          free[piece.line] -= piece.quantity
        }
        saved += saving
      }
      note(.bundle, bundle.name, saved)
    }
  }

  /// A part may name a model: any size of it will do.
  private func isPiece(_ place: Int, of part: BundlePart) -> Bool {
    lines[place].sku == part.sku || products[place].map { $0.model == part.sku.text } ?? false
  }

  private struct Piece {
    var line: Int
    var quantity: Int
    var worth: Money
  }

  /// The pieces of lines that make up one `bundle`, and what they come to without it; `nil` when some are missing.
  private func match(_ bundle: Bundle, free: [Int], worth: [Money]) -> (pieces: [Piece], worth: Money)? {
    var free = free
    var pieces: [Piece] = []
    for part in bundle.parts {
      var wanted = part.quantity
      // The dearest pieces first, which is best for the member and does not depend on the order of entry.
      let dearestFirst = lines.indices.filter { isPiece($0, of: part) }.sorted {
        let (first, second) = (worth[$0].minor * lines[$1].quantity, worth[$1].minor * lines[$0].quantity)
        return (second, lines[$0].quantity, $0) < (first, lines[$1].quantity, $1)
      }
      for place in dearestFirst where wanted > 0 && free[place] > 0 {
        let taken = min(wanted, free[place])
        let left = free[place] - taken
        // Rounded down at the cut, so that all pieces of a line add up to it.
        let amount =
          worth[place].minor * free[place] / lines[place].quantity
          - worth[place].minor * left / lines[place].quantity
        pieces.append(Piece(line: place, quantity: taken, worth: Money(amount)))
        free[place] = left
        wanted -= taken
      }
      if wanted > 0 { return nil }
    }
    pieces.sort { $0.line < $1.line }
    return pieces.isEmpty ? nil : (pieces, pieces.reduce(.zero) { $0 + $1.worth })
  }
}
