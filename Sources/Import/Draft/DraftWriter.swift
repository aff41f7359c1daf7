/// Writes a draft as the Markdown of a plan.
struct DraftWriter {
  private var lines: [String] = []

  static func markdown(of draft: DraftPlan, from source: String) -> String {
    var writer = DraftWriter()
    writer.lines = FrontMatterWriter(source: source).lines(of: draft.head)
    writer.writeDecree(draft)
    writer.writeAnnex(draft)
    return writer.lines.joined(separator: "\n") + "\n"
  }

  // MARK: - Parts

  private mutating func writeDecree(_ draft: DraftPlan) {
    writeItems(draft.considerations, under: "Menimbang", numbersFromOne: true)
    writeItems(draft.legalBasis, under: "Mengingat", numbersFromOne: false)
    for chapter in draft.furtherBasis { write(chapter) }
    if !draft.dictumOpening.isEmpty || !draft.decisions.isEmpty {
      heading(2, "Memutuskan")
      write(draft.dictumOpening)
      for decision in draft.decisions {
        heading(3, decision.heading)
        write(decision.blocks)
      }
    }
    if !draft.closing.isEmpty {
      heading(2, "Penutup")
      for paragraph in draft.closing.split(separator: "", omittingEmptySubsequences: true) {
        write([.lines(Array(paragraph))])
      }
    }
  }

  private mutating func writeAnnex(_ draft: DraftPlan) {
    for chapter in draft.chapters { write(chapter) }
    if !draft.areas.isEmpty || !draft.annexOpening.isEmpty {
      heading(2, "Rencana Aksi")
      write(draft.annexOpening)
      for area in draft.areas { write(area) }
    }
    for chapter in draft.chaptersBehind { write(chapter) }
  }

  private mutating func writeItems(
    _ items: [DraftItem], under title: String, numbersFromOne: Bool
  ) {
    guard !items.isEmpty else { return }
    heading(2, title)
    blank()
    for (index, item) in items.enumerated() {
      let number = numbersFromOne ? "\(index + 1)" : item.number
      let text = MarkdownText.inline(item.text)
      if let number, number.allSatisfy(\.isNumber) {
        lines.append("\(number). \(text)")
      } else {
        // An item without a number stands in a list of its own; a letter is part of its words.
        blank()
        lines.append("- " + (number.map { $0 + ". " } ?? "") + text)
        blank()
      }
    }
  }

  private mutating func write(_ chapter: DraftChapter) {
    heading(2, chapter.heading)
    write(chapter.blocks)
  }

  private mutating func write(_ area: DraftArea) {
    heading(3, area.heading.text.replacing(CellBreak.text, with: " "))
    for part in area.parts {
      switch part {
      case .table(let table): write(table.labels, rows: table.rows.map(\.cells))
      case .action(let action): write(action)
      case .text(let blocks): write(blocks)
      }
    }
  }

  private mutating func write(_ action: DraftAction) {
    heading(4, action.text.replacing(CellBreak.text, with: " "))
    blank()
    for field in action.fields {
      let steps = field.text.split(separator: CellBreak.character)
      lines.append("- \(field.label): \(MarkdownText.inline(String(steps.first ?? "")))")
      for step in steps.dropFirst() {
        lines.append("  - \(MarkdownText.paragraph(String(step)))")
      }
    }
  }

  // MARK: - Blocks

  private mutating func write(_ blocks: [ProseBlock]) {
    var isInList = false
    for block in blocks {
      if case .item(let depth, let mark, let text) = block {
        if !isInList { blank() }
        isInList = true
        lines.append(item(depth: depth, mark: mark, text: text))
        continue
      }
      isInList = false
      blank()
      switch block {
      case .paragraph(let text): lines.append(MarkdownText.paragraph(text))
      case .bold(let text): lines.append("**\(MarkdownText.inline(text))**")
      case .lines(let texts):
        lines.append(texts.map { MarkdownText.paragraph($0) }.joined(separator: "\\\n"))
      case .table(let rows):
        if let head = rows.first { write(head, cells: Array(rows.dropFirst())) }
      case .item: break
      }
    }
  }

  /// Numbers `1.` are Markdown's own; any other mark is part of the item's words.
  private func item(depth: Int, mark: String, text: String) -> String {
    let indent = String(repeating: "  ", count: min(depth, 4))
    if depth == 0, mark.hasSuffix("."), mark.dropLast().allSatisfy(\.isNumber), mark.count > 1 {
      return "\(mark) " + MarkdownText.paragraph(text)
    }
    return indent + "- " + MarkdownText.paragraph(mark.isEmpty ? text : "\(mark) \(text)")
  }

  private mutating func write(_ labels: [String], rows: [[String]]) {
    write(labels, cells: rows)
  }

  private mutating func write(_ labels: [String], cells rows: [[String]]) {
    let width = max(labels.count, 1)
    blank()
    lines.append(row(labels, width))
    lines.append("|" + String(repeating: "---|", count: width))
    for cells in rows { lines.append(row(cells, width)) }
  }

  private func row(_ cells: [String], _ width: Int) -> String {
    let padded = cells.prefix(width) + [String](repeating: "", count: max(0, width - cells.count))
    return "| " + padded.map(MarkdownText.cell).joined(separator: " | ") + " |"
  }

  private mutating func heading(_ level: Int, _ text: String) {
    blank()
    lines.append(String(repeating: "#", count: level) + " " + MarkdownText.inline(text))
  }

  private mutating func blank() {
    if lines.last?.isEmpty == false { lines.append("") }
  }
}
