import ArgumentParser

/// `practice`: the console on a copy of the shop; nothing is kept (S95).
struct PracticeCommand: ShopCommand {
  static let name = "practice"
  static let configuration = CommandConfiguration(
    commandName: name, abstract: "Practise on a copy of the shop; nothing is kept.")

  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let parent = session.environment.temporaryFolder
    PracticeFolder.sweep(in: parent)
    let practice = try PracticeFolder.make(of: session.folder, in: parent)
    defer {
      practice.remove()
      // Nothing of the copy is written once it is gone.
      session.use(folder: practice.shop)
    }
    session.use(folder: practice.shop)
    try ConsoleStartUp(session, folder: practice.shop, isPractice: true).run()
  }
}
