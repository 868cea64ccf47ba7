import Console
import CursesTerminal
import Shop

/// What the command line should have said, and why the console cannot start on a terminal.
extension Words {
  func sentence(for fault: UsageFault) -> String {
    switch fault {
    case .arguments(let message, _): return pick("", "命令写法不对：") + message
    case .rule(let fault): return sentence(for: fault)
    case .missing(let option): return pick("\(option) is needed", "需要 \(option)")
    case .value(let option, let text, let expected):
      let shown = String(text.prefix(60))
      return pick("\(option) \"\(shown)\": ", "\(option)“\(shown)”：") + name(of: expected)
    }
  }

  private func name(of expected: UsageFault.Expected) -> String {
    switch expected {
    case .language: pick("en or zh-Hans", "应为 en 或 zh-Hans")
    case .counter: pick("1 to 16 of a-z, 0-9 and hyphens", "应为1到16个小写字母、数字或连字符")
    case .commandID: pick("1 to 64 of A-Z, a-z, 0-9, dot, underscore, hyphen", "应为1到64个字母、数字、点、下划线或连字符")
    case .instant: pick("a moment, as 2026-11-21T10:00:00Z", "应为时刻，如 2026-11-21T10:00:00Z")
    case .currency: pick("three letters, as CNY or USD", "应为三个字母，如 CNY、USD")
    case .timeZone: pick("a place, as Asia/Shanghai", "应为地名，如 Asia/Shanghai")
    case .trade: pick("florist, boutique or perfumery", "应为 florist、boutique 或 perfumery")
    case .amount: pick("an amount, as 268.00", "应为金额，如 268.00")
    case .day: pick("a day, as 2026-11-21", "应为日期，如 2026-11-21")
    case .item: pick("SKU, SKUx2 or SKU@88.00", "应为 SKU、SKUx2 或 SKU@88.00")
    case .tender: pick("cash, card, wechat, alipay, other or later", "应为 cash、card、wechat、alipay、other 或 later")
    case .count: pick("a whole number", "应为整数")
    case .date: pick("a date, as 05-20, 1990-05-20 or lunar:08-15", "应为日期，如 05-20、1990-05-20 或 lunar:08-15")
    case .channel: pick("wechat, sms, phone or email", "应为 wechat、sms、phone 或 email")
    case .churnReason: ChurnReason.allCases.map(\.rawValue).joined(separator: pick(", ", "、"))
    case .purpose: ContactPurpose.allCases.map(\.rawValue).joined(separator: pick(", ", "、"))
    case .outcome: ContactOutcome.allCases.map(\.rawValue).joined(separator: pick(", ", "、"))
    case .hours: pick("whole hours, as 20-10, or none", "应为整点时段，如 20-10，或 none")
    case .tier: pick("no such tier", "没有这个等级")
    case .due: pick("a feast within its lead time, or dates", "应为临近的节日，或 dates")
    case .reason: pick("no such reason", "没有这个原因")
    case .causeAndPoints: pick("a cause and how many points, as trees 100", "应为公益项目和积分数，如 trees 100")
    case .role: pick("florist, staff or manager", "应为 florist、staff 或 manager")
    case .tagKind: pick("basic, consumption, behaviour or value", "应为 basic、consumption、behaviour 或 value")
    case .identifier: pick("an identifier as it was printed", "应为打印出来的编号")
    case .enquiryOutcome: pick("bought, told, no-longer or unreachable", "应为 bought、told、no-longer 或 unreachable")
    case .topic: ConsultationTopic.allCases.map(\.rawValue).joined(separator: pick(", ", "、"))
    case .profile: pick("no such value: see member edit --help", "没有这个值，见 member edit --help")
    case .oneFile: pick("one file", "只要一个文件")
    case .twoFiles: pick("two files at most: TRAIN TEST", "最多两个文件：训练、检验")
    case .arimaOrder: pick("p,d,q of 0 to 5, as 0,1,1", "应为0到5的 p,d,q，如 0,1,1")
    case .seasonalOrder: pick("P,D,Q,s, as 0,1,1,12", "应为 P,D,Q,s，如 0,1,1,12")
    case .smoothing: pick("three numbers of 0 to 1, as .3,.05,.4", "应为三个0到1的数，如 .3,.05,.4")
    case .measure: pick("no such figure: see goal --help", "没有这个数字，见 goal --help")
    case .goal: pick("what it is to come to, as 45%, 5000 or 38", "应为目标值，如 45%、5000、38")
    case .month: pick("a month, as 2026-10", "应为月份，如 2026-10")
    case .standing: pick("strength, even or weakness", "应为 strength、even 或 weakness")
    case .line: pick("a line's number, as 1 or 1x2", "应为行号，如 1 或 1x2")
    }
  }

  func sentence(for error: CursesError) -> String {
    switch error {
    case .notATerminal:
      pick(
        "The console needs a terminal. For scripts there are subcommands: perennial --help",
        "控制台要在终端里运行；脚本请用子命令，见 perennial --help")
    case .unknownTerminal(let tried):
      pick("The terminal \"\(tried.first ?? "")\" is not known: set TERM", "不认识终端“\(tried.first ?? "")”，请设置 TERM")
    case .noCursorMovement(let terminal):
      pick("The terminal \"\(terminal)\" cannot show the console", "终端“\(terminal)”无法显示控制台")
    case .alreadyOpen: pick("The console is open already", "控制台已经打开")
    }
  }
}
