extension Words {
  func name(of group: MenuEntry.Group) -> String {
    switch group {
    case .counter: pick("Counter", "柜台")
    case .customers: pick("Customers", "顾客")
    case .programme: pick("Programme", "会员制度")
    case .reports: pick("Reports", "报表")
    case .shop: pick("Shop", "店铺")
    case .console: pick("Console", "本机")
    }
  }
  var menuHint: String { pick("type to narrow the list", "输入文字筛选") }
  var nothingInMenu: String { pick("Nothing in the menu is called that", "菜单里没有这一项") }

  var walkIn: String { pick("Walk-in order", "散客开单") }
  var walkInHelp: String { pick("Sell to someone who is not a member", "给未入会的顾客开单") }
  var closeDay: String { pick("Close of day", "日结") }
  var closeDayHelp: String { pick("Count the drawer, see the takings", "点钱箱、看收款") }
  var languageLabel: String { pick("Language", "语言") }
  /// Said in the language it leads to.
  var otherLanguage: String { pick("中文", "English") }
  var themeLabel: String { pick("Theme", "配色") }
  var themeBackHelp: String { pick("Back, with the theme as it was", "返回，不换配色") }
  var counterLabel: String { pick("Counter", "柜台名") }
  var counterTitle: String { pick("What is this counter called?", "本柜台叫什么？") }
  var counterHint: String { pick("1 to 16 of a-z, 0-9 and -", "1 到 16 个小写字母、数字或 -") }
  var redraw: String { pick("Draw anew", "重画屏幕") }
  var redrawHelp: String { pick("When something else wrote over the screen", "屏幕花了的时候用") }
  var about: String { pick("About", "关于") }
  var aboutHelp: String { pick("What this is, and where the data lie", "程序说明、数据存放位置") }
  var aboutSentence: String {
    pick(
      "The counter console of a small shop: members, tiers, points, coupons, orders - on this machine alone.",
      "小店柜台：会员、等级、积分、优惠券、订单，全部存放在本机。")
  }
  var dataLie: String { pick("The shop's data lie in", "数据存放在") }
  var dataSafe: String {
    pick(
      "Each thing saved is on the disk before \"saved\" is shown. \"perennial backup FILE\" copies everything.",
      "显示“已保存”时，数据已写入磁盘。用 perennial backup 文件名 可以整体备份。")
  }
  var copyFolder: String { pick("Copy", "复制") }
  var copyFolderHelp: String { pick("Copy the folder's name", "复制文件夹路径") }
  var copied: String { pick("Copied", "已复制") }
  var noFolder: String { pick("There is no folder yet", "还没有文件夹") }

  var sampleText: String { pick("Plain text", "正文") }
  var sampleMuted: String { pick("Less important", "次要文字") }
  var sampleTier: String { pick("Silver", "银卡") }
  var sampleGold: String { pick("Gold", "金卡") }
  var sampleGood: String { pick("Saved", "已保存") }
  var sampleWarning: String { pick("Look at this", "请留意") }
  var sampleBad: String { pick("Not saved", "没有保存") }
  var sampleSelected: String { pick("The selected row", "所选的一行") }
}

/// The first start.
extension Words {
  var firstStart: String { pick("A new shop", "开新店") }
  var firstStartIntro: String {
    pick(
      "There is no shop in this folder yet. Five answers make one, with products, tiers and coupons to begin with.",
      "这个文件夹里还没有店。回答五个问题就能开张，附带起步的商品、等级和优惠券。")
  }
  var shopName: String { pick("Shop's name", "店名") }
  var shopNameHint: String { pick("as it stands on receipts", "小票上显示的名字") }
  var shopNameMissing: String { pick("What is the shop called?", "请输入店名") }
  var tradeLabel: String { pick("Trade", "行业") }
  var currencyLabel: String { pick("Currency", "货币") }
  var currencyWrong: String { pick("Three letters, as CNY, USD or EUR", "三个字母，如 CNY、USD") }
  var zoneLabel: String { pick("Time zone", "时区") }
  var zoneWrong: String { pick("A place, as Asia/Shanghai or Europe/Paris", "写地名，如 Asia/Shanghai") }
  var fixedForEver: String { pick("cannot be changed later", "开张后不能再改") }
  var makeShop: String { pick("Make it", "开张") }
  var makeShopHelp: String { pick("Make the shop with these answers", "按以上内容开店") }
}
