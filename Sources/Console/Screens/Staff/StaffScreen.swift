import Shop
import Terminal

/// Who works here: roles, PINs, who was there last (H1, H2).
struct StaffScreen: Screen {
  private var list = ListPart("staff")
  /// The name typed for somebody new, until the role is picked.
  private var newName: String?

  init(_ context: Context) {}

  func title(_ context: Context) -> String { context.words.staffTitle }

  private func selected(_ context: Context) -> StaffMember? {
    let staff = context.view.roster.present
    return staff.isEmpty ? nil : staff[min(list.selected, staff.count - 1)]
  }

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    let member = selected(context)
    let name = member?.name ?? ""
    func denied(_ change: StaffChange) -> String? { context.denied(.changeStaff(change)) }
    return [
      command(.character("a"), words.addStaff, help: words.addStaffHelp, unavailable: denied(.add(name: "", .florist)))
      {
        _, context in
        [.present(PromptScreen("staff-name", heading: context.words.addStaffHeading, limit: StaffName.limit))]
      },
      command(
        .character("r"), words.roleKey, help: words.roleKeyHelp, unavailable: denied(.changeRole(name: name, .florist))
      ) { screen, context in
        screen.newName = nil
        return [.present(Self.rolePick(name, member?.role, context))]
      },
      command(
        .character("p"), words.resetPin, help: words.resetPinHelp, unavailable: denied(.resetPin(name: name))
      ) { _, _ in [.submit(.changeStaff(.resetPin(name: name)))] },
      command(
        .character("u"), words.unlockKey, help: words.unlockHelp, unavailable: denied(.unlock(name: name))
      ) { _, _ in [.submit(.changeStaff(.unlock(name: name)))] },
      command(
        .character("x"), words.removeStaff, help: words.removeStaffHelp, unavailable: denied(.remove(name: name))
      ) { _, context in
        let words = context.words
        return [
          .present(
            QuestionScreen(
              words.removeHeading(name), lines: [words.removeLine],
              choices: [
                .init(label: words.back, transitions: []),
                .init(label: words.removeStaff, transitions: [.submit(.changeStaff(.remove(name: name)))]),
              ]))
        ]
      },
      backCommand(context),
    ]
  }

  private static func rolePick(_ name: String, _ role: StaffRole?, _ context: Context) -> PickScreen {
    let words = context.words
    return PickScreen(
      "staff-role", heading: words.roleHeading(name),
      rows: StaffRole.allCases.map { PickScreen.Row(label: words.title(of: $0), detail: words.detail(of: $0)) },
      selected: role.flatMap { StaffRole.allCases.firstIndex(of: $0) } ?? 0)
  }

  mutating func received(_ answer: Answer, _ context: Context) -> [Transition] {
    switch answer {
    case .text("staff-name", let name):
      newName = name
      return [.present(Self.rolePick(name, nil, context))]
    case .chosen("staff-role", let place) where StaffRole.allCases.indices.contains(place):
      let role = StaffRole.allCases[place]
      if let name = newName {
        newName = nil
        return [.submit(.changeStaff(.add(name: name, role)))]
      }
      return selected(context).map { [.submit(.changeStaff(.changeRole(name: $0.name, role)))] } ?? []
    default: return []
    }
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    let outcome = list.handle(input, count: context.view.roster.present.count, context)
    return outcome == .unused ? (input == .tick ? [] : nil) : []
  }

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    let staff = context.view.roster.present
    let columns = Columns(
      [
        .init(title: words.staffNameColumn, width: 18, grows: 1), .init(title: words.staffRoleColumn, width: 14),
        .init(title: words.staffPinColumn, width: 14), .init(title: words.staffSeenColumn, width: 14, priority: 1),
      ], room: canvas.columns - 5)
    columns.drawTitles(into: &canvas, at: 3, 0)
    canvas.part(column: 1, row: 1, columns: canvas.columns - 2) { part in
      list.draw(count: staff.count, into: &part) { place, _, row in
        let member = staff[place]
        let lock = member.wait(at: context.view.now)
        columns.draw(
          [
            (member.name, .text), (words.title(of: member.role), .text),
            lock.map { (words.lockedFor($0), .bad) }
              ?? (member.pin == nil ? (words.noPin, .muted) : (words.hasPin, .text)),
            (member.seen.map { words.day($0) } ?? words.neverSeen, .muted),
          ], into: &row)
      }
    }
  }
}
