import CNcurses
import Terminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension CursesTerminal {
  /// Inputs taken in at once, so that a flood of them cannot keep the screen from being drawn.
  private static let burstLimit = 4096
  /// How long a paste may pause before it counts as ended, in milliseconds.
  private static let pastePause = 1000

  public func read(timeoutMilliseconds: Int?) -> InputEvent {
    guard isUsable else { return .hangup }
    while pending.isEmpty {
      guard let first = next(wait: timeoutMilliseconds) else { return isHungUp ? .hangup : .tick }
      pending = decoder.decode(burst(from: first))
      while decoder.isPasting {
        guard let more = next(wait: Self.pastePause) else {
          pending += decoder.endPaste()
          break
        }
        pending += decoder.decode(burst(from: more))
      }
    }
    return pending.removeFirst()
  }

  /// What comes without a pause after the first. Only text may pause, and only as long as a barcode reader does.
  private func burst(from first: RawInput) -> [RawInput] {
    var burst = [first]
    var last = first
    while burst.count < Self.burstLimit {
      let wait: Int =
        if case .scalar(let scalar) = last, scalar.value >= 0x20 { options.burstPause } else { 0 }
      guard let more = next(wait: wait) else { break }
      burst.append(more)
      last = more
    }
    return burst
  }

  private func next(wait milliseconds: Int?) -> RawInput? {
    wtimeout(cn_screen(), milliseconds.map { Int32(clamping: max(0, $0)) } ?? -1)
    var value = wint_t()
    switch wget_wch(cn_screen(), &value) {
    case OK: return Unicode.Scalar(value).map(RawInput.scalar) ?? .ignored
    case KEY_CODE_YES: return meaning(ofCode: Int32(bitPattern: value))
    default: return nil
    }
  }

  private func meaning(ofCode code: Int32) -> RawInput {
    switch code {
    case KEY_RESIZE:
      needsFullRedraw = true
      return .event(.resize(size))
    case KEY_MOUSE: return mouse()
    case KeyCodes.pasteBegins: return .pasteBegins
    case KeyCodes.pasteEnds: return .pasteEnds
    default: return KeyCodes.key(for: code).map { .event(.key($0)) } ?? .ignored
    }
  }

  private func mouse() -> RawInput {
    var report = MEVENT()
    guard getmouse(&report) == OK else { return .ignored }
    let place = Point(column: Int(report.x), row: Int(report.y))
    let state = UInt(report.bstate)
    if cn_mouse_is_wheel_up(state) != 0 { return .event(.scroll(lines: -3, at: place)) }
    if cn_mouse_is_wheel_down(state) != 0 { return .event(.scroll(lines: 3, at: place)) }
    return cn_mouse_is_click(state) != 0 ? .event(.click(place)) : .ignored
  }

  /// Whether the other end of the line is gone; without this, a closed window would be an endless row of ticks.
  private var isHungUp: Bool {
    var descriptor = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
    guard poll(&descriptor, 1, 0) > 0 else { return false }
    return Int32(descriptor.revents) & (POLLHUP | POLLERR | POLLNVAL) != 0
  }
}
