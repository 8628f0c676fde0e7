// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

/// A file to read.
public struct FsReadFileParams: Codable, Hashable, Sendable {
  /// The file.
  public var path: String

  public init(path: String) {
    self.path = path
  }
}

/// What is in the file.
public struct FsReadFileResponse: Codable, Hashable, Sendable {
  /// All of its bytes. Bytes in base64.
  public var dataBase64: String

  public init(dataBase64: String) {
    self.dataBase64 = dataBase64
  }
}

/// A file to write.
public struct FsWriteFileParams: Codable, Hashable, Sendable {
  /// The file. It is created, or loses what it held; its folder has to exist.
  public var path: String

  /// All of its bytes. Bytes in base64.
  public var dataBase64: String

  public init(path: String, dataBase64: String) {
    self.path = path
    self.dataBase64 = dataBase64
  }
}

/// The file was written.
public struct FsWriteFileResponse: Codable, Hashable, Sendable {
  public init() {}

  public init(from decoder: any Decoder) throws {
    _ = try decoder.container(keyedBy: WireKey.self)
  }

  public func encode(to encoder: any Encoder) throws {
    _ = encoder.container(keyedBy: WireKey.self)
  }
}

/// What to look up.
public struct FsGetMetadataParams: Codable, Hashable, Sendable {
  /// A file, a folder or a symbolic link.
  public var path: String

  public init(path: String) {
    self.path = path
  }
}

/// What the file system knows of a path, without the contents.
public struct FsGetMetadataResponse: Codable, Hashable, Sendable {
  /// It is a folder, or a symbolic link to one.
  public var isDirectory: Bool

  /// It is an ordinary file, or a symbolic link to one.
  public var isFile: Bool

  /// The path is a symbolic link itself, wherever it leads.
  public var isSymlink: Bool

  /// When it was created; 0 where the file system does not say. Unix time in milliseconds.
  public var createdAtMs: Int64

  /// When its contents last changed; 0 where the file system does not say. Unix time in
  /// milliseconds.
  public var modifiedAtMs: Int64

  public init(
    isDirectory: Bool, isFile: Bool, isSymlink: Bool, createdAtMs: Int64, modifiedAtMs: Int64
  ) {
    self.isDirectory = isDirectory
    self.isFile = isFile
    self.isSymlink = isSymlink
    self.createdAtMs = createdAtMs
    self.modifiedAtMs = modifiedAtMs
  }
}

/// A folder to look into.
public struct FsReadDirectoryParams: Codable, Hashable, Sendable {
  /// The folder.
  public var path: String

  public init(path: String) {
    self.path = path
  }
}

/// What is in the folder, but not what is in folders below it.
public struct FsReadDirectoryResponse: Codable, Hashable, Sendable {
  /// The entries, in no particular order.
  public var entries: [FsReadDirectoryEntry]

  public init(entries: [FsReadDirectoryEntry]) {
    self.entries = entries
  }
}

/// One thing in a folder.
public struct FsReadDirectoryEntry: Codable, Hashable, Sendable {
  /// Its name, without any folder.
  public var fileName: String

  /// It is a folder, or a symbolic link to one.
  public var isDirectory: Bool

  /// It is an ordinary file, or a symbolic link to one.
  public var isFile: Bool

  public init(fileName: String, isDirectory: Bool, isFile: Bool) {
    self.fileName = fileName
    self.isDirectory = isDirectory
    self.isFile = isFile
  }
}

/// A folder to make.
public struct FsCreateDirectoryParams: Codable, Hashable, Sendable {
  /// The folder.
  public var path: String

  /// Also make the folders above that are missing. Yes when left out.
  @Nullable public var recursive: Bool?

  public init(path: String, recursive: Bool? = nil) {
    self.path = path
    self.recursive = recursive
  }
}

/// The folder was made.
public struct FsCreateDirectoryResponse: Codable, Hashable, Sendable {
  public init() {}

