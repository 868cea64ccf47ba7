import Exchange
import Testing

@Suite struct ColumnMapTests {
  private func names(_ map: ColumnMap) -> [String: String] {
    Dictionary(uniqueKeysWithValues: map.found.map { ($0.field.rawValue, $0.column) })
  }

  @Test(
    "Columns are guessed from their headers, in both languages, however they are written",
    arguments: [
      (
        "household_id,basket_id,ts,item,department,quantity,sales_value", ImportKind.orders,
        [
          "card": "household_id", "order": "basket_id", "date": "ts", "item": "item", "category": "department",
          "quantity": "quantity", "amount": "sales_value",
        ]
      ),
      (
        "customer_id,date,cds,amount", .orders,
        ["card": "customer_id", "date": "date", "quantity": "cds", "amount": "amount"]
      ),
      (
        "订单号,下单时间,会员号,金额（元）,商品名称,数量,用途,支付方式", .orders,
        [
          "order": "订单号", "date": "下单时间", "card": "会员号", "amount": "金额（元）", "item": "商品名称", "quantity": "数量",
          "occasion": "用途", "payment": "支付方式",
        ]
      ),
      (
        "ＮＡＭＥ,Mobile Phone,Card-Number,BIRTHDAY,Points Balance,Level", .customers,
        [
          "name": "ＮＡＭＥ", "phone": "Mobile Phone", "card": "Card-Number", "birthday": "BIRTHDAY",
          "points": "Points Balance", "tier": "Level",
        ]
      ),
      (
        "姓名,手机,会员号,生日,积分,有效期,等级,入会日", .customers,
        [
          "name": "姓名", "phone": "手机", "card": "会员号", "birthday": "生日", "points": "积分", "expires": "有效期",
          "tier": "等级", "joined": "入会日",
        ]
      ),
      (
        "货号,名称,类别,售价,会员价", .catalogue,
        ["sku": "货号", "item": "名称", "category": "类别", "price": "售价", "member-price": "会员价"]
      ),
    ] as [(String, ImportKind, [String: String])])
  func guessing(header: String, kind: ImportKind, expected: [String: String]) throws {
    let map = try ColumnMap(header: header.split(separator: ",").map(String.init), kind: kind)
    #expect(names(map) == expected)
  }

  @Test("Staff override a guess by name or place, and say the field as they like")
  func overrides() throws {
    let header = ["customer_id", "date", "gross", "net"]
    let map = try ColumnMap(header: header, kind: .orders, overrides: [ColumnOverride("amount=Gross")])
    #expect(names(map)["amount"] == "gross")
    #expect(map.ignored == ["net"])
    #expect(
      names(try ColumnMap(header: header, kind: .orders, overrides: [ColumnOverride("金额=#3")]))["amount"] == "gross")
    #expect(throws: ImportFault.columnUnknown("brutto", found: header)) {
      try ColumnMap(header: header, kind: .orders, overrides: [ColumnOverride("amount=brutto")])
    }
    #expect(throws: ImportFault.mapUnreadable("amount")) { try ColumnOverride("amount") }
    #expect(throws: ImportFault.fieldUnknown("colour of hair", known: ImportField.allCases)) {
      try ColumnOverride("colour of hair=a")
    }
    #expect(throws: ImportFault.fieldUnknown("birthday", known: ImportKind.orders.fields)) {
      try ColumnMap(header: header, kind: .orders, overrides: [ColumnOverride("birthday=date")])
    }
  }

  @Test("A header that makes no sense names what was found and what is needed")
  func nonsense() {
    let header = ["x", "t_x", "T"]
    #expect(throws: ImportFault.headerUnknown(found: header, needed: [[.date], [.amount], [.card, .phone]])) {
      try ColumnMap(header: header, kind: .orders)
    }
    #expect(throws: ImportFault.headerUnknown(found: header, needed: [[.card, .name, .phone]])) {
      try ColumnMap(header: header, kind: .customers)
    }
  }
}
