/// Names put together from parts that are common enough to sound real and rare enough together to be nobody known.
enum DemoNames {
  static func chinese(_ chance: Chance) -> String { chance.pick(surnames) + chance.pick(givenNames) }

  static func western(_ chance: Chance) -> String { chance.pick(firstNames) + " " + chance.pick(lastNames) }

  static func surname(of name: String) -> String { String(name.prefix(name.hasPrefix("欧阳") ? 2 : 1)) }

  private static let surnames = words(
    """
    王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 程 曹 袁 邓 许 傅 沈 曾 彭 吕
    苏 卢 蒋 蔡 贾 丁 魏 薛 叶 阎 余 潘 杜 戴 夏 钟 汪 田 任 姜 单 仇 解 区 朴 欧阳
    """)

  private static let givenNames = words(
    """
    语禾 映秋 书岚 知夏 清越 念慈 若汐 星野 以棠 沐辰 望舒 见微 云帆 采薇 怀瑾 令仪 景行 南乔 北辰 初晴 晚棠 听澜 叙白 予安 舒窈 嘉树
    筱雨 芷兰 松年 鹤鸣 长庚 建勇 国良 秀兰 桂芳 淑珍 玉梅 春燕 海燕 晓峰 志远 立群 俊逸 泽宇 梓涵 欣妍 雅琴 慧敏 文博 明轩 思琪 佳宁
    雪晴 丽华 婉清 静姝 雨薇 诗涵 一诺 可心 瑾瑜 皓月 承泽 启航 卓然 凌霄 永康 德厚 振声 润泽 光耀 素心 锦书 绮梦 问渠 青禾 小满 立冬
    """)

  private static let firstNames = words(
    """
    Abigail Adele Alistair Amara Anneke Anselm Beatrix Benedikt Brigid Callum Camille Cecily Chiara Clementine Cormac Daphne
    Davide Delphine Edmund Elodie Esther Fabian Farah Felicity Finn Florian Freya Giles Greta Hamish Hester Hugo Imogen Ingrid
    Isolde Jasper Jolene Katya Lachlan Leonie Lorenzo Maeve Marguerite Matteo Minna Nadia Nell Oisin Ottilie Pascal Philippa
    Quentin Rafael Rosalind Rowan Saskia Sebastian Sofia Tamsin Theo Ursula Verity Wilhelm Yara Zelda
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
