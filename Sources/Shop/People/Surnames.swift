/// Characters that a name may be read by otherwise than the transliteration has it, so that either reading finds it (I1).
enum Surnames {
  /// All readings of a character as surname or in given names, the surname's first, without tones.
  static let readings: [Unicode.Scalar: [String]] = [
    "曾": ["zeng", "ceng"], "单": ["shan", "dan", "chan"], "仇": ["qiu", "chou"], "解": ["xie", "jie"],
    "区": ["ou", "qu"], "朴": ["piao", "pu"], "任": ["ren"], "查": ["zha", "cha"], "盖": ["ge", "gai"],
    "翟": ["zhai", "di"], "冼": ["xian"], "乐": ["yue", "le"], "员": ["yun", "yuan"], "缪": ["miao", "mou", "mu"],
    "宓": ["mi", "fu"], "覃": ["qin", "tan"], "洗": ["xian", "xi"], "折": ["she", "zhe"], "种": ["chong", "zhong"],
    "召": ["shao", "zhao"], "黑": ["he", "hei"], "秘": ["bi", "mi"], "繁": ["po", "fan"], "贾": ["jia", "gu"],
    "车": ["che", "ju"], "祭": ["zhai", "ji"], "隗": ["wei", "kui"], "郇": ["xun", "huan"], "郗": ["xi", "chi"],
    "柏": ["bai", "bo"], "卜": ["bu", "bo"], "谌": ["chen", "shen"], "会": ["gui", "hui"], "都": ["du", "dou"],
    "宿": ["su", "xiu"], "莘": ["shen", "xin"], "粘": ["nian", "zhan"], "薄": ["bo", "bao"], "能": ["nai", "neng"],
    "钭": ["tou", "dou"], "乜": ["nie", "mie"], "牟": ["mu", "mou"], "隽": ["juan", "jun"], "沈": ["shen", "chen"],
    "尉": ["wei", "yu"], "长": ["zhang", "chang"], "澹": ["tan", "dan"], "那": ["na", "nuo"], "佴": ["nai", "er"],
    "应": ["ying"], "晟": ["sheng", "cheng"], "茜": ["qian", "xi"], "重": ["chong", "zhong"], "行": ["xing", "hang"],
    "朝": ["zhao", "chao"], "传": ["chuan", "zhuan"], "藏": ["zang", "cang"], "嬛": ["huan", "xuan"],
    "莞": ["wan", "guan"], "阿": ["a", "e"], "娜": ["na", "nuo"], "强": ["qiang", "jiang"], "陆": ["lu", "liu"],
  ]

  /// Surnames of two characters whose characters are read so only together.
  static let compounds: [String: [String]] = ["万俟": ["mo", "qi"], "单于": ["chan", "yu"], "皇甫": ["huang", "pu"]]
}
