internal import Diagnostics
internal import Markdown
internal import PlanModel

/// About how many bytes the words of an element take in its list.
extension RegulationEntry.Use {
  var listLength: Int {
    item.corrections.reduce(item.text.text.utf8.count) { length, correction in
      length
        + [correction.quote.text, correction.replacement, correction.note]
        .reduce(0) { $0 + ($1?.utf8.count ?? 0) }
    }
  }
}

extension PublicInformationList.Row {
  /// With what an attachment takes beside the forms that every plan has.
  var listLength: Int {
    let stated = plan.plan.publicInformation
    let words = [plan.plan.decree.title, stated?.summary, stated?.holder, stated?.issuer]
    return words.reduce(plan.ownAttachments.count * 400) { $0 + ($1?.utf8.count ?? 0) }
  }
}
