internal import Citations
internal import Diagnostics
internal import Markdown
package import PlanModel
internal import TimeTargets

/// Compares two versions of a plan, or a plan with the one that it amends.
package struct PlanComparer: Sendable {
  private let old: Plan
  private let new: Plan

  package init(from old: Plan, to new: Plan) {
    self.old = old
    self.new = new
  }

  package func compare() -> PlanComparison {
    PlanComparison(particulars: particulars(), legalBasis: legalBasis(), actions: actions())
  }

  // MARK: - The decree

  private func particulars() -> [FieldChange] {
    zip(facts(of: old), facts(of: new)).compactMap { change($0.name, $0.value, $1.value) }
  }

  private func facts(of plan: Plan) -> [(name: String, value: String?)] {
    let decree = plan.decree
    return [
      ("Keputusan", decree.name),
      ("Tentang", decree.title),
      ("Ditetapkan", "\(decree.place), \(decree.date.longName)"),
      ("Penandatangan", "\(decree.signatory.name), \(decree.signatory.position)"),
      ("Masa rencana", "\(plan.period.first.longName) – \(plan.period.last.longName)"),
    ]
  }

  /// Items are told apart by what they cite, since numbers shift; unreadable ones by their words.
  private func legalBasis() -> [FieldChange] {
    let olds = old.legalBasis
    var left = Dictionary(grouping: olds.indices) { Self.key(of: olds[$0]) }
    var changes = [FieldChange]()
    for item in new.legalBasis {
      let key = Self.key(of: item)
      let partner = left[key]?.first
      if partner != nil { left[key]?.removeFirst() }
      let before = partner.map { olds[$0].text.text }
      changes += [change(Self.name(of: item), before, item.text.text)].compactMap { $0 }
    }
    for index in left.values.joined().sorted() {
      let item = olds[index]
      changes.append(FieldChange(name: Self.name(of: item), old: item.text.text, new: nil))
    }
    return changes
  }

  private static func key(of item: LegalBasisItem) -> String {
    item.reading.citations.first?.slug ?? item.text.text
  }

  private static func name(of item: LegalBasisItem) -> String {
    "Mengingat \(item.number ?? String(item.position))"
  }

  // MARK: - The actions

  private func actions() -> [ActionChange] {
    let olds = placedActions(of: old)
    let news = placedActions(of: new)
    let partners = ActionMatcher(olds, news).partners
    let origins = Dictionary(uniqueKeysWithValues: partners.map { ($1, $0) })
    var gone = Dictionary(grouping: olds.indices.filter { partners[$0] == nil }) {
      olds[$0].area.slug
    }
    var changes = [ActionChange]()
    for (index, placed) in news.enumerated() {
      changes += [change(from: origins[index].map { olds[$0] }, to: placed)].compactMap { $0 }
      let endsArea = index + 1 == news.count || news[index + 1].area.slug != placed.area.slug
      if endsArea, let removed = gone.removeValue(forKey: placed.area.slug) {
        changes += removed.map { Self.removal(of: olds[$0]) }
      }
    }
    return changes + gone.values.joined().sorted().map { Self.removal(of: olds[$0]) }
  }

  private func placedActions(of plan: Plan) -> [PlacedAction] {
    plan.areas.flatMap { area in
      area.actions.map { PlacedAction(area: area, action: $0) }
    }
  }

  private static func removal(of action: PlacedAction) -> ActionChange {
    ActionChange(old: action, new: nil, kinds: [.removed], fields: [])
  }

  /// Nil if nothing has changed; a number that only shifted is no change.
  private func change(from old: PlacedAction?, to new: PlacedAction) -> ActionChange? {
    guard let old else { return ActionChange(old: nil, new: new, kinds: [.added], fields: []) }
    let words = zip(Self.texts(of: old.action), Self.texts(of: new.action))
      .compactMap { change($0.name, $0.value, $1.value) }
    let extras = extraChanges(from: old.action, to: new.action)
    let time = change("Waktu", old.action.time.text, new.action.time.text)
    var kinds = [ActionChange.Kind]()
    if old.action.time.isOtherwiseDue(than: new.action.time) { kinds.append(.rescheduled) }
    if old.area.slug != new.area.slug { kinds.append(.relocated) }
    if !words.isEmpty || !extras.isEmpty || (time != nil && !kinds.contains(.rescheduled)) {
      kinds.append(.reworded)
    }
    guard !kinds.isEmpty else { return nil }
    let area = change("Area", old.area.displayName, new.area.displayName)
    let fields = [kinds.contains(.relocated) ? area : nil, time].compactMap { $0 } + words + extras
    return ActionChange(old: old, new: new, kinds: kinds, fields: fields)
  }

  private static func texts(of action: Action) -> [(name: String, value: String?)] {
    [
      ("Aksi", action.words.text),
      ("Komponen", action.component?.text),
      ("Indikator", action.indicator?.text),
      ("Bukti", action.evidence?.text),
      ("Capaian", action.outcome?.text),
      ("Target", action.target?.text),
      ("Penanggung jawab", action.responsible?.text),
    ]
  }

  /// The columns without a role, by the decree's own labels.
  private func extraChanges(from old: Action, to new: Action) -> [FieldChange] {
    var labels = [String]()
    for extra in old.extras + new.extras where !labels.contains(extra.label) {
      labels.append(extra.label)
    }
    return labels.compactMap { label in
      change(
        label, old.extras.first { $0.label == label }?.words.text,
        new.extras.first { $0.label == label }?.words.text)
    }
  }

  private func change(_ name: String, _ old: String?, _ new: String?) -> FieldChange? {
    let isSame =
      (old ?? "").split(whereSeparator: \.isWhitespace)
      == (new ?? "").split(whereSeparator: \.isWhitespace)
    return isSame ? nil : FieldChange(name: name, old: old, new: new)
  }
}

extension TimeTarget {
  /// Whether it names other months or weeks, or means them in another way, whatever the words.
  fileprivate func isOtherwiseDue(than other: TimeTarget) -> Bool {
    kind != other.kind || months != other.months || weeks != other.weeks
  }
}
