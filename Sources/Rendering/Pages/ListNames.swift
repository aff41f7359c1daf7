internal import Markdown
internal import PlanModel
internal import SiteModel
internal import TimeTargets

/// The names of long lists of actions across offices (partial `daftar-aksi`).
enum ListNames {
  /// An action with its plan and its area.
  struct Line {
    var plan: PlanEntry
    var area: Area
    var action: Action
  }

  /// The lines in runs of the same plan.
  ///
  /// - Parameter showsArea: whether the lines are of several areas.
  static func groups(
    _ lines: [Line], showsArea: Bool, from route: Route
  ) -> [TemplateObject] {
    var groups = [(plan: PlanEntry, area: Area, actions: [TemplateValue])]()
    let form = route.depth * 2 + (showsArea ? 1 : 0)
    for line in lines {
      // From pages of the same depth the way to an action is the same.
      let names = TemplateValue.repeated(
        RepeatedObject(owner: line.action, form: form) {
          self.names(of: line, showsArea: showsArea, from: route)
        })
      if !groups.isEmpty, groups[groups.count - 1].plan === line.plan {
        groups[groups.count - 1].actions.append(names)
      } else {
        groups.append((line.plan, line.area, [names]))
      }
    }
    return groups.map {
      [
        "satker": .text($0.plan.office.name),
        "rencana": .text($0.plan.plan.decree.name),
        "keadaan": .text($0.plan.caveat),
        "tautan": .text(route.link(to: .plan($0.plan.id))),
        "nama_area": .text($0.area.name),
        "tautan_area": .text(route.link(to: .area($0.area.slug, of: $0.plan.id))),
        "aksi": .list($0.actions),
      ]
    }
  }

  private static func names(
    of line: Line, showsArea: Bool, from route: Route
  ) -> TemplateObject {
    let action = ActionNames(entry: line.plan, area: line.area, action: line.action)
    return [
      "aksi": .html(line.action.words.label),
      "area": .text(line.area.displayName),
      "area_tampil": .flag(showsArea),
      "tautan": action.link(from: route),
      "bukti": .html(line.action.evidence?.label),
      "waktu": .text(line.action.time.text.isEmpty ? nil : line.action.time.text),
      "ada_bukti": .text(line.action.evidenceWord),
      "kode_bulan": .text(line.action.time.monthCodes),
      "paling_lambat": .flag(line.action.time.kind == .deadline),
      "berkala": .flag(line.action.time.kind == .recurring),
      "tanpa_jadwal": .flag(line.action.time.kind == .unscheduled),
      "tak_terbaca": .flag(line.action.time.kind == .unreadable),
    ]
  }
}

extension Action {
  /// Whether the plan names a proof, as a value of the script that filters rows.
  var evidenceWord: String { evidence == nil ? "tidak ada" : "ada" }
}

extension TimeTarget {
  /// The months for scripts: `2025-01|2025-02`.
  var monthCodes: String {
    var codes = ""
    codes.reserveCapacity(months.count * 8)
    for month in months {
      if !codes.isEmpty { codes += "|" }
      codes += month.description
    }
    return codes
  }
}

extension Slice {
  /// ` (halaman 2)` from the second page on.
  var titleSuffix: String { number > 1 ? " (halaman \(number))" : "" }

  /// The links between the pages of a split list; nil if there is one page only.
  func names(of list: Route, from route: Route) -> TemplateObject? {
    guard count > 1 else { return nil }
    let link = { (number: Int) -> TemplateValue in
      .text(
        (1...count).contains(number) && number != self.number
          ? route.link(to: list.page(number: number)) : nil)
    }
    return [
      "nomor": .number(number), "jumlah": .number(count), "pertama": link(1),
      "sebelumnya": link(number - 1), "berikutnya": link(number + 1),
    ]
  }
}
