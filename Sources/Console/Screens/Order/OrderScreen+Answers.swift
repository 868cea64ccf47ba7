import Insight
import Shop
import Terminal

extension OrderScreen {
  mutating func received(_ answer: Answer, _ context: Context) -> [Transition] {
    switch answer {
    case .person(let id): return bring(id, context)
    case .chosenPerson(let id): return attach(id, context)
    case .chosen("receiver", let place):
      let known = person?.receivers ?? []
      order.setReceiver(known.indices.contains(place) ? .known(known[place].id) : nil)
    case .text("receiver", let name): order.setReceiver(.named(name))
    case .chosen("occasion", let place):
      let choices = OccasionChoices(for: person, context).list
      guard choices.indices.contains(place) else { return [] }
      order.setOccasion(choices[place].code)
      if let receiver = choices[place].receiver { order.setReceiver(.known(receiver)) }
    case .chosen("coupon", let place):
      let coupons = usableCoupons(context)
      order.setCoupon(coupons.indices.contains(place) ? .codes([coupons[place].code]) : .none)
    case .chosen("campaign", let place):
      let offers = offers(context)
      return offers.indices.contains(place) ? take(offers[place], context) : []
    case .chosen("held", let place):
      let held = context.state.globals.held
      guard held.indices.contains(place) else { return [] }
      takingUp = held[place]
      return [.submit(.endHold(held[place].id))]
    case .items(let items): for item in items { order.add(item) }
    case .handover(let choice): order.setHandover(choice.handover, choice.details, fee: choice.fee)
    case .payment(let choice): return save(choice, context)
    case .confirmed, .product, .chosen, .text: return []
    }
    return changed(context)
  }

  /// Staff came back with a member in hand: an order without one is theirs, one of somebody else stays as it is.
  private mutating func bring(_ id: PersonID, _ context: Context) -> [Transition] {
    guard id != order.draft.account else { return [] }
    guard order.draft.account == nil else {
      return [.say(.bad(context.words.orderStaysOf(person?.name ?? "")))]
    }
    return attach(id, context)
  }

  private mutating func attach(_ id: PersonID, _ context: Context) -> [Transition] {
    order.setMember(id)
    person = context.view.person(id)
    addJoiningFee(context)
    return changed(context) + [.say(.plain(context.words.orderIsOf(person?.name ?? "")))]
  }

  /// Who asked to join and has the fee left to pay finds it in the order, where staff may take it out again.
  private mutating func addJoiningFee(_ context: Context) {
    guard let account = account(context), !account.isMember, account.asked != nil,
      case .fee = context.state.joinShortfall(of: account, on: context.today)
    else { return }
    order.add(DraftItem(ShopSettings.joiningFee))
  }

  private mutating func save(_ choice: PaymentChoice, _ context: Context) -> [Transition] {
    payment = choice
    return [.submit(.placeOrder(answered().toSave(tender: choice.tender)))]
  }

  mutating func finished(_ result: Result<CommandReceipt, CommandFailure>, _ context: Context) -> [Transition] {
    let words = context.words
    switch result {
    case .success(let receipt):
      for event in receipt.events {
        switch event {
        case .orderPlaced(let placed):
          order = OpenOrder()
          return [.replace(.receipt(placed.id, received: payment?.received))]
        case .suggestionAnswered: suggestAnew(context)
        case .orderHeld:
          order = OpenOrder()
          return [.back, .say(words.toast(for: result, context))]
        case .holdEnded:
          guard let held = takingUp else { continue }
          self = OrderScreen(OrderSeed(held: held), context)
          return [.say(.plain(words.takenUp))]
        default: continue
        }
      }
      return [.say(words.toast(for: result, context))]
    case .failure(.refused(.totalChanged)): return askAgain(context)
    case .failure(.refused(let refusal)) where refusal.isAboutCoupon:
      order.setCoupon(.best)
      return askAgain(context) + [.say(.bad(words.sentence(for: refusal)))]
    case .failure: return [.say(words.toast(for: result, context))]
    }
  }

  /// Prices, coupon or points have changed since they were shown: the new total first, then the same question (T3).
  private mutating func askAgain(_ context: Context) -> [Transition] {
    let before = order.due
    let told = changed(context)
    guard order.quote != nil else { return told }
    var pay = PayScreen(order: self, context)
    pay.was = before == order.due ? nil : before
    return told + [.present(pay)]
  }
}
