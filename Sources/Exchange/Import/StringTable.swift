/// Texts that come again and again in a file, each kept once and named by a number.
struct StringTable {
  private(set) var texts: [String] = []
  private var places: [String: Int32] = [:]

  mutating func place(of text: String) -> Int32 {
    if let place = places[text] { return place }
    let place = Int32(texts.count)
    texts.append(text)
    places[text] = place
    return place
  }

  subscript(place: Int32) -> String { texts[Int(place)] }
  var count: Int { texts.count }
}
