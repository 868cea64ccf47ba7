import Shop

/// Bouquets and arrangements by what they are for.
enum FloristBouquets {
  static let shelves = [love, family, thanks, sympathy, openPrice]

  private static let care = LocalizedText(
    english: "Take off the wrap at home, cut the stems, fresh water every second day.",
    chinese: "到家拆包装，剪根，隔天换水。")

  private static let love = Shelf(
    category: "bouquet", costPercent: 38, vaseDays: 6, care: care, tags: ["bouquet", "love"],
    scenarios: ["classic": ["date"], "sweet": ["date"], "luxury": ["date"], "dreamy": ["date"]],
    rows: """
      BQ-ROSE-11   | 11 red roses             | 11朵红玫瑰花束   | 199/188 | red       | rose gypsophila | valentine 520 qixi anniversary romance | ~classic
      BQ-ROSE-19   | 19 red roses             | 19朵红玫瑰花束   | 299     | red       | rose eucalyptus | valentine 520 qixi anniversary | ~classic
      BQ-ROSE-33   | 33 red roses             | 33朵红玫瑰花束   | 468     | red       | rose            | valentine 520 qixi anniversary | ~classic
      BQ-ROSE-99   | 99 red roses             | 99朵红玫瑰花束   | 1280    | red       | rose            | valentine 520 qixi romance | ~luxury limited
      BQ-PINK-11   | 11 pink roses            | 11朵粉玫瑰花束   | 208     | pink      | rose gypsophila | valentine 520 birthday romance | ~sweet
      BQ-CHAMP-19  | 19 champagne roses       | 19朵香槟玫瑰花束 | 318     | champagne | rose lisianthus | anniversary thanks birthday | ~elegant
      BQ-BLUE-11   | Blue sea                 | 蓝色之海         | 268     | blue      | rose hydrangea  | qixi 520 birthday | ~dreamy
      BQ-STAR      | A sky of stars           | 满天星花束       | 158     | white     | gypsophila      | romance valentine white-day | ~dreamy 12d
      BQ-HEART     | Heart box                | 心形玫瑰花盒     | 520     | red pink  | rose            | valentine 520 qixi anniversary | ~luxury fixed
      BQ-TULIP-10  | Ten tulips               | 10朵郁金香花束   | 188     | pink white | tulip          | womens-day white-day romance | ~simple winter spring
      BQ-PEONY-8   | Eight peonies            | 8朵芍药花束      | 298     | pink coral | peony          | 520 mothers-day anniversary | ~luxury spring summer 5d limited
      """)

  private static let family = Shelf(
    category: "bouquet", costPercent: 37, vaseDays: 8, care: care, tags: ["bouquet", "family"],
    scenarios: ["natural": ["home"], "elegant": ["home"], "full": ["home"]],
    rows: """
      BQ-CARN-19   | Carnations for Mum       | 康乃馨母亲花束   | 168/158 | pink red  | carnation eucalyptus | mothers-day birthday | ~classic 12d
      BQ-CARN-ROSE | Carnations and roses     | 康乃馨玫瑰花束   | 228     | pink      | carnation rose  | mothers-day womens-day birthday | ~sweet
      BQ-LILY-6    | Six lilies               | 6支百合花束      | 198     | white pink | lily           | birthday get-well home mothers-day | ~elegant 10d #strong-scent
      BQ-BIRTHDAY  | Birthday colours         | 缤纷生日花束     | 238     | pink yellow | rose gerbera lisianthus | birthday congratulations | ~bright
      BQ-GARDEN    | Garden of the week       | 本周花园花束     | 168     | mixed     | lisianthus rose | self home birthday | ~natural
      BQ-JULIET    | Juliet and champagne     | 朱丽叶花束       | 488     | peach champagne | rose      | anniversary birthday romance | ~luxury new12
      BQ-HYDRA     | Hydrangea cloud          | 绣球云朵花束     | 258     | blue white | hydrangea rose | birthday home | ~full summer autumn 6d
      BQ-FATHER    | Sunflowers for Dad       | 父亲节向日葵花束 | 178     | yellow    | sunflower eucalyptus | fathers-day birthday | ~bright summer
      BQ-MINI      | Little hello             | 小确幸迷你花束   | 69      | mixed     | rose gypsophila | self thanks womens-day | ~sweet
      BQ-WEEKLY    | Flowers for the table    | 每周餐桌鲜花     | 99/89   | mixed     | seasonal        | self home | ~natural 7d
      """)

