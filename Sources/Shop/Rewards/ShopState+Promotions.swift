/// How facts about gifts change the state.
extension ShopState {
  mutating func redeem(_ fact: GiftRedeemed) {
    change(fact.account) { $0.redemptions.append(fact.redemption) }
    count(fact.gift, by: 1)
    if let seat = fact.redemption.seat { change(seat) { $0.booked += 1 } }
  }

  mutating func takeBack(_ fact: GiftReturned) {
    change(fact.account) { account in
      for place in account.redemptions.indices where account.redemptions[place].id == fact.redemption {
        account.redemptions[place].returned = true
      }
    }
    count(fact.gift, by: -1)
    if let seat = fact.seat { change(seat) { $0.booked -= 1 } }
  }

  private mutating func count(_ gift: GiftCode, by number: Int) {
    if let place = globals.gifts.firstIndex(where: { $0.gift == gift }) {
      globals.gifts[place].taken += number
    } else {
      globals.gifts.append(GiftTally(gift: gift, taken: number))
    }
  }

  mutating func change(_ event: EventCode, _ body: (inout EventTally) -> Void) {
    if let place = globals.events.firstIndex(where: { $0.event == event }) {
      body(&globals.events[place])
    } else {
      var tally = EventTally(event: event, attended: 0)
      body(&tally)
      globals.events.append(tally)
    }
  }
}
