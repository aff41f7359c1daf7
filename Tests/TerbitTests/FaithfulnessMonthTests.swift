import Testing

/// The published months against the decrees' copies.
struct FaithfulnessMonthTests {
  @Test(arguments: FaithfulnessDecree.all)
  func everyRowsMonthsAgree(of decree: FaithfulnessDecree) async throws {
    let plan = try await FaithfulnessSite.compiled().plan(of: decree)
    let areas = try FaithfulnessTable(decree).areas
    try #require(plan.area.map(\.aksi.count) == areas.map(\.rows.count))
    let actions = plan.area.flatMap(\.aksi)
    for (row, action) in zip(areas.flatMap(\.rows), actions) {
      let place = "\(decree.office).txt:\(row.line): \(action.aksi)"
      if let exception = exception(for: row, of: decree) {
        #expect(action.waktu.bulan == FaithfulnessMonths(year: 2025, exception.months).months)
        #expect((action.waktu.jenis == "tak-terbaca") == exception.isUnreadable, "\(place)")
      } else if let months = FaithfulnessMonths(row, of: decree) {
        #expect(FaithfulnessMonths(action.waktu) == months, "\(place)")
      } else {
        Issue.record("\(place): months that cannot be read, and no exception says why")
      }
    }
  }

  @Test(arguments: FaithfulnessException.all.indices)
  func anExceptionIsNeededAndNamesOneRow(at index: Int) throws {
    let exception = FaithfulnessException.all[index]
    let decree = try FaithfulnessDecree.of(exception.office)
    let rows = try FaithfulnessTable(decree).areas.flatMap(\.rows)
      .filter { $0.cells.contains(exception.row) }
    #expect(rows.count == 1, "\(exception.office): \(exception.row)")
    for row in rows {
      #expect(FaithfulnessMonths(row, of: decree) == nil, "readable: \(exception.row)")
    }
  }

  private func exception(
    for row: FaithfulnessTable.Row, of decree: FaithfulnessDecree
  ) -> FaithfulnessException? {
    FaithfulnessException.all.first {
      $0.office == decree.office && row.cells.contains($0.row)
    }
  }
}
