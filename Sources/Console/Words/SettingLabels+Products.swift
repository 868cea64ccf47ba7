/// Products and bundles.
extension SettingLabels {
  static let products: [String: SettingWords] = [
    "products.*.name": SettingWords("Name", "品名", "As it stands on receipts.", "小票上的名字。"),
    "products.*.category": SettingWords("Category", "类别", "The shelf: bouquet, stem, vase.", "货架：花束、单枝、花瓶等。"),
    "products.*.price": SettingWords(
      "Price", "价格", "For one piece, tax included; blank is typed at the sale.", "每件含税价；空为现场定价。"),
    "products.*.memberPrice": SettingWords("Member price", "会员价", "Where it is lower than the price.", "低于标价时采用。"),
    "products.*.cost": SettingWords("Cost", "成本", "What one piece costs the shop.", "每件的进货成本。"),
    "products.*.tags": SettingWords("Tags", "标签", "With commas; coupons go by them.", "逗号隔开；优惠券按标签适用。"),
    "products.*.occasions": SettingWords(
      "Occasions", "用途", "What it is for: birthday, thanks.", "适合什么：birthday、thanks 等。"),
    "products.*.colours": SettingWords("Colours", "颜色", "With commas.", "逗号隔开。"),
    "products.*.materials": SettingWords("Materials", "花材", "What allergies are compared with.", "与过敏、喜好比对。"),
    "products.*.style": SettingWords("Style", "风格", "In a word.", "一个词。"),
    "products.*.seasons": SettingWords(
      "Seasons", "季节", "spring, summer, autumn, winter; none means always.", "spring、summer、autumn、winter；空为全年。"),
    "products.*.vaseDays": SettingWords(
      "Vase days", "瓶插天数", "Days it stays fresh; blank does not wilt.", "保鲜天数；空为不会凋谢。"),
    "products.*.care": SettingWords("Care", "养护", "What to tell the customer.", "告诉顾客怎么养护。"),
    "products.*.barcode": SettingWords("Barcode", "条码", "Scan it into this field.", "扫进这一栏即可。"),
    "products.*.taxRate": SettingWords("Tax contained, %", "含税率（%）", "Shown on receipts.", "小票上显示。"),
    "products.*.limited": SettingWords("Limited", "限量", "Refused when none is left.", "没货时不能卖。"),
    "products.*.fixedPrice": SettingWords("No discount", "不打折", "The tier's discount does not apply.", "等级折扣不适用。"),
    "products.*.retired": SettingWords("No longer sold", "停售", "History keeps its name.", "历史里仍保留名字。"),
    "products.*.model": SettingWords("Model", "款式", "What this is a size or colour of.", "同款不同尺码、颜色的款号。"),
    "products.*.size": SettingWords("Size", "尺码", "M, 38, 50ml.", "如 M、38、50ml。"),
    "products.*.slot": SettingWords(
      "Place in a set", "搭配位置", "top, shoes; focal, wrap; perfume.", "top 上装、shoes 鞋；focal 主花、wrap 包装；perfume 香水等。"),
    "products.*.scenarios": SettingWords(
      "Scenarios", "场景", "work, date, casual, travel, home.", "work 上班、date 约会、casual 休闲、travel 出行、home 居家。"),
    "products.*.scentFamily": SettingWords(
      "Scent family", "香调", "floral, woody; its notes are materials.", "floral 花香、woody 木质等；香材写在花材栏。"),
    "products.*.launched": SettingWords("On sale since", "上市日", "What is new is shown to regulars.", "新品会介绍给熟客。"),
    "products.*.reorderAt": SettingWords("Low at", "补货线", "Pieces left at which it is low.", "剩多少件时提示补货。"),
    "products.*.recipe": SettingWords("Recipe", "配方", "What one is made from; sold from these.", "一件用哪些料；卖出时扣这些料。"),
    "recipe.*.quantity": SettingWords("Pieces", "件数", "Of this in one piece.", "每件用几份。"),
    "products.*.substitutes": SettingWords("Instead", "可替换", "Offered when it is sold out.", "缺货时推荐的商品。"),
    "stock": SettingWords("Stock", "库存", "What is low, what is ageing.", "什么算缺货、什么算积压。"),
    "stock.lowAt": SettingWords(
      "Low at", "补货线", "Pieces, where a product has no level of its own.", "商品自己没写补货线时，剩这么多件就提示。"),
    "stock.salesDays": SettingWords("Days of sales", "销量天数", "Their sales tell how fast it goes.", "按最近这些天的销量推算。"),
    "stock.coverDays": SettingWords("Order for, days", "备货天数", "What is ordered lasts this long.", "一次补货要够卖这么多天。"),
    "stock.ageingShare": SettingWords(
      "Flowers age at, %", "鲜花转旧（%）", "Of their vase days.", "占瓶插天数的百分比，之后先卖它。"),
    "stock.wiltedShare": SettingWords(
      "Flowers go at, %", "鲜花报损（%）", "Of their vase days: written off.", "占瓶插天数的百分比，之后报损。"),
    "stock.ageingWeeks": SettingWords("Goods age, weeks", "商品转旧（周）", "Then they are sold first.", "之后优先搭配卖出。"),
    "stock.oldWeeks": SettingWords("Goods old, weeks", "商品积压（周）", "Then they are marked down.", "之后建议降价。"),
    "stock.markDown": SettingWords("Mark down, %", "降价（%）", "Never below the cost.", "不会低于成本。"),
    "bundles": SettingWords("Bundles", "套装", "Products that cost less together.", "一起买更便宜的商品。"),
    "bundles.*.name": SettingWords("Bundle's name", "套装名称", "As it stands on receipts.", "小票上的名字。"),
    "bundles.*.parts": SettingWords("Parts", "组成", "The products in it, by code.", "包含的商品，按代码。"),
    "parts.*.quantity": SettingWords("Pieces", "件数", "Of this product in one bundle.", "一套里这种商品几件。"),
    "bundles.*.price": SettingWords("Bundle price", "套装价", "For all of it; used where it is lower.", "整套的价格，较低时采用。"),
    "bundles.*.from": SettingWords("First day", "开始日", "Offered from this day on.", "从这一天起有效。"),
    "bundles.*.until": SettingWords("Last day", "结束日", "Offered through this day.", "这一天之后不再提供。"),
    "bundles.*.feast": SettingWords("Feast", "节日", "Offered only when it comes.", "只在该节日前后提供。"),
  ]
}
