import Insight
import Shop

/// What the console asks of the program around it. The console itself reads no file, knows no clock and starts no thread.
public enum Effect: Sendable {
  /// Carry a command out and answer with ``Console/finished(_:_:)``.
  ///
  /// The program draws one command id for each token and uses it again when the same token comes again: that is how a
  /// command whose fate is unknown is repeated without being done twice.
  case submit(Command, SubmissionToken)
  /// Run this on the worker over a snapshot; answer with ``Console/workProgressed(_:_:)`` and
  /// ``Console/workFinished(_:_:)``.
  case startWork(WorkRequest)
  case cancelWork(WorkToken)
  /// Make a shop of these answers in the folder; answer with ``Console/opened(_:)`` or ``Console/creationFailed(_:)``.
  case createShop(FirstStartAnswers)
  /// Look whether this is who they say; answer with ``Console/signedIn(_:)`` or ``Console/signInFailed(_:)``.
  case signIn(SignIn)
  /// Open a console on a copy of the shop, and come back to this one (S95).
  case practise
  /// Write everything about a person to a file for them; answer with ``Console/handedOut(_:)``.
  case handOut(PersonID)
  /// Write a report as a page and as tables, into files; answer with ``Console/reportSaved(_:)``.
  case saveReport(Report)
  /// Put a text on the clipboard.
  case copy(String)
  /// Put a theme on and remember it.
  case setTheme(String)
  /// Remember the language for the next start.
  case setLanguage(Language)
  /// Remember the counter's name and use it from the next command on.
  case setCounter(String)
  /// Draw everything anew: another program wrote over the screen.
  case redrawAll
  case quit
}

/// Names one submission until its answer comes.
public struct SubmissionToken: Hashable, Sendable {
  public let number: Int
}

/// Names one piece of long work.
public struct WorkToken: Hashable, Sendable {
  public let number: Int
}

/// A command that was saved.
public struct CommandReceipt: Hashable, Sendable {
  public var id: CommandID
  public var events: [Event]
  /// The people's files it wrote.
  public var people: [Person]

  public init(id: CommandID, events: [Event], people: [Person] = []) {
    self.id = id
    self.events = events
    self.people = people
  }
}

/// Why a command has no receipt.
public enum CommandFailure: Error, Hashable, Sendable {
  /// A rule of the shop says no.
  case refused(Refusal)
  /// Another counter held the lock for the whole wait; its name where the lock tells it.
  case busy(holder: String?)
  /// Surely not saved, and why.
  case notSaved(SaveProblem)
  /// Not known to be saved: the disk failed while it was being made safe.
  case unknown
  /// The folder is damaged or of a newer version and is open for reading only.
  case damaged(file: String, line: Int?)
}

/// Why nothing could be written.
public enum SaveProblem: Hashable, Sendable {
  case diskFull
  case readOnlyFolder
  case newerVersion
  /// What the operating system says.
  case other(String)
}

/// What a first start asks for.
public struct FirstStartAnswers: Hashable, Sendable {
  public var name: String
  public var kind: ShopTrade
  public var currency: Currency
  public var timeZone: String
  public var language: Language

  public init(name: String, kind: ShopTrade, currency: Currency, timeZone: String, language: Language) {
    self.name = name
    self.kind = kind
    self.currency = currency
    self.timeZone = timeZone
    self.language = language
  }
}
