import Shop
import Terminal

/// One coupon with its code large, to be read across the counter, photographed or copied.
struct CodeScreen: Screen {
  let code: CouponCode
  private var coupon: Coupon
  /// What was promised with it (D11).
  private var promise: Promise?

  init(_ coupon: Coupon, _ context: Context) {
    code = coupon.code
    self.coupon = coupon
    promise = context.view.person(coupon.owner)?.promise(of: code)
  }

  mutating func refresh(_ context: Context) { self = CodeScreen(context.state.coupon(code) ?? coupon, context) }

  func title(_ context: Context) -> String { context.words.couponKey }

  func subject(_ context: Context) -> PersonID? {
    context.state.account(coupon.owner)?.isMember == true ? coupon.owner : nil
  }

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    return [
      command(.enter, words.done, help: words.backHelp) { _, _ in [.back] },
      command(.character("c"), words.copyCode, help: words.copyCodeHelp) { screen, context in
        [.effect(.copy(screen.code.description)), .say(.good(context.words.copied))]
      },
      command(
        .character("m"), words.memberTitle, help: words.openMemberHelp,
        unavailable: coupon.isBearer ? words.openToAnyone : nil
      ) { screen, _ in [.open(.member(screen.coupon.owner))] },
      backCommand(context),
    ]
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? { input == .tick ? [] : nil }

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    let state = coupon.state(on: context.today)
    let owner = context.view.person(coupon.owner)?.name ?? ""
    canvas.put(words.name(coupon.title), at: 2, 1, .heading)
    let end = canvas.put(words.name(of: state), at: 2, 2, state == .issued ? .good : .warning)
    canvas.put("  " + words.fate(of: coupon, today: context.today), at: end, 2)
    canvas.put(coupon.bearer.map { words.usesLeft($0) } ?? words.ownedBy(owner), at: 2, 3, .muted)
    let letters = BigLetters(text: code.description)
    let left = max(2, (canvas.columns - letters.width) / 2)
    letters.draw(into: &canvas, at: left, 6, state == .issued ? .coupon : .muted)
    canvas.put(code.description, at: 0, 12, .heading, width: canvas.columns, align: .center)
    canvas.put(words.sentence(of: coupon.terms, context), at: 2, 15)
    canvas.put(words.list(words.conditions(of: coupon.terms, context)), at: 2, 16)
    if let promise { canvas.put(words.promised(promise), at: 2, 17) }
    if state == .issued, !coupon.isBearer { canvas.put(words.sayCoupon(coupon.until), at: 2, 18, .suggestion) }
  }
}