  public init(from decoder: any Decoder) throws {
    _ = try decoder.container(keyedBy: WireKey.self)
  }

  public func encode(to encoder: any Encoder) throws {
    _ = encoder.container(keyedBy: WireKey.self)
  }
}

/// What to copy, and where to.
public struct FsCopyParams: Codable, Hashable, Sendable {
  /// The file or folder to copy.
  public var sourcePath: String

  /// The path of the copy itself, not of the folder to put it in.
  public var destinationPath: String

  /// With everything below it: a folder cannot be copied otherwise. Makes no difference to a file.
  /// No when left out.
  public var recursive: Bool?

  public init(sourcePath: String, destinationPath: String, recursive: Bool? = nil) {
    self.sourcePath = sourcePath
    self.destinationPath = destinationPath
    self.recursive = recursive
  }
}

/// The copy was made.
public struct FsCopyResponse: Codable, Hashable, Sendable {
  public init() {}

  public init(from decoder: any Decoder) throws {
    _ = try decoder.container(keyedBy: WireKey.self)
  }

  public func encode(to encoder: any Encoder) throws {
    _ = encoder.container(keyedBy: WireKey.self)
  }
}

/// What to delete.
public struct FsRemoveParams: Codable, Hashable, Sendable {
  /// The file or folder.
  public var path: String

  /// Of a folder, also everything below it. Yes when left out.
  @Nullable public var recursive: Bool?

  /// It is no error when there is nothing to delete. Yes when left out.
  @Nullable public var force: Bool?

  public init(path: String, recursive: Bool? = nil, force: Bool? = nil) {
    self.path = path
    self.recursive = recursive
    self.force = force
  }
}

/// It is gone.
public struct FsRemoveResponse: Codable, Hashable, Sendable {
  public init() {}

  public init(from decoder: any Decoder) throws {
    _ = try decoder.container(keyedBy: WireKey.self)
  }

  public func encode(to encoder: any Encoder) throws {
    _ = encoder.container(keyedBy: WireKey.self)
  }
}

/// What to watch.
public struct FsWatchParams: Codable, Hashable, Sendable {
  /// A name that the client makes up, unique on its connection.
  public var watchID: String

  /// The file or folder. Of a folder, what is directly in it is watched too.
  public var path: String

  public init(watchID: String, path: String) {
    self.watchID = watchID
    self.path = path
  }

  private enum CodingKeys: String, CodingKey {
    case watchID = "watchId"
    case path
  }
}

/// It is watched from now on, until `fs/unwatch` or the end of the connection.
public struct FsWatchResponse: Codable, Hashable, Sendable {
  /// The path in its canonical form.
  public var path: String

  public init(path: String) {
    self.path = path
  }
}

/// What to watch no longer. It is no error when it is not watched.
public struct FsUnwatchParams: Codable, Hashable, Sendable {
  /// The `watchId` of the `fs/watch`.
  public var watchID: String

  public init(watchID: String) {
    self.watchID = watchID
  }

  private enum CodingKeys: String, CodingKey {
    case watchID = "watchId"
  }
}

/// It is no longer watched.
public struct FsUnwatchResponse: Codable, Hashable, Sendable {
  public init() {}

  public init(from decoder: any Decoder) throws {
    _ = try decoder.container(keyedBy: WireKey.self)
  }

  public func encode(to encoder: any Encoder) throws {
    _ = encoder.container(keyedBy: WireKey.self)
  }
}

/// Something that is watched has changed. Changes in quick succession come together.
public struct FsChangedNotification: Codable, Hashable, Sendable {
  /// The `watchId` of the `fs/watch`.
  public var watchID: String

  /// The files and folders that were created, changed or deleted; not which of these.
  public var changedPaths: [String]

  public init(watchID: String, changedPaths: [String]) {
    self.watchID = watchID
    self.changedPaths = changedPaths
  }

  private enum CodingKeys: String, CodingKey {
    case watchID = "watchId"
    case changedPaths
  }
}
