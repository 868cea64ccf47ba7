/// Consultations of a person: booked, held, turned into what they like and a list of sets (S72).
extension Person {
  public func consultation(_ number: Int) -> Consultation? { profile.consultations.first { $0.number == number } }

  /// Makes an appointment.
  ///
  /// - Returns: Its number within the file.
  @discardableResult
  public mutating func book(_ topic: ConsultationTopic, on day: Day, slot: String, by name: String) -> Int {
    var consultation = Consultation()
    consultation.number = (profile.consultations.map(\.number).max() ?? 0) + 1
    consultation.topic = topic
    consultation.day = day
    consultation.slot = slot
    consultation.by = name
    profile.consultations.append(consultation)
    return consultation.number
  }

  /// Writes down what was found. What suits them becomes something they like and what does not something they leave away;
  /// the later word counts. Advice may be written anew: what the earlier one added and this one no longer says goes.
  ///
  /// - Returns: False where there is none with that number, or it was cancelled.
  public mutating func advise(
    _ number: Int, note: String, suits: [String], avoids: [String], on day: Day, by name: String
  ) -> Bool {
    guard let place = profile.consultations.firstIndex(where: { $0.number == number }),
      profile.consultations[place].status != .cancelled
    else { return false }
    let before = profile.consultations[place]
    likes.removeAll { before.suits.contains($0) && !suits.contains($0) }
    dislikes.removeAll { before.avoids.contains($0) && !avoids.contains($0) }
    likes.removeAll { avoids.contains($0) }
    dislikes.removeAll { suits.contains($0) }
    likes += suits.filter { !likes.contains($0) }
    dislikes += avoids.filter { !dislikes.contains($0) }
    if before.status == .booked { profile.consultations[place].day = day }
    profile.consultations[place].status = .held
    profile.consultations[place].by = name
    profile.consultations[place].note = note
    profile.consultations[place].suits = suits
    profile.consultations[place].avoids = avoids
    return true
  }

  /// Takes an appointment back; false where none is open with that number.
  public mutating func cancelConsultation(_ number: Int) -> Bool {
    guard let place = profile.consultations.firstIndex(where: { $0.number == number && $0.status == .booked })
    else { return false }
    profile.consultations[place].status = .cancelled
    return true
  }

  /// Puts a set on the list of that consultation; without a number on the newest of this day and the days before, else on a
  /// new one of today.
  ///
  /// - Returns: The number of the consultation; `nil` where there is none with the number given, or its list is full.
  @discardableResult
  public mutating func keep(_ items: [SKU], in number: Int? = nil, on day: Day, by name: String) -> Int? {
    let open = profile.consultations.filter { $0.status != .cancelled && day - Person.consultedDays <= $0.day }
    let chosen =
      number ?? open.filter { $0.day <= day }.max { ($0.day, $0.number) < ($1.day, $1.number) }?.number
      ?? book(.styling, on: day, slot: "", by: name)
    guard let place = profile.consultations.firstIndex(where: { $0.number == chosen && $0.status != .cancelled })
    else { return nil }
    let sets = profile.consultations[place].sets
    guard !sets.contains(where: { Set($0.items) == Set(items) }) else { return chosen }
    guard sets.count < Consultation.setLimit else { return nil }
    profile.consultations[place].sets.append(AdvisedSet(items))
    if profile.consultations[place].day == day { profile.consultations[place].status = .held }
    return chosen
  }

  /// A set put together so many days after a consultation still belongs to it.
  public static let consultedDays = 30

  /// Open appointments first, the next one at the top; then those that were held, the newest first.
  public var consultations: [Consultation] {
    profile.consultations.sorted { left, right in
      if (left.status == .booked) != (right.status == .booked) { return left.status == .booked }
      if left.status == .booked { return (left.day, left.slot, left.number) < (right.day, right.slot, right.number) }
      return (right.day, right.number) < (left.day, left.number)
    }
  }
}

/// An appointment that is open, as the directory keeps it: Today reads no file for it.
public struct Appointment: Hashable, Sendable, Record {
  public var number = 0
  public var topic = ConsultationTopic.styling
  public var day = Day(number: 0)
  public var slot = ""

  public init() {}
  public init(_ consultation: Consultation) {
    number = consultation.number
    topic = consultation.topic
    day = consultation.day
    slot = consultation.slot
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("number", &number)
    try coder.field("topic", &topic)
    try coder.field("day", &day)
    try coder.field("slot", &slot)
  }
}

/// Somebody's appointment.
public struct OpenAppointment: Hashable, Sendable {
  public var person: PersonID
  public var name: String
  public var appointment: Appointment

  /// Everyone's up to `last`, the next one first; those nobody came to stay until they are held or cancelled.
  public static func all(_ directory: [DirectoryEntry], until last: Day? = nil) -> [OpenAppointment] {
    directory.flatMap { entry in
      entry.appointments.filter { appointment in last.map { appointment.day <= $0 } ?? true }
        .map { OpenAppointment(person: entry.id, name: entry.name, appointment: $0) }
    }.sorted {
      ($0.appointment.day, $0.appointment.slot, $0.person, $0.appointment.number)
        < ($1.appointment.day, $1.appointment.slot, $1.person, $1.appointment.number)
    }
  }
}
