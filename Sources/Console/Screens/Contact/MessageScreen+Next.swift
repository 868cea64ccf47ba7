import Shop

/// Going through a list, one person after the other.
extension MessageScreen {
  /// The next of the list. Whoever is to be won back is taken up first; who is kept back to compare is passed over, with a
  /// word (D12).
  mutating func next(_ context: Context) -> [Transition] {
    guard let first = rest.first else { return [] }
    if let opening = first.opening, context.state.account(first.id)?.openCase == nil {
      arriving = first
      return [.submit(.openCase(opening))]
    }
    return arrive(at: first, context)
  }

  private func arrive(at next: Addressee, _ context: Context) -> [Transition] {
    let behind = Array(rest.dropFirst())
    guard next.opening != nil, let winBack = context.state.account(next.id)?.openCase else {
      return [.replace(.message(next.id, MessageSeed(rest[...], of: seed.total)))]
    }
    return [
      .replace(.message(next.id, MessageSeed(winBack, about: next.subject, then: behind, of: seed.total)))
    ]
  }

  /// They have been taken up, or not.
  mutating func arrived(
    at next: Addressee, _ result: Result<CommandReceipt, CommandFailure>, _ context: Context
  ) -> [Transition] {
    arriving = nil
    let isKeptBack = context.state.account(next.id)?.openCase?.isHeldOut ?? false
    guard case .success = result, !isKeptBack else {
      rest.removeFirst()
      let toast = Transition.say(context.words.toast(for: result, context))
      return rest.isEmpty ? [toast] : [toast] + self.next(context)
    }
    return arrive(at: next, context)
  }
}
