/// Draws by lot (S40).
extension ShopState {
  /// Why a draw cannot be held on `day`; `nil` when it can.
  public func refusal(ofDraw code: DrawCode, on day: Day) -> Refusal? {
    guard let plan = settings.promotions.draw(code), !plan.retired else { return .unknownDraw(code) }
    if globals.draws.contains(where: { $0.draw == code }) { return .drawHeld(code) }
    if let last = plan.through, day <= last { return .drawNotYet(last) }
    return nil
  }

  /// Everyone who takes part in `plan`, in the order of ids. Walks over every account.
  ///
  /// - Parameter file: Gives a person's file, which is only read where the draw asks for a segment.
  public func members(of plan: DrawPlan, on day: Day, file: (PersonID) -> Person?) -> [PersonID] {
    var members: [PersonID] = []
    forEachAccount { account in
      guard account.isMember, !plan.needsEntry || account.entered.contains(plan.code) else { return }
      let tier = account.standing(on: day, ladder: settings.tiers).code
      guard plan.tiers.isEmpty || plan.tiers.contains(tier),
        isMember(account, of: plan.segment, on: day, file: file)
      else { return }
      members.append(account.id)
    }
    return members.sorted()
  }
}

extension Decider {
  /// Puts a member's name into the hat, once.
  mutating func enterDraw(_ entry: DrawEntry) throws(Refusal) {
    let account = try member(entry.member)
    guard let plan = settings.promotions.draw(entry.draw), !plan.retired else { throw .unknownDraw(entry.draw) }
    if state.globals.draws.contains(where: { $0.draw == entry.draw }) { throw .drawHeld(entry.draw) }
    if let last = plan.through, day > last { throw .drawClosed(last) }
    guard !account.entered.contains(entry.draw) else { throw .drawEntered }
    emit(.drawEntered(entry))
  }

  /// Draws the winners with a seed from the source of chance, writes down who took part, and issues the coupons.
  mutating func holdDraw(_ code: DrawCode) throws(Refusal) {
    try require(.manager)
    if let refusal = state.refusal(ofDraw: code, on: day) { throw refusal }
    guard let plan = settings.promotions.draw(code) else { throw .unknownDraw(code) }
    guard let template = settings.template(plan.template) else { throw .unknownTemplate(plan.template) }
    guard !template.retired else { throw .templateRetired(template.code) }
    let members = state.members(of: plan, on: day) { person($0) }
    guard !members.isEmpty else { throw .drawEmpty }
    let seed = generator.next()
    var held = DrawHeld()
    held.draw = code
    held.title = plan.title
    held.day = day
    held.command = context.id
    held.seed = String(repeating: "0", count: seed.leadingZeroBitCount / 4) + (seed == 0 ? "" : String(seed, radix: 16))
    held.template = template.code
    held.members = members.count
    held.winners = DrawLot.winners(of: members, seed: seed, count: plan.winners)
    emit(.drawHeld(held))
    for start in stride(from: 0, to: members.count, by: DrawMembers.most) {
      let part = Array(members[start..<min(start + DrawMembers.most, members.count)])
      emit(.drawMembers(DrawMembers(draw: code, members: part)))
    }
    for winner in held.winners { emit(.couponIssued(coupon(from: template, for: winner, cause: nil))) }
  }
}

/// A member takes part in a draw that asks for entries.
public struct DrawEntry: Hashable, Sendable, Record {
  public var member = PersonID(high: 0, low: 0)
  public var draw = DrawCode("")

  public init() {}
  public init(member: PersonID, draw: DrawCode) {
    self.member = member
    self.draw = draw
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("member", &member)
    try coder.field("draw", &draw)
  }
}
