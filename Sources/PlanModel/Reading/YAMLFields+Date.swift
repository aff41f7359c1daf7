internal import Content

extension YAMLFields {
  /// A day as `2025-12-10`; nil, with an error, for anything else.
  mutating func date(_ key: String, required: Bool = false) -> CalendarDate? {
    let shape = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
    guard let value = value(key, required: required, shape: shape) else { return nil }
    if case .scalar(let text) = value.content, let date = CalendarDate(text) { return date }
    wrong(key, value, expected: "tanggal seperti 2025-12-10")
    return nil
  }
}
