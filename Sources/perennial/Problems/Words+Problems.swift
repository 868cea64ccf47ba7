import Console
import CursesTerminal
import Ledger
import Shop
import Terminal

/// A sentence for every problem: what happened, what it means, what to do.
extension Words {
  func sentence(for problem: Problem) -> String {
    switch problem {
    case .usage(let fault): sentence(for: fault)
    case .refused(let refusal): withoutKeys(sentence(for: refusal))
    case .opening(let error): sentence(for: error)
    case .command(let failure): sentence(for: failure)
    case .pinsDiffer: pick("The two PINs differ: nothing was changed", "两次输入的密码不一样，没有改动")
    case .couponMistyped:
      pick("The code has a typing error: compare it character by character", "券码输错了，请逐字核对")
    case .notACouponCode: pick("A coupon's code has 13 characters", "券码应为13位")
    case .severalMembers(let count):
      pick("\(count) customers have this number: use the id", "有\(count)位顾客用这个号码，请改用编号")
    case .unknownReport(let name):
      pick("No report is called \(name): see report --list", "没有叫 \(name) 的报表，见 report --list")
    case .settings(let problem): "\(problem.file):\(problem.line):\(problem.column): \(what(problem.reason))"
    case .editorFailed(let editor):
      pick("The editor \(editor) ended badly: nothing was saved", "编辑器 \(editor) 没有正常结束，没有保存")
    case .file(let error): sentence(for: error)
    case .terminal(let error): sentence(for: error)
    case .theme(let failure): sentence(for: failure)
    case .archive(let error): sentence(for: error)
    case .unreadableTable(let fault): sentence(for: fault)
    case .importing(let fault): sentence(for: fault)
    case .plainTable(let fault): sentence(for: fault)
    case .notEnough(let shortfall): sentence(for: shortfall)
    }
  }

  /// The sentence without the key to press in the console.
  private func withoutKeys(_ sentence: String) -> String {
    guard let place = sentence.firstRange(of: " - F")?.lowerBound else { return sentence }
    return String(sentence[..<place])
  }

  func usage(_ help: String) -> String {
    pick("", "命令写法不对：\n") + help
  }

  private func sentence(for failure: LedgerFailure) -> String {
    switch failure {
    case .refused(let refusal): withoutKeys(sentence(for: refusal))
    case .busy(let holder):
      pick("\(holder) is saving just now. Nothing was saved here - try again", "\(holder) 正在保存，这里没有保存，请再试一次")
    case .notSaved(let error): pick("Not saved. ", "没有保存。") + sentence(for: error)
    case .unknown(let error):
      pick("Not known to be saved; repeating with the same --id is safe. ", "不知道是否已保存；用同一个 --id 重做不会重复。")
        + sentence(for: error)
    case .damaged(let damage): sentence(for: damage)
    case .readOnly: pick("This folder is only looked at: nothing was saved", "本文件夹只供查看，没有保存")
    case .cancelled: pick("Cancelled. Nothing was saved", "已取消，没有保存")
    case .staffFile(let problem): staffSentence(for: problem)
    }
  }

  func sentence(for error: LedgerError) -> String {
    switch error {
    case .noShop(let folder):
      pick("There is no shop in \(folder): perennial init makes one", "\(folder) 里还没有店，可用 perennial init 开店")
    case .shopExists(let folder): pick("There is a shop in \(folder) already", "\(folder) 里已经有店")
    case .folderNotEmpty(let folder):
      pick("\(folder) holds other files: choose an empty folder", "\(folder) 里有别的文件，请选空文件夹")
    case .danger(let danger): sentence(for: danger)
    case .disk(let error): sentence(for: error)
    case .damaged(let damage): sentence(for: damage)
    case .busy(let holder): pick("\(holder) is saving just now: try again", "\(holder) 正在保存，请再试一次")
    case .refused(let refusal): withoutKeys(sentence(for: refusal))
    }
  }

  private func sentence(for danger: FolderDanger) -> String {
    switch danger {
    case .writableByOthers(let path, _, let mending):
      pick(
        "Other accounts may write to \(path), so it cannot be trusted. To mend it: \(mending)",
        "其他账户可以改写 \(path)，不能使用。修复命令：\(mending)")
    case .ownedByOther(let path, _):
      pick("\(path) belongs to another account", "\(path) 属于别的账户")
    case .notPlain(let path):
      pick("\(path) is a link or no plain file, so it is not used", "\(path) 是链接或特殊文件，不能使用")
    case .network(let path, let name):
      pick(
        "\(path) lies on a network disk (\(name)), where saving cannot be relied on: use a local folder",
        "\(path) 在网络磁盘（\(name)）上，无法保证保存可靠，请改用本机文件夹")
    }
  }
}