  private static let thanks = Shelf(
    category: "arrangement", costPercent: 40, vaseDays: 8, care: care, tags: ["arrangement"],
    scenarios: ["festive": ["work"], "full": ["home"]],
    rows: """
      BQ-TEACHER   | Thank you, teacher       | 教师节感恩花束   | 138     | yellow pink | sunflower carnation | teachers-day thanks | ~bright summer autumn
      BQ-GETWELL   | Get well soon            | 早日康复花束     | 168     | yellow orange | rose gerbera  | get-well | ~bright
      BQ-GRADUATE  | Graduation               | 毕业花束         | 158     | yellow white | sunflower gypsophila | congratulations | ~bright summer
      BK-FRUIT     | Flowers and fruit basket | 鲜花水果篮       | 368     | mixed     | lily carnation  | get-well thanks mid-autumn | ~full
      BK-OPEN-1    | Opening basket, one tier | 开业花篮单层     | 268     | red yellow | gerbera lily   | opening congratulations | ~festive #basket
      BK-OPEN-2    | Opening basket, two tiers | 开业花篮双层    | 468     | red yellow | gerbera lily orchid | opening congratulations | ~festive #basket
      BX-MOON      | Mid-autumn flower box    | 中秋花礼盒       | 328     | champagne | orchid lisianthus | mid-autumn thanks | ~chinese autumn
      BQ-DRAGON    | Mugwort and sweet flag   | 端午艾草菖蒲束   | 19      | green     | mugwort calamus | dragon-boat home | ~chinese spring summer
      BX-XMAS      | Christmas wreath         | 圣诞花环         | 298     | green red | ilex pine       | christmas home | ~festive winter 30d
      BX-NEWYEAR   | New Year table piece     | 新春桌花         | 388     | red gold  | ilex orchid willow | spring-festival lantern | ~festive winter 20d
      """)

  private static let sympathy = Shelf(
    category: "sympathy", costPercent: 40, vaseDays: 8,
    care: LocalizedText(english: "Mist lightly, keep out of the sun.", chinese: "少量喷水，避免日晒。"), tags: ["sympathy"],
    rows: """
      SY-BOUQUET   | White chrysanthemum bouquet | 白菊花束      | 128     | white     | chrysanthemum   | sympathy qingming | ~solemn 10d
      SY-LILY      | White lilies             | 素雅白百合花束   | 198     | white     | lily            | sympathy qingming | ~solemn 10d
      SY-WREATH    | Funeral wreath           | 追思花圈         | 398     | white yellow | chrysanthemum lily | sympathy | ~solemn
      SY-BASKET    | Tribute basket           | 祭扫花篮         | 268     | white yellow | chrysanthemum carnation | sympathy qingming | ~solemn
      """)

  private static let openPrice = Shelf(
    category: "bouquet", costPercent: 40, vaseDays: 7, care: care, tags: ["bouquet", "open-price"],
    rows: """
      BQ-OPEN      | Bouquet to your taste    | 定制花束         | open    | mixed     | seasonal        | birthday anniversary romance thanks self | ~natural
      BK-OPEN      | Arrangement to order     | 定制花艺         | open    | mixed     | seasonal        | opening congratulations home | ~full
      EVENT-OPEN   | Wedding and event flowers | 婚礼宴会花艺    | open    | mixed     | seasonal        | anniversary congratulations | ~luxury
      """)
}
