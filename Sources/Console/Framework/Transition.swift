import Shop

/// What a key on a screen leads to.
enum Transition {
  /// Puts a screen on the stack.
  case open(Route)
  /// Puts a screen that needs more than a route says: a picker, a question.
  case present(any Screen)
  /// Puts a screen in the place of this one.
  case replace(Route)
  /// Goes down to Find and from there to this screen; work in hand is kept aside.
  case home(Route)
  case back
  /// Goes back and hands the screen below what was chosen.
  case answer(Answer)
  /// Takes up the work that was kept aside.
  case resume
  /// Asks the shop to do something; the answer comes to ``Screen/finished(_:_:)``.
  case submit(Command)
  /// Starts long work; the answer comes to ``Screen/worked(_:_:)``.
  case work(@Sendable (WorkSnapshot, _ progress: (Double) -> Bool) -> (any Sendable)?)
  case cancelWork
  case say(Toast)
  /// A coupon's code was typed that is none: ten of them within a minute pause code entry at this counter (C2).
  case wrongCode
  case effect(Effect)
  case setLanguage(Language)
  /// Closes the counter until somebody signs in.
  case gate(GateScreen.Reason)
  case signIn(SignIn)
  case closeGate
  case setCounter(String)
}

/// What a picker or a question hands back.
enum Answer: Hashable {
  /// The member in hand when staff came back to an open order.
  case person(PersonID)
  /// Someone chosen in a picker.
  case chosenPerson(PersonID)
  case product(SKU)
  /// Items for the order below.
  case items([DraftItem])
  case confirmed(String)
  case chosen(String, Int)
  case text(String, String)
  /// How an order leaves the shop.
  case handover(HandoverChoice)
  /// How an order is paid.
  case payment(PaymentChoice)
}

extension Context {
  /// Says how a command ended, and goes back from the screen that gave it where it did what it should.
  func closing(_ result: Result<CommandReceipt, CommandFailure>) -> [Transition] {
    let toast = Transition.say(words.toast(for: result, self))
    if case .success = result { return [.back, toast] }
    return [toast]
  }
}
