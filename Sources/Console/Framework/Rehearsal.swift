import Shop

/// A command tried out on a copy of the shop: what it would come to, or why it is refused. Nothing is saved.
///
/// The rules are those that saving applies; ids and codes drawn here are thrown away.
struct Rehearsal {
  let events: [Event]
  /// The shop as it would be.
  let after: ShopState
  let refusal: Refusal?
  /// The files it would write.
  let people: [Person]

  /// - Parameter files: The people's files the command is about; most are about none.
  init(_ command: Command, files: [Person] = [], _ context: Context) {
    let commands = context.view.recentCommands(limit: 40)
    let decisionContext = CommandContext(
      now: context.view.now, day: context.today, actor: context.staff, counter: context.counter,
      people: Files(people: files), history: RecentHistory(commands: commands, by: context.staff.name),
      roster: context.view.roster)
    var after = context.state.scratch()
    do {
      let decision = try context.state.decide(command, in: decisionContext, using: ThrowawayNumbers())
      for event in decision.events { after.apply(event, on: context.today) }
      events = decision.events
      people = decision.people
      refusal = nil
    } catch {
      events = []
      people = []
      refusal = error
    }
    self.after = after
  }

  /// The files at hand. Whoever else shares a phone changes nothing that is shown.
  private struct Files: PeopleReader {
    let people: [Person]

    func person(_ id: PersonID) -> Person? { people.first { $0.id == id } }
    func people(withPhone normalised: String) -> [PersonID] { [] }
  }

  private struct RecentHistory: CommandHistory {
    let commands: [RecentCommand]
    let by: String

    func facts(of command: CommandID) -> PastCommand? {
      commands.first { $0.id == command }.map { recent in
        let author = recent.events.lazy.compactMap { if case .orderPlaced(let order) = $0 { order.by } else { nil } }
          .first
        return PastCommand(events: recent.events, at: recent.at, by: author ?? by)
      }
    }
  }

  /// Different numbers, of no worth.
  private struct ThrowawayNumbers: RandomNumberGenerator {
    private var last: UInt64 = 0

    mutating func next() -> UInt64 {
      last &+= 0x9E37_79B9_7F4A_7C15
      return last
    }
  }
}
