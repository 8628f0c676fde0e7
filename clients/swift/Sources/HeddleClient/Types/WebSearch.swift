// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

/// The model looked something up on the web.
public struct WebSearchItem: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "webSearch"
  }

  /// Unique inside the thread.
  public var id: String

  /// What it looked up, for people. Can be empty before the item is completed.
  public var query: String

  /// What it did.
  @Nullable public var action: WebSearchAction?

  /// What was found, in a form that the search decides and this protocol does not.
  @Nullable public var results: [JSONValue]?

  /// When the item was started. Unix time in milliseconds.
  @Nullable public var startedAtMs: Int64?

  /// When it was completed. Null while it is in progress. Unix time in milliseconds.
  @Nullable public var completedAtMs: Int64?

  public init(
    id: String,
    query: String,
    action: WebSearchAction? = nil,
    results: [JSONValue]? = nil,
    startedAtMs: Int64? = nil,
    completedAtMs: Int64? = nil
  ) {
    self.id = id
    self.query = query
    self.action = action
    self.results = results
    self.startedAtMs = startedAtMs
    self.completedAtMs = completedAtMs
  }
}

/// What the model does on the web.
public enum WebSearchAction: Codable, Hashable, Sendable {
  /// The model searches for pages.
  case search(WebSearchForPages)

  /// The model opens a page.
  case openPage(WebSearchOpenPage)

  /// The model looks for something in a page.
  case findInPage(WebSearchFindInPage)

  /// The model does something else on the web.
  case other(WebSearchOther)

  /// What this package does not know, as it came.
  case unknown(JSONValue)

  public init(from decoder: any Decoder) throws {
    switch decoder.text(of: "type") {
    case "search":
      self = .search(try WebSearchForPages(from: decoder))
    case "openPage":
      self = .openPage(try WebSearchOpenPage(from: decoder))
    case "findInPage":
      self = .findInPage(try WebSearchFindInPage(from: decoder))
    case "other":
      self = .other(try WebSearchOther(from: decoder))
    default:
      self = .unknown(try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .search(let value):
      try value.encode(to: encoder)
    case .openPage(let value):
      try value.encode(to: encoder)
    case .findInPage(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    case .unknown(let value):
      try value.encode(to: encoder)
    }
  }

  /// Is it something that this package does not know?
  public var isUnknown: Bool {
    if case .unknown = self {
      return true
    }
    return false
  }
}

/// The model searches for pages.
public struct WebSearchForPages: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "search"
  }

  /// What it searches for.
  @Nullable public var query: String?

  /// What it searches for, when it is several things at once.
  @Nullable public var queries: [String]?

  public init(query: String? = nil, queries: [String]? = nil) {
    self.query = query
    self.queries = queries
  }
}

/// The model opens a page.
public struct WebSearchOpenPage: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "openPage"
  }

  /// Address of the page.
  @Nullable public var url: String?

  public init(url: String? = nil) {
    self.url = url
  }
}

/// The model looks for something in a page.
public struct WebSearchFindInPage: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "findInPage"
  }

  /// Address of the page.
  @Nullable public var url: String?

  /// What to look for.
  @Nullable public var pattern: String?

  public init(url: String? = nil, pattern: String? = nil) {
    self.url = url
    self.pattern = pattern
  }
}

/// The model does something else on the web.
public struct WebSearchOther: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "other"
  }

  public init() {}
}
