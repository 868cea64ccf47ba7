import Shop
import Terminal

/// What is done with the card itself rather than at the counter: leave, a merge taken back, handing out, erasing.
extension MemberScreen {
  func dataCommands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    let noCard = card == nil ? words.noSuchPerson : nil
    return [
      command(
        .character("t"), words.unmergeKey, help: words.unmergeHelp,
        unavailable: noCard ?? context.denied(.undoMerge(id)) ?? (card?.merge == nil ? words.notMerged : nil),
        isOnBar: false
      ) { screen, context in
        screen.card?.merge?.question(for: screen.id, context).map { [.present($0)] } ?? []
      },
      command(.character("o"), words.consentKey, help: words.consentHelp, unavailable: noCard, isOnBar: false) {
        screen, _ in [.open(.consents(screen.id))]
      },
      command(
        .character("x"), words.handOutKey, help: words.handOutHelp,
        unavailable: noCard ?? context.denied(.exportPerson(id)) ?? (context.isPractice ? words.notInPractice : nil),
        isOnBar: false
      ) { screen, context in
        [.present(QuestionScreen.handOut(screen.card?.person.name ?? "", context.words))]
      },
      command(
        .character("z"), words.eraseKey, help: words.eraseOpenHelp,
        unavailable: noCard ?? context.denied(.erase(id, elsewhere: [])), isOnBar: false
      ) { screen, _ in [.open(.erase(screen.id, isListed: false))] },
    ]
  }
}
