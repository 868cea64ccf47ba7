public import Insight
import Shop

/// A report as one page that needs nothing else: no script, no picture from elsewhere, no network. It opens offline,
/// prints on paper, and is well-formed XML.
public struct ReportPage<Vocabulary: ReportVocabulary> {
  private let report: Report
  private let words: Vocabulary
  private let shop: String

  /// - Parameter shop: The shop's name, for the head of the page.
  public init(_ report: Report, in words: Vocabulary, shop: String) {
    self.report = report
    self.words = words
    self.shop = shop
  }

  /// The whole page, in UTF-8.
  public var text: String {
    let title = words.name(of: report.name)
    var lines = [
      "<!DOCTYPE html>",
      HTMLText.open(
        "html",
        [("lang", words.languageCode), ("xml:lang", words.languageCode), ("xmlns", "http://www.w3.org/1999/xhtml")]),
      "<head>", HTMLText.empty("meta", [("charset", "utf-8")]),
      HTMLText.empty("meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")]),
      HTMLText.element("title", [], shop.isEmpty ? title : "\(title) - \(shop)"), "<style>", ReportStyle.sheet,
      "</style>", "</head>", "<body>", "<header>", HTMLText.element("h1", [], title),
      HTMLText.element(
        "p", [("class", "span")], [shop, words.span(of: report)].filter { !$0.isEmpty }.joined(separator: " \u{2219} ")),
      "</header>", "<main>",
    ]
    for section in report.sections { lines += self.section(section) }
    return (lines + ["</main>", "</body>", "</html>", ""]).joined(separator: "\n")
  }

  private func section(_ section: ReportSection) -> [String] {
    var lines = ["<section>", HTMLText.element("h2", [], words.name(of: section.topic))]
    if !section.figures.isEmpty {
      lines.append(HTMLText.open("div", [("class", "figures")]))
      lines += section.figures.flatMap(figure)
      lines.append("</div>")
    }
    if let picture = section.picture {
      lines += ReportDrawing(picture: picture, words: words, title: words.name(of: section.topic)).lines
    }
    if let table = section.table, !table.rows.isEmpty { lines += self.table(table) }
    for note in section.notes { lines.append(HTMLText.element("p", [("class", "note")], words.sentence(for: note))) }
    lines.append(HTMLText.element("p", [("class", "explanation")], words.explanation(of: section.topic)))
    return lines + ["</section>"]
  }

  private func figure(_ figure: ReportFigure) -> [String] {
    var lines = [HTMLText.open("div", [("class", "figure")])]
    lines.append(HTMLText.element("h3", [], words.text(.measure(figure.measure))))
    if let value = figure.value {
      lines.append(HTMLText.element("p", [("class", "number")], words.text(.of(value, figure.measure.unit))))
    } else if let lack = figure.lack {
      lines.append(HTMLText.element("p", [("class", "lack")], words.sentence(for: lack)))
    }
    let against = [words.goal(of: figure), words.lastYear(of: figure)].compactMap(\.self)
    if !against.isEmpty {
      let mark = figure.isMet.map { $0 ? "met" : "missed" } ?? ""
      lines.append(HTMLText.element("p", [("class", "against " + mark)], against.joined(separator: " \u{2219} ")))
    }
    lines.append(HTMLText.element("p", [("class", "definition")], words.definition(of: figure.measure)))
    return lines + ["</div>"]
  }

  private func table(_ table: ReportTable) -> [String] {
    func kind(_ column: Int) -> [(String, String)] { table.isText(column: column) ? [] : [("class", "number")] }
    let heads = table.columns.enumerated().map { HTMLText.element("th", [("scope", "col")] + kind($0), words.text($1)) }
    var lines = ["<table>", "<thead><tr>" + heads.joined() + "</tr></thead>", "<tbody>"]
    for row in table.rows {
      let cells = row.cells.enumerated().map { HTMLText.element("td", kind($0), words.text($1)) }
      let name = row.isTotal ? "total" : row.isFlagged ? "flagged" : ""
      lines.append(HTMLText.open("tr", name.isEmpty ? [] : [("class", name)]) + cells.joined() + "</tr>")
    }
    return lines + ["</tbody>", "</table>"]
  }
}

/// How the page looks, on the screen and on paper.
enum ReportStyle {
  static let sheet = """
    :root { color-scheme: light; --ink: #1f2a24; --soft: #5f6f66; --line: #cfd8d2; --main: #2f6f4f; --faint: #a9a08a; }
    * { box-sizing: border-box; }
    body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem; color: var(--ink); background: #fff;
      font: 16px/1.5 "Noto Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif; }
    h1 { font-size: 1.7rem; margin: 0; } h2 { font-size: 1.2rem; border-bottom: 1px solid var(--line); }
    h3 { font-size: 1rem; margin: 0; } p { margin: .2rem 0; }
    .span, .definition, .explanation, .lack { color: var(--soft); font-size: .85rem; }
    .note { color: #8a4b00; font-size: .9rem; } .missed { color: #8a4b00; } .met { color: var(--main); }
    .figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(16rem, 1fr)); gap: 1rem; }
    .figure { border: 1px solid var(--line); border-radius: .4rem; padding: .6rem .8rem; }
    .figure .number { font-size: 1.6rem; font-variant-numeric: tabular-nums; }
    section { margin: 2rem 0; break-inside: avoid-page; }
    table { border-collapse: collapse; width: 100%; font-size: .9rem; margin: .6rem 0; }
    th, td { text-align: left; padding: .2rem .5rem; border-bottom: 1px solid var(--line); }
    td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
    tr.total { font-weight: 600; } tr.flagged td { background: #fbf3e4; }
    svg { width: 100%; height: auto; margin: .6rem 0; } svg text { font-size: 12px; fill: var(--soft); }
    svg .value { fill: var(--ink); } svg .main { stroke: var(--main); stroke-width: 2; fill: none; }
    svg .faint { stroke: var(--faint); stroke-width: 1.5; stroke-dasharray: 4 3; fill: none; }
    svg .band { fill: var(--main); opacity: .15; } svg .axis { stroke: var(--line); } svg .bar { fill: var(--main); }
    @page { margin: 15mm; }
    @media print { body { margin: 0; max-width: none; font-size: 11px; } svg { max-height: 80mm; } }
    """
}
