import Shop

/// What the customers of a trade care for, and how much they spend at a time.
struct DemoTaste {
  /// What a middling order comes to, in yuan.
  var usualYuan: Int
  /// What people buy for no feast and nobody's date.
  var everyday: [OccasionCode]
  /// Shelves of what an order is about, and of what is added to it.
  var mains: Set<String>
  var extras: Set<String>
  var likes: [String]
  var dislikes: [String]
  var allergies: [String]
  /// Of a hundred orders, how many are delivered.
  var deliveries: Int
  /// Whether condolences are bought here.
  var sorrow: Bool

  init(_ trade: ShopTrade) {
    switch trade {
    case .florist:
      usualYuan = 170
      everyday = ["self", "home", "self", "thanks", "romance", "get-well", "congratulations"]
      mains = ["bouquet", "arrangement", "sympathy", "plant", "stem"]
      extras = ["card", "gift", "vase", "wrap"]
      likes = [
        "pink", "white", "champagne", "red", "yellow", "rose", "tulip", "peony", "hydrangea", "simple", "classic",
      ]
      dislikes = ["chrysanthemum", "lily", "blue", "carnation", "gypsophila"]
      allergies = ["lily", "nuts", "sunflower", "lavender"]
      deliveries = 34
      sorrow = true
    case .boutique:
      usualYuan = 520
      everyday = ["self", "self", "self", "thanks", "congratulations"]
      mains = ["dress", "coat", "shirt", "knitwear", "trousers", "bag", "jewellery", "scarf", "shoes"]
      extras = ["accessory", "scarf"]
      likes = ["black", "cream", "green", "silk", "linen", "cashmere", "french", "minimal", "chinese"]
      dislikes = ["polyester", "gold", "sequin", "red"]
      allergies = ["wool", "brass", "nylon"]
      deliveries = 18
      sorrow = false
    case .perfumery:
      usualYuan = 400
      everyday = ["self", "self", "home", "thanks"]
      mains = ["perfume", "candle", "home", "body-care", "set", "hand-care"]
      extras = ["hand-care", "body-care", "candle"]
      likes = ["rose", "osmanthus", "cedar", "tea", "jasmine", "fig", "sandalwood", "calm", "sweet"]
      dislikes = ["oud", "musk", "tuberose", "vanilla"]
      allergies = ["almond", "lavender", "orange"]
      deliveries = 24
      sorrow = false
    }
  }
}
