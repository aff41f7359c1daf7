extension CheckCatalogue {
  static let privacy: [any Check.Type] = [
    IdentityNumberCheck.self,
    PhoneNumberCheck.self,
    LandlineNumberCheck.self,
    PrivateMailCheck.self,
    OfficeMailCheck.self,
    BankAccountCheck.self,
    EmployeeNumberCheck.self,
    TaxNumberCheck.self,
    BirthDateCheck.self,
    HomeAddressCheck.self,
  ]
}
