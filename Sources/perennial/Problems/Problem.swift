import Console
import CursesTerminal
import Exchange
import Insight
import Ledger
import Shop
import Terminal

/// Why a command ended without its result.
enum Problem: Error {
  case usage(UsageFault)
  case refused(Refusal)
  case opening(LedgerError)
  case command(LedgerFailure)
  /// A PIN was typed twice, and not the same.
  case pinsDiffer
  /// Thirteen characters whose check symbol does not fit (C2).
  case couponMistyped
  case notACouponCode
  /// Several people have this phone.
  case severalMembers(Int)
  case unknownReport(String)
  /// A text that was to become the settings.
  case settings(SettingsProblem)
  /// The editor could not be started, or gave up.
  case editorFailed(String)
  /// A file outside the shop.
  case file(DiskError)
  case terminal(CursesError)
  case theme(ThemeLibrary.Failure)
  case archive(ArchiveError)
  case unreadableTable(CSVFault)
  case importing(ImportFault)
  /// A file of numbers that a model cannot be fitted on.
  case plainTable(PlainTableFault)
  /// A model says why it says nothing.
  case notEnough(Shortfall)
}

/// What was typed on the command line and cannot be read.
enum UsageFault {
  /// In the parser's words.
  case arguments(message: String, help: String)
  case value(option: String, text: String, expected: Expected)
  case missing(option: String)
  /// A segment's rule.
  case rule(SegmentSyntaxFault)

  enum Expected {
    case language, counter, commandID, instant, currency, timeZone, trade
    case amount, day, item, tender, count, date, channel, reason, causeAndPoints, line, role
    case oneFile, twoFiles, arimaOrder, seasonalOrder, smoothing
    case tagKind, enquiryOutcome, outcome, profile, purpose, hours, due, tier, identifier, topic, churnReason
    case measure, goal, month, standing
  }
}

extension Problem {
  var status: ExitStatus {
    switch self {
    case .usage, .terminal, .theme: .usage
    case .refused, .pinsDiffer, .couponMistyped, .notACouponCode, .severalMembers, .unknownReport, .settings,
      .editorFailed:
      .refused
    case .opening(let error): error.status
    case .command(let failure): failure.status
    case .file: .notSaved
    case .archive(let error): error.status
    case .unreadableTable, .plainTable, .notEnough: .refused
    case .importing(let fault): fault.status
    }
  }

  /// The problem's name for scripts.
  var code: String {
    switch self {
    case .usage: "usage"
    case .refused(let refusal): refusal.code
    case .opening(let error): error.code
    case .command(let failure): failure.code
    case .pinsDiffer: "pins-differ"
    case .couponMistyped: "coupon-mistyped"
    case .notACouponCode: "not-a-coupon-code"
    case .severalMembers: "several-members"
    case .unknownReport: "unknown-report"
    case .settings: "settings-invalid"
    case .editorFailed: "editor-failed"
    case .file: "file"
    case .terminal: "terminal"
    case .theme: "theme"
    case .archive(let error): error.code
    case .unreadableTable: "no-table"
    case .importing(let fault): fault.code
    case .plainTable(let fault): fault.code
    case .notEnough(let shortfall): shortfall.code
    }
  }
}

extension ArchiveError {
  fileprivate var status: ExitStatus {
    switch self {
    case .disk, .tooLarge, .changed: .notSaved
    case .occupied: .refused
    case .unsafeName, .duplicate, .malformed, .damaged, .wrongList: .damaged
    }
  }

  fileprivate var code: String {
    switch self {
    case .disk, .tooLarge, .changed: "not-saved"
    case .occupied: "occupied"
    case .unsafeName, .duplicate, .malformed, .damaged, .wrongList: "backup-damaged"
    }
  }
}

extension ImportFault {
  fileprivate var status: ExitStatus {
    switch self {
    case .mapUnreadable, .fieldUnknown, .columnUnknown: .usage
    case .headerUnknown, .datesAmbiguous: .refused
    }
  }
}

extension LedgerError {
  fileprivate var status: ExitStatus {
    switch self {
    case .shopExists, .folderNotEmpty, .refused: .refused
    case .noShop, .danger, .disk, .damaged: .damaged
    case .busy: .busy
    }
  }

  fileprivate var code: String {
    switch self {
    case .noShop: "no-shop"
    case .shopExists: "shop-exists"
    case .folderNotEmpty: "folder-not-empty"
    case .danger: "unsafe-folder"
    case .disk: "unreadable"
    case .damaged: "damaged"
    case .busy: "busy"
    case .refused(let refusal): refusal.code
    }
  }
}

extension LedgerFailure {
  fileprivate var status: ExitStatus {
    switch self {
    case .refused: .refused
    case .busy: .busy
    case .notSaved, .unknown, .cancelled: .notSaved
    case .damaged, .readOnly, .staffFile: .damaged
    }
  }

  fileprivate var code: String {
    switch self {
    case .refused(let refusal): refusal.code
    case .busy: "busy"
    case .notSaved: "not-saved"
    case .unknown: "unknown"
    case .damaged: "damaged"
    case .readOnly: "read-only"
    case .cancelled: "cancelled"
    case .staffFile: "staff-file"
    }
  }
}
