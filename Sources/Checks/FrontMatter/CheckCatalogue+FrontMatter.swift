extension CheckCatalogue {
  static let frontMatter: [any Check.Type] = [
    IdleCorrectionCheck.self,
    RepeatedCorrectionCheck.self,
    StatedGapsCheck.self,
    EarlyReportCheck.self,
    IneffectiveSeverityCheck.self,
    RegionCodeCheck.self,
    OfficeNameCheck.self,
    ContactMailCheck.self,
    InformationFormCheck.self,
    NumberWithoutDigitCheck.self,
  ]
}
