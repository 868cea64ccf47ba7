import Shop
import Terminal

/// Which rows of a worklist are shown: all of them, or those of the members whom who is signed in looks after (S21).
struct OwnerFilter: Hashable {
  private(set) var isMine = false
  private var owners: [PersonID: String] = [:]

  /// Takes up who looks after whom.
  mutating func take(_ owners: [PersonID: String]) { self.owners = owners }

  mutating func toggle() { isMine.toggle() }

  func shows(_ id: PersonID?, _ context: Context) -> Bool { shows(id, to: context.staff.name) }

  func shows(_ id: PersonID?, to name: String) -> Bool {
    guard isMine else { return true }
    return id.flatMap { owners[$0] }?.lowercased() == name.lowercased()
  }

  /// Whoever is looked after by somebody.
  static func owners(_ directory: [DirectoryEntry]) -> [PersonID: String] {
    Dictionary(directory.compactMap { $0.traits.owner.isEmpty ? nil : ($0.id, $0.traits.owner) }) { first, _ in first }
  }
}

/// A worklist that can be narrowed to one's own members.
protocol OwnedWorklist: Screen {
  var owner: OwnerFilter { get set }
  /// What is shown has changed.
  mutating func narrowed(_ context: Context)
}

extension OwnedWorklist {
  func ownerCommand(_ context: Context) -> ScreenCommand {
    let words = context.words
    return command(
      .character("f"), owner.isMine ? words.everyonesKey : words.mineKey, help: words.mineHelp, isOnBar: false
    ) { screen, context in
      screen.owner.toggle()
      screen.narrowed(context)
      return [.say(.plain(screen.owner.isMine ? context.words.mineShown(context.staff.name) : context.words.allShown))]
    }
  }
}

extension Words {
  var mineKey: String { pick("Mine", "我的") }
  var everyonesKey: String { pick("All", "全部") }
  var mineHelp: String { pick("Only members I look after, or all again", "只看我负责的会员，再按看全部") }
  func mineShown(_ name: String) -> String { pick("Members looked after by \(name)", "只看\(name)负责的会员") }
  var allShown: String { pick("Everyone's members", "全部会员") }
}
