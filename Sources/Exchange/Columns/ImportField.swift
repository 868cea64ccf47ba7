/// What a column can hold. The raw value is the name for `--map FIELD=COLUMN`.
public enum ImportField: String, CaseIterable, Sendable {
  // Of a customer
  case card, name, phone, birthday, points, expires, tier, joined, remark, source
  // Of an order
  case order, date, amount, quantity, item, category, occasion, payment
  // Of a product
  case sku, price, memberPrice = "member-price", cost, barcode, tags, colours, materials
  case vaseDays = "vase-days"
  case style, seasons, model, size, slot, scenarios, recipe, substitutes, launched
  case scentFamily = "scent-family", reorderAt = "reorder-at"

  /// Names by which the column is known, the surest first, without spaces and marks.
  var synonyms: [String] {
    switch self {
    case .card:
      [
        "card", "cardnumber", "cardno", "membercard", "customerid", "householdid", "memberid", "memberno",
        "membernumber",
        "customer", "customerno", "customernumber", "clientid", "userid", "member", "会员号", "会员卡号", "卡号", "会员编号",
        "会员id", "客户号", "客户编号", "客户id", "顾客编号", "顾客id", "会员",
      ]
    case .name:
      ["name", "fullname", "customername", "membername", "姓名", "名字", "会员姓名", "客户姓名", "顾客姓名", "客户名称", "称呼"]
    case .phone:
      [
        "phone", "mobile", "phonenumber", "mobilephone", "mobilenumber", "telephone", "tel", "cell", "手机", "手机号",
        "手机号码",
        "电话", "电话号码", "联系电话", "联系方式", "会员手机", "会员手机号",
      ]
    case .birthday: ["birthday", "birthdate", "dateofbirth", "dob", "生日", "出生日期", "出生年月日", "会员生日"]
    case .points:
      ["points", "pointsbalance", "balance", "积分", "积分余额", "剩余积分", "当前积分", "可用积分", "会员积分"]
    case .expires:
      [
        "expires", "expiry", "expirydate", "pointsexpire", "pointsexpiry", "validuntil", "有效期", "积分有效期", "到期日", "有效期至",
        "过期日",
      ]
    case .tier: ["tier", "level", "grade", "membertier", "memberlevel", "等级", "会员等级", "级别", "会员级别"]
    case .joined:
      [
        "joined", "joindate", "joinedon", "membersince", "created", "createdat", "入会日", "入会日期", "入会时间", "注册日期", "注册时间",
        "开卡日期", "办卡日期",
      ]
    case .remark: ["remark", "wechatremark", "wechat", "wechatname", "微信备注", "备注名", "微信", "微信名", "备注"]
    case .source: ["source", "channel", "origin", "来源", "渠道", "会员来源"]
    case .order:
      [
        "order", "ordernumber", "orderno", "orderid", "basketid", "basket", "receipt", "receiptno", "invoice",
        "invoiceno",
        "transactionid", "number", "订单号", "订单编号", "单号", "小票号", "流水号", "交易号", "订单",
      ]
    case .date:
      [
        "date", "ts", "orderdate", "datetime", "timestamp", "time", "purchasedate", "transactiondate", "invoicedate",
        "paidat", "at", "日期", "订单日期", "下单日期", "下单时间", "消费日期", "消费时间", "交易日期", "交易时间", "付款时间", "时间",
      ]
    case .amount:
      [
        "amount", "salesvalue", "total", "sales", "value", "net", "linetotal", "ordertotal", "paid", "revenue", "金额",
        "实付金额", "实收金额", "消费金额", "订单金额", "合计", "总额", "总价", "实付", "小计",
      ]
    case .quantity: ["quantity", "qty", "cds", "units", "pieces", "count", "数量", "件数", "个数"]
    case .item:
      [
        "item", "product", "productname", "itemname", "description", "article", "商品", "商品名称", "商品名", "品名", "货品", "产品",
        "产品名称",
      ]
    case .category: ["category", "department", "group", "kind", "类别", "分类", "商品分类", "品类", "部门", "类目"]
    case .occasion: ["occasion", "tag", "purpose", "用途", "场合", "送花用途", "节日", "标签"]
    case .payment:
      ["payment", "tender", "paymentmethod", "pay", "paidby", "支付方式", "付款方式", "支付", "收款方式", "结算方式"]
    case .sku: ["sku", "code", "itemcode", "productcode", "productid", "itemid", "货号", "商品编码", "商品编号", "编码", "编号"]
    case .price: ["price", "unitprice", "retailprice", "listprice", "售价", "单价", "价格", "零售价", "标价"]
    case .memberPrice: ["memberprice", "会员价"]
    case .cost: ["cost", "costprice", "purchaseprice", "成本", "成本价", "进价", "进货价"]
    case .barcode: ["barcode", "ean", "ean13", "upc", "gtin", "条码", "条形码", "商品条码"]
    case .tags: ["tags", "tag", "keywords", "标签"]
    case .colours: ["colours", "colors", "colour", "color", "颜色", "花色"]
    case .materials: ["materials", "material", "stems", "花材", "材质", "成分"]
    case .vaseDays: ["vasedays", "vaselife", "freshdays", "瓶插期", "花期", "保鲜天数"]
    case .style: ["style", "风格"]
    case .seasons: ["seasons", "season", "季节", "上市季节"]
    case .model: ["model", "parent", "parentsku", "款式", "款号", "型号"]
    case .size: ["size", "尺码", "尺寸", "规格", "容量"]
    case .slot: ["slot", "place", "搭配位置", "位置"]
    case .scenarios: ["scenarios", "scenario", "场景", "适用场景"]
    case .recipe: ["recipe", "parts", "components", "配方", "组成", "用料"]
    case .substitutes: ["substitutes", "substitute", "alternatives", "可替换", "替代品"]
    case .launched: ["launched", "launchdate", "onsalesince", "上市日", "上市日期", "上新日期"]
    case .scentFamily: ["scentfamily", "fragrancefamily", "香调"]
    case .reorderAt: ["reorderat", "reorderlevel", "reorderpoint", "minimumstock", "补货线", "最低库存", "安全库存"]
    }
  }
}

extension ImportKind {
  /// Names by which a field's column is known in files of this kind. A bare name is that of a product in a catalogue only.
  func synonyms(of field: ImportField) -> [String] {
    self == .catalogue && field == .item ? field.synonyms + ["name", "title", "名称"] : field.synonyms
  }
}

/// What a file is imported as.
public enum ImportKind: String, CaseIterable, Sendable {
  case customers, orders, catalogue

  /// Columns that are looked for, in the order in which they are shown.
  public var fields: [ImportField] {
    switch self {
    case .customers: [.card, .name, .phone, .birthday, .points, .expires, .tier, .joined, .remark, .source]
    case .orders: [.order, .date, .card, .phone, .amount, .item, .quantity, .category, .occasion, .payment]
    case .catalogue:
      [
        .sku, .item, .category, .price, .memberPrice, .cost, .barcode, .tags, .occasion, .colours, .materials,
        .vaseDays, .style, .seasons, .model, .size, .slot, .scenarios, .scentFamily, .launched, .reorderAt, .recipe,
        .substitutes,
      ]
    }
  }

  /// What the header must name: of each group any one.
  public var needed: [[ImportField]] {
    switch self {
    case .customers: [[.card, .name, .phone]]
    case .orders: [[.date], [.amount], [.card, .phone]]
    case .catalogue: [[.item]]
    }
  }
}
