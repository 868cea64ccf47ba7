/// Names put together from parts that are common enough to sound real and rare enough together to be nobody known.
enum DemoNames {
  static func name(isChinese: Bool, isFemale: Bool, _ chance: Chance) -> String {
    isChinese
      ? chance.pick(surnames) + chance.pick(isFemale ? givenWomen : givenMen)
      : chance.pick(isFemale ? firstWomen : firstMen) + " " + chance.pick(lastNames)
  }

  static func surname(of name: String) -> String { String(name.prefix(name.hasPrefix("欧阳") ? 2 : 1)) }

  private static let surnames = words(
    """
    王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 程 曹 袁 邓 许 傅 沈 曾 彭 吕
    苏 卢 蒋 蔡 贾 丁 魏 薛 叶 阎 余 潘 杜 戴 夏 钟 汪 田 任 姜 单 仇 解 区 朴 欧阳
    """)

  private static let givenWomen = words(
    """
    语禾 映秋 书岚 知夏 念慈 若汐 以棠 采薇 令仪 南乔 初晴 晚棠 舒窈 筱雨 芷兰 秀兰 桂芳 淑珍 玉梅 春燕 海燕 梓涵 欣妍 雅琴 慧敏 思琪 佳宁 雪晴
    丽华 婉清 静姝 雨薇 诗涵 一诺 可心 瑾瑜 素心 锦书 绮梦 青禾 小满 星野 清越 听雪 疏影 含章 云舒 霁月 蕴仪 棠梨
    """)

  private static let givenMen = words(
    """
    星河 沐辰 望舒 见微 云帆 怀瑾 景行 北辰 听澜 叙白 予安 嘉树 松年 鹤鸣 长庚 建勇 国良 晓峰 志远 立群 俊逸 泽宇 文博 明轩 皓月 承泽 启航 卓然
    凌霄 永康 德厚 振声 润泽 光耀 问渠 立冬 清和 守拙 砚秋 行舟 牧野 远山 知白 维桢 观海 敬之 伯言 仲平
    """)

  private static let firstWomen = words(
    """
    Abigail Adele Amara Anneke Beatrix Brigid Camille Cecily Chiara Clementine Daphne Delphine Elodie Esther Farah Felicity
    Freya Greta Hester Imogen Ingrid Isolde Jolene Katya Leonie Maeve Marguerite Minna Nadia Nell Ottilie Philippa Rosalind
    Saskia Sofia Tamsin Ursula Verity Yara Zelda
    """)

  private static let firstMen = words(
    """
    Alistair Anselm Benedikt Callum Cormac Davide Edmund Fabian Finn Florian Giles Hamish Hugo Jasper Lachlan Lorenzo Matteo
    Oisin Pascal Quentin Rafael Rowan Sebastian Theo Wilhelm Ambrose Casimir Dashiell Eamon Leander Magnus Osric Piers Rufus
    """)

  private static let lastNames = words(
    """
    Abernathy Ashdown Balfour Barrowby Bellweather Brightwell Calloway Carmody Castellan Crowhurst Dallimore Delacourt Dunmore
    Eastlake Fairbrother Fenwick Fitzalan Garrickson Goldhawk Greenhalgh Hallgarten Harcastle Hollingbury Inchbald Jardine
    Kestleman Kirkbride Langstaff Larkspur Lindqvist Loxley Marchetti Mayhew Merriweather Montclair Nightingale-Ross Oakeshott
    Okonjo Ormsby Pemberly Quillfeather Ravensworth Rosenthaler Sandoval Sheringham Silverlock Sorensdatter Thistlewood
    Tremaine Underhill Vandermeer Wainscott Westerby Winterbourne Yardley-Moss Zellweg
    """)

  private static func words(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\n" }.map { String($0) }
  }
}
