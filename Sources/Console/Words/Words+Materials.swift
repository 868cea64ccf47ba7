import Shop

/// What goods are made of, in the words of the trade.
extension Words {
  /// A stem, a cloth, a note, a colour or a kind of goods as the shop says it; words that nobody has translated stand for themselves.
  public func material(_ word: String) -> String {
    guard language == .chinese else { return word }
    return Self.chineseMaterials[word.lowercased()] ?? word
  }

  private static let chineseMaterials: [String: String] = [
    "rose": "玫瑰", "lily": "百合", "peony": "芍药", "tulip": "郁金香", "carnation": "康乃馨", "sunflower": "向日葵",
    "hydrangea": "绣球", "orchid": "兰花", "eustoma": "洋桔梗", "lisianthus": "洋桔梗", "baby's breath": "满天星",
    "gypsophila": "满天星", "chrysanthemum": "菊花", "gerbera": "非洲菊", "narcissus": "水仙", "pollen": "花粉", "fragrance": "香味",
    // Flowers and greenery
    "anthurium": "红掌", "bamboo": "竹", "cyclamen": "仙客来", "enkianthus": "吊钟", "eucalyptus": "尤加利", "fern": "蕨",
    "ficus": "榕", "freesia": "小苍兰", "gardenia": "栀子", "ilex": "北美冬青", "iris": "鸢尾", "jasmine": "茉莉", "kumquat": "金桔",
    "lavender": "薰衣草", "lotus": "荷花", "magnolia": "玉兰", "monstera": "龟背竹", "moss": "苔藓", "mugwort": "艾草",
    "calamus": "菖蒲", "olive": "橄榄", "osmanthus": "桂花", "pachira": "发财树", "pine": "松", "pittosporum": "海桐",
    "ruscus": "假叶树", "succulent": "多肉", "violet": "紫罗兰", "willow": "银柳", "wintersweet": "腊梅", "seasonal": "时令花材",
    // Notes of a scent
    "aldehyde": "醛香", "almond": "杏仁", "amber": "琥珀", "apricot": "杏", "basil": "罗勒", "bergamot": "佛手柑",
    "caramel": "焦糖", "cedar": "雪松", "chestnut": "栗子", "clove": "丁香", "cocoa": "可可", "coconut": "椰子", "coffee": "咖啡",
    "fig": "无花果", "fruit": "水果", "ginger": "姜", "honey": "蜂蜜", "incense": "焚香", "ink": "墨香", "milk": "奶香",
    "mint": "薄荷", "neroli": "橙花", "nuts": "坚果", "oolong": "乌龙茶", "oud": "沉香", "peach": "桃", "pear": "梨",
    "saffron": "藏红花", "sage": "鼠尾草", "sea-salt": "海盐", "tea": "茶", "tuberose": "晚香玉", "vetiver": "香根草", "yuzu": "柚子",
    "floral": "花香", "fresh": "清新", "oriental": "东方", "chypre": "西普", "fougere": "馥奇", "gourmand": "美食",
    "aquatic": "水生", "fruity": "果香", "green-notes": "绿叶", "spicy": "辛香", "powdery": "粉香",
    // Cloths and materials
    "brass": "黄铜", "ceramic": "陶瓷", "chiffon": "雪纺", "chocolate": "巧克力", "denim": "牛仔布", "down": "羽绒",
    "foam": "花泥", "foil": "箔纸", "glass": "玻璃", "jade": "玉", "lace": "蕾丝", "nylon": "尼龙", "paper": "纸",
    "pearl": "珍珠", "plaster": "石膏", "plush": "毛绒", "polyester": "涤纶", "satin": "缎", "sequin": "亮片", "shea": "乳木果",
    "soy": "大豆蜡", "steel": "钢", "straw": "草编", "viscose": "粘胶", "wax": "蜡", "wire": "铁丝",
    // Colours
    "brown": "棕色", "camel": "驼色", "champagne": "香槟色", "clear": "透明", "coral": "珊瑚色", "cream": "奶油色", "gold": "金色",
    "ivory": "象牙白", "mixed": "混色", "navy": "藏青", "silver": "银色", "kraft": "牛皮纸色",
    "red": "红色", "pink": "粉色", "white": "白色", "yellow": "黄色", "purple": "紫色", "orange": "橙色", "blue": "蓝色",
    "green": "绿色", "black": "黑色", "beige": "米色", "grey": "灰色", "wool": "羊毛", "silk": "真丝", "cotton": "棉",
    "linen": "亚麻", "cashmere": "羊绒", "leather": "皮革", "citrus": "柑橘", "woody": "木质", "sandalwood": "檀香", "musk": "麝香",
    "vanilla": "香草",
    // Kinds of goods
    "bouquet": "花束", "stem": "单枝", "arrangement": "花艺", "plant": "绿植", "vase": "花瓶", "wrap": "包装", "card": "贺卡",
    "gift": "礼品", "sympathy": "吊唁花", "service": "服务", "accessory": "配饰", "bag": "包", "coat": "外套", "dress": "连衣裙",
    "knitwear": "针织", "shirt": "衬衫", "trousers": "裤装", "scarf": "围巾", "jewellery": "首饰", "perfume": "香水",
    "shoes": "鞋", "tool": "工具", "supply": "资材", "foliage": "配叶", "candle": "香薰蜡烛", "body-care": "身体护理",
    "hand-care": "护手", "home": "家居香", "set": "套装",
  ]
}
