// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

/// What to look for, and where.
public struct FuzzyFileSearchParams: Codable, Hashable, Sendable {
  /// Letters that occur in the path, in this order but with others between them.
  public var query: String

  /// The folders to look in, with everything below them.
  public var roots: [String]

  /// A name for a series of searches that the client makes up: each one stops the one before.
  @Nullable public var cancellationToken: String?

  public init(query: String, roots: [String], cancellationToken: String? = nil) {
    self.query = query
    self.roots = roots
    self.cancellationToken = cancellationToken
  }
}

/// What was found.
public struct FuzzyFileSearchResponse: Codable, Hashable, Sendable {
  /// The best files and folders, the best first. The server limits how many.
  public var files: [FuzzyFileSearchResult]

  public init(files: [FuzzyFileSearchResult]) {
    self.files = files
  }
}

/// A file or folder that was found.
public struct FuzzyFileSearchResult: Codable, Hashable, Sendable {
  /// The folder out of `roots` that it was found in.
  public var root: String

  /// Its path from there.
  public var path: String

  /// What it is.
  public var matchType: FuzzyFileSearchMatchType

  /// The last part of its path.
  public var fileName: String

  /// How well it fits; higher is better.
  public var score: UInt32

  /// Which characters of `path` fit the query, counted from 0, for highlighting.
  @Nullable public var indices: [UInt32]?

  public init(
    root: String,
    path: String,
    matchType: FuzzyFileSearchMatchType,
    fileName: String,
    score: UInt32,
    indices: [UInt32]? = nil
  ) {
    self.root = root
    self.path = path
    self.matchType = matchType
    self.fileName = fileName
    self.score = score
    self.indices = indices
  }

  private enum CodingKeys: String, CodingKey {
    case root
    case path
    case matchType = "match_type"
    case fileName = "file_name"
    case score
    case indices
  }
}

/// What was found.
///
/// A value that this package does not know is kept in `rawValue`.
public struct FuzzyFileSearchMatchType: RawRepresentable, Codable, Hashable, Sendable {
  /// A file.
  public static let file = FuzzyFileSearchMatchType(rawValue: "file")

  /// A folder.
  public static let directory = FuzzyFileSearchMatchType(rawValue: "directory")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// What was found so far.
public struct FuzzyFileSearchSessionUpdatedNotification: Codable, Hashable, Sendable {
  /// The `sessionId` of the `fuzzyFileSearch/sessionStart`.
  public var sessionID: String

  /// The query that it was found for. It may have been replaced since.
  public var query: String

  /// The best files and folders, the best first. They replace those that were sent before.
  public var files: [FuzzyFileSearchResult]

  public init(sessionID: String, query: String, files: [FuzzyFileSearchResult]) {
    self.sessionID = sessionID
    self.query = query
    self.files = files
  }

  private enum CodingKeys: String, CodingKey {
    case sessionID = "sessionId"
    case query
    case files
  }
}

/// Nothing more will be found for the present query. The session stays open for another.
public struct FuzzyFileSearchSessionCompletedNotification: Codable, Hashable, Sendable {
  /// The `sessionId` of the `fuzzyFileSearch/sessionStart`.
  public var sessionID: String

  public init(sessionID: String) {
    self.sessionID = sessionID
  }

  private enum CodingKeys: String, CodingKey {
    case sessionID = "sessionId"
  }
}
