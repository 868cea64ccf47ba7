import ArgumentParser
import Console
import Ledger
import Shop

/// `settings edit`: the settings in the editor of `$VISUAL` or `$EDITOR`, on a copy. What is wrong is named with its
/// place and edited again; what is right is saved as the changes it comes to.
///
/// `--json` prints `{"changes":[{"path","before","after"}]}`, amounts in minor units.
struct SettingsEditCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change settings in your editor.",
    discussion: "Opens $VISUAL, else $EDITOR, else vi on a copy of shop.json and saves what was changed.")

  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    try session.require(.settings)
    let ledger = try session.open()
    let before = ledger.state.settings
    let draft = try EditedDraft(named: "shop.json", try ledger.editableSettings())
    let after = try edit(draft, session, ledger)
    guard after != before else {
      draft.remove()
      return session.print(["changes": .changes([])]) { $0.pick("Nothing was changed", "没有改动") }
    }
    do {
      // As single edits it meets what others have saved since; only what no edit can say is put in force as a whole.
      let edits = after.edits(from: before, in: session.words.currency)
      let receipt = try session.submit(edits.map { .editSettings($0) } ?? .changeSettings(after))
      draft.remove()
      session.printChanges(of: receipt)
    } catch {
      session.warn("draft-kept", session.words.draftKept(draft.path))
      throw error
    }
  }

  private func edit(_ draft: EditedDraft, _ session: Session, _ ledger: Ledger) throws -> ShopSettings {
    while true {
      try draft.open(in: Editor(session.environment))
      do throws(SettingsProblem) {
        return try ledger.settings(in: draft.text, file: "shop.json")
      } catch {
        guard Output.errorIsTerminal,
          draft.asksAgain(session.words.sentence(for: Problem.settings(error)), session.words)
        else {
          session.warn("draft-kept", session.words.draftKept(draft.path))
          throw Problem.settings(error)
        }
      }
    }
  }
}

extension Words {
  fileprivate func draftKept(_ path: String) -> String {
    pick("Not saved. Your text is kept in \(path)", "没有保存，你的文本留在 \(path)")
  }
}
