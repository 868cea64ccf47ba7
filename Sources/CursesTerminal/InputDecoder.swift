import Terminal

/// What came in, before it is known what was meant.
enum RawInput: Hashable, Sendable {
  /// A typed scalar, control characters included.
  case scalar(Unicode.Scalar)
  /// Something that means the same wherever it stands.
  case event(InputEvent)
  case pasteBegins
  case pasteEnds
  /// A key that means nothing here.
  case ignored
}

/// Makes events of what arrived without a pause: tells a scan from typing, Alt from Esc, a paste from both.
struct InputDecoder {
  /// Characters a burst must have before its Enter to be a scan.
  static let scanLength = 6
  /// Scalars kept of one paste; the rest is dropped.
  static let pasteLimit = 1 << 20

  private var paste: String.UnicodeScalarView?
  private var events: [InputEvent] = []
  private var run = String.UnicodeScalarView()

  /// True between the beginning and the end of a paste.
  var isPasting: Bool { paste != nil }

  /// The events of one burst. A paste may span several bursts and comes out when it ends.
  mutating func decode(_ burst: [RawInput]) -> [InputEvent] {
    events = []
    var position = 0
    while position < burst.count {
      position += step(burst[position...])
    }
    flush()
    return events
  }

  /// Ends a paste whose end never arrived.
  mutating func endPaste() -> [InputEvent] {
    guard let text = paste else { return [] }
    paste = nil
    return [.paste(Self.normalized(text))]
  }

  /// Takes in what stands first and returns how many it used.
  private mutating func step(_ rest: ArraySlice<RawInput>) -> Int {
    switch rest.first {
    case .pasteBegins:
      flush()
      if paste == nil { paste = String.UnicodeScalarView() }
    case .pasteEnds:
      events += endPaste()
    case .scalar(let scalar):
      if let text = paste {
        if text.count < Self.pasteLimit { paste?.append(scalar) }
      } else {
        return step(scalar, before: rest.dropFirst())
      }
    case .event(.key(.enter)): enter()
    case .event(let event):
      flush()
      append(event)
    case .ignored, nil: break
    }
    return 1
  }

  private mutating func step(_ scalar: Unicode.Scalar, before rest: ArraySlice<RawInput>) -> Int {
    switch scalar.value {
    case 0x0D:
      enter()
      return rest.first == .scalar("\n") ? 2 : 1
    case 0x0A: enter()
    case 0x1B:
      flush()
      if let character = Self.alternate(rest) {
        events.append(.key(.alt(character)))
        return 2
      }
      events.append(.key(.escape))
    case 0x09: control(.tab)
    case 0x08, 0x7F: control(.backspace)
    case 0x01...0x1A: control(.control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x60))))
    case 0x00...0x1F, 0x80...0x9F: flush()
    default: run.append(scalar)
    }
    return 1
  }

  /// The character after an Esc when it stands alone: then it was typed with Alt. More text after it was typed later.
  private static func alternate(_ rest: ArraySlice<RawInput>) -> Character? {
    guard case .scalar(let scalar) = rest.first, isPrintable(scalar) else { return nil }
    if case .scalar(let next) = rest.dropFirst().first, isPrintable(next) { return nil }
    return Character(scalar)
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value)
  }

  private mutating func control(_ key: Key) {
    flush()
    events.append(.key(key))
  }

  private mutating func enter() {
    guard paste == nil else {
      paste?.append("\n")
      return
    }
    let text = String(run)
    if text.count >= Self.scanLength {
      run = String.UnicodeScalarView()
      events.append(.scan(text))
    } else {
      flush()
      events.append(.key(.enter))
    }
  }

  /// Text without an Enter was typed; scalars that belong together are one key.
  private mutating func flush() {
    events += String(run).map { .key(.character($0)) }
    run = String.UnicodeScalarView()
  }

  /// Turns of the wheel at one place add up, and of several sizes only the last counts.
  private mutating func append(_ event: InputEvent) {
    switch (events.last, event) {
    case (.scroll(let before, let place), .scroll(let lines, let samePlace)) where place == samePlace:
      events[events.count - 1] = .scroll(lines: before + lines, at: place)
    case (.resize, .resize): events[events.count - 1] = event
    default: events.append(event)
    }
  }

  private static func normalized(_ text: String.UnicodeScalarView) -> String {
    var result = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text {
      if scalar == "\r" || (scalar == "\n" && !afterReturn) {
        result.append("\n")
      } else if scalar != "\n" {
        result.append(scalar)
      }
      afterReturn = scalar == "\r"
    }
    return String(result)
  }
}
