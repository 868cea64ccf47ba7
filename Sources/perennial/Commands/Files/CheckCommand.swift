import ArgumentParser
import Console
import Ledger
import Shop

/// `check`: looks at every line and every file.
struct CheckCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check every line and every file of the shop.")

  @Flag(help: "Also fold the whole journal and compare the cache with it.")
  var deep = false
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let report = try session.openForReading().check(isDeep: deep)
    let problems = report.problems.map { problem -> JSONValue in
      [
        "file": .string(problem.file), "line": .integer(problem.line),
        "what": .string(session.words.sentence(for: problem.fault)),
      ]
    }
    let value: JSONValue = [
      "ok": .bool(report.isSound), "events": .integer(report.events), "people": .integer(report.people),
      "head": ["n": .integer(report.n), "h": .text(report.hash)], "problems": .array(problems),
    ]
    session.print(value) { words in
      var table = TextTable()
      for problem in report.problems {
        table.add([
          problem.file, problem.line > 0 ? words.pick("line \(problem.line)", "第\(problem.line)行") : "",
          words.sentence(for: problem.fault),
        ])
      }
      table.add([
        report.isSound ? words.pick("Sound", "完好") : words.pick("Damaged", "有损坏"),
        words.pick("\(report.events) events, \(report.people) people", "\(report.events) 条事实，\(report.people) 人"),
        "n \(report.n)  \(report.hash)",
      ])
      return table.text
    }
    if !report.isSound { session.end(with: .damaged) }
  }
}

extension Words {
  func sentence(for fault: CheckFault) -> String {
    switch fault {
    case .journal(let reason): sentence(for: reason)
    case .disk(let error): sentence(for: error)
    case .head: pick("names a line that the journal does not have", "所指的一行不在日志里")
    case .personMissing: pick("the file is missing", "文件不见了")
    case .personUnreadable(let error): reason(for: error.reason)
    case .personChanged: pick("is not what was saved", "与保存时不一致")
    case .personBehind(let file, let journal):
      pick("revision \(file), but \(journal) was saved", "版本\(file)，应为\(journal)")
    case .personAhead(let file, let journal):
      pick("revision \(file) was not committed; \(journal) counts", "版本\(file)未提交，以\(journal)为准")
    case .personUnnamed: pick("no line names this file", "没有记录提到这个文件")
    case .settings(let reason): what(reason)
    case .cache: pick("differed from the journal and is made anew", "与日志不符，已作废重建")
    case .tornLine: pick("the last line is torn; the next command sets it aside", "最后一行不完整，下次保存时移出")
    case .setAside: pick("a torn line that was set aside", "移出的不完整的一行")
    }
  }

  private func sentence(for reason: JournalDamage.Reason) -> String {
    switch reason {
    case .noLink, .unterminated: pick("the line has no end", "这一行没有结尾")
    case .brokenChain: pick("is not what was written, or what stood before it is not", "这一行或之前的内容被改动过")
    case .wrongNumber(let expected): pick("should be line number \(expected)", "序号应为\(expected)")
    case .malformed(let error): self.reason(for: error.reason)
    case .newerVersion: pick("was written by a newer Perennial: please upgrade", "由更新的版本写入，请升级")
    case .wrongPrevious: pick("does not follow the file before it", "与上一个文件接不上")
    case .tooLong: pick("is longer than any line that is written", "这一行过长")
    case .missingFile: pick("the file is missing", "文件不见了")
    case .positionNotFound: pick("was shortened or exchanged", "被截短或替换")
    case .endsBeforeHead: pick("ends before what was saved", "比已保存的内容短")
    case .wrongBulk: pick("has other lines than were saved", "内容与保存时不一致")
    }
  }
}
