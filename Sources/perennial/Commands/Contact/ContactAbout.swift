import ArgumentParser
import Console
import Ledger
import Shop

/// What a message or a contact is about.
struct ContactAbout: ParsableArguments {
  @Option(help: "What is wished for or reminded of: a feast, birthday, anniversary, membership.")
  var occasion: String?
  @Option(name: .customLong("for"), help: "The receiver whose date it is: id or name.")
  var receiver: String?
  @Option(help: "The product they asked about.")
  var item: String?
  @Option(help: "The mailing that this belongs to: it skips members whose own date is near.")
  var campaign: String?
}

extension ContactAbout {
  /// The subject for one person, with the day on which the occasion next falls.
  func subject(for person: Person, in ledger: Ledger) throws -> MessageSubject {
    var subject = MessageSubject(campaign: campaign.map { CampaignCode($0) })
    if let item {
      guard ledger.state.catalogue[SKU(item)] != nil else { throw Problem.refused(.unknownProduct(SKU(item))) }
      subject.item = SKU(item)
    }
    if let receiver {
      guard let known = person.receivers.first(where: { $0.id == PersonID(receiver) || $0.name == receiver }) else {
        throw Problem.refused(.unknownReceiver)
      }
      subject.receiver = known.id
    }
    guard let occasion else { return subject }
    let code = OccasionCode(occasion)
    let next = MessageSubject.next(
      code, of: person, receiver: subject.receiver, in: ledger.state, on: ledger.today)
    subject.occasion = code
    subject.day = next?.day
    subject.year = next?.year
    return subject
  }

  /// The subject named, else what the wording is most likely about.
  func subject(of template: MessageTemplate, for person: Person, in ledger: Ledger) throws -> MessageSubject {
    guard occasion == nil, receiver == nil else { return try subject(for: person, in: ledger) }
    var subject = MessageSubject.likely(for: template, to: person, in: ledger.state, on: ledger.today)
    let named = try self.subject(for: person, in: ledger)
    subject.item = named.item
    subject.campaign = named.campaign
    return subject
  }
}
