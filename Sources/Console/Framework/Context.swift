import Shop
import Terminal

/// What a screen may know besides itself: the shop, the words, who is at the counter, and how large the window is.
struct Context {
  let view: any ShopView
  var words: Words
  let staff: Actor
  let counter: String
  /// The room for the body.
  let body: Size
  let glyphs: GlyphSet
  /// What the last frame showed where.
  let drawn: Drawn
  let themes: [String]
  let theme: String
  /// The shop's folder, for the page that says where the data lie.
  let folder: String
  /// Progress of this screen's long work, 0 to 1; `nil` when none is running.
  let progress: Double?
  /// What of the stack the help and the menu have to know.
  let below: [ScreenCommand]
  let globals: [ScreenCommand]
  /// What the work kept aside is about; `nil` when there is none.
  var kept: String?
  /// An order lies open somewhere on the stack.
  let hasOpenOrder: Bool
  /// Until when no coupon code is taken at this counter (C2).
  let codesPausedUntil: Instant?
  /// The zone that the first start proposes.
  let systemTimeZone: String
  /// The shop is a copy to practise on (S95).
  let isPractice: Bool

  var state: ShopState { view.state }
  /// Why who is signed in may not ask this; `nil` when they may. The rule that `decide` enforces.
  func denied(_ command: Command) -> String? {
    staff.may(command) ? nil : words.sentence(for: .notAllowed(needs: command.neededRole))
  }
  func denied(_ duty: Duty) -> String? {
    staff.may(duty) ? nil : words.sentence(for: .notAllowed(needs: duty.neededRole))
  }
  var today: Day { view.today }
  /// Whether there is room for a second column beside the first.
  var isWide: Bool { body.columns >= 110 }
  /// The rows a list had when it was drawn last.
  func rows(of list: String) -> Int { max(1, drawn.rows[list] ?? body.rows) }
}

/// What the last frame showed where: for the mouse and for paging.
struct Drawn {
  var targets: [(area: Rect, target: Target)] = []
  var rows: [String: Int] = [:]

  /// What lies under a place; what was drawn last lies on top.
  func target(at point: Point) -> Target? { targets.last { $0.area.contains(point) }?.target }
}
