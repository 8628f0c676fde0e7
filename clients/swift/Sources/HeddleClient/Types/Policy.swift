// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

/// When the agent has to ask before it acts.
public enum AskForApproval: Codable, Hashable, Sendable {
  /// Ask before everything that is not known to be harmless.
  case untrusted

  /// Ask when the model wants to leave the sandbox.
  case onRequest

  /// Never ask. What the sandbox does not allow fails.
  case never

  /// Decide kind by kind whether to ask.
  case granular(GranularApprovals)

  /// What this package does not know, as it came.
  case unknown(JSONValue)

  public init(from decoder: any Decoder) throws {
    if let text = decoder.text() {
      switch text {
      case "untrusted":
        self = .untrusted
      case "on-request":
        self = .onRequest
      case "never":
        self = .never
      default:
        self = .unknown(try JSONValue(from: decoder))
      }
    } else if let key = decoder.onlyKey() {
      let container = try decoder.container(keyedBy: WireKey.self)
      switch key.stringValue {
      case "granular":
        let value = try container.decode(GranularApprovals.self, forKey: key)
        self = .granular(value)
      default:
        self = .unknown(try JSONValue(from: decoder))
      }
    } else {
      self = .unknown(try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .untrusted:
      try encoder.write(text: "untrusted")
    case .onRequest:
      try encoder.write(text: "on-request")
    case .never:
      try encoder.write(text: "never")
    case .granular(let value):
      try encoder.write(value, under: "granular")
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

/// Which kinds of question may be put to the client; the others are declined without asking.
public struct GranularApprovals: Codable, Hashable, Sendable {
  /// Ask before something leaves the sandbox.
  public var sandboxApproval: Bool

  /// Ask where a rule about commands says so.
  public var rules: Bool

  /// Ask before a skill runs. No when left out.
  public var skillApproval: Bool?

  /// Ask when the model requests more permissions. No when left out.
  public var requestPermissions: Bool?

  /// Pass on the questions of tool servers.
  public var mcpElicitations: Bool

  public init(
    sandboxApproval: Bool,
    rules: Bool,
    skillApproval: Bool? = nil,
    requestPermissions: Bool? = nil,
    mcpElicitations: Bool
  ) {
    self.sandboxApproval = sandboxApproval
    self.rules = rules
    self.skillApproval = skillApproval
    self.requestPermissions = requestPermissions
    self.mcpElicitations = mcpElicitations
  }

  private enum CodingKeys: String, CodingKey {
    case sandboxApproval = "sandbox_approval"
    case rules
    case skillApproval = "skill_approval"
    case requestPermissions = "request_permissions"
    case mcpElicitations = "mcp_elicitations"
  }
}

/// Who answers questions about approval.
///
/// A value that this package does not know is kept in `rawValue`.
public struct ApprovalsReviewer: RawRepresentable, Codable, Hashable, Sendable {
  /// A person, through the client.
  public static let user = ApprovalsReviewer(rawValue: "user")

  /// A reviewing model; the client is told of its verdicts.
  public static let autoReview = ApprovalsReviewer(rawValue: "auto_review")

  /// A second agent that watches over the first.
  public static let guardianSubagent = ApprovalsReviewer(rawValue: "guardian_subagent")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// A sandbox by its short name, as a client asks for it.
///
/// A value that this package does not know is kept in `rawValue`.
public struct SandboxMode: RawRepresentable, Codable, Hashable, Sendable {
  /// Files can be read, nothing can be changed.
  public static let readOnly = SandboxMode(rawValue: "read-only")

  /// Files can be changed inside the workspace only.
  public static let workspaceWrite = SandboxMode(rawValue: "workspace-write")

  /// No sandbox at all.
  public static let dangerFullAccess = SandboxMode(rawValue: "danger-full-access")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// What commands of the agent can reach.
public enum SandboxPolicy: Codable, Hashable, Sendable {
  /// No sandbox at all.
  case dangerFullAccess(DangerFullAccessPolicy)

  /// Files can be read, nothing can be changed.
  case readOnly(ReadOnlyPolicy)

  /// The server already runs inside a sandbox that somebody else keeps; it adds none.
  case externalSandbox(ExternalSandboxPolicy)

  /// Files can be changed inside the workspace only.
  case workspaceWrite(WorkspaceWritePolicy)

  /// What this package does not know, as it came.
  case unknown(JSONValue)

  public init(from decoder: any Decoder) throws {
    switch decoder.text(of: "type") {
    case "dangerFullAccess":
      self = .dangerFullAccess(try DangerFullAccessPolicy(from: decoder))
    case "readOnly":
      self = .readOnly(try ReadOnlyPolicy(from: decoder))
    case "externalSandbox":
      self = .externalSandbox(try ExternalSandboxPolicy(from: decoder))
    case "workspaceWrite":
      self = .workspaceWrite(try WorkspaceWritePolicy(from: decoder))
    default:
      self = .unknown(try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .dangerFullAccess(let value):
      try value.encode(to: encoder)
    case .readOnly(let value):
      try value.encode(to: encoder)
    case .externalSandbox(let value):
      try value.encode(to: encoder)
    case .workspaceWrite(let value):
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

/// No sandbox at all.
public struct DangerFullAccessPolicy: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "dangerFullAccess"
  }

  public init() {}
}

/// Files can be read, nothing can be changed.
public struct ReadOnlyPolicy: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "readOnly"
  }

  /// Whether commands may use the network. No when left out.
  public var networkAccess: Bool?

  public init(networkAccess: Bool? = nil) {
    self.networkAccess = networkAccess
  }
}

/// The server already runs inside a sandbox that somebody else keeps; it adds none.
public struct ExternalSandboxPolicy: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "externalSandbox"
  }

  /// What the outer sandbox lets through. Nothing when left out.
  public var networkAccess: NetworkAccess?

  public init(networkAccess: NetworkAccess? = nil) {
    self.networkAccess = networkAccess
  }
}

/// What an outer sandbox lets through to the network.
///
/// A value that this package does not know is kept in `rawValue`.
public struct NetworkAccess: RawRepresentable, Codable, Hashable, Sendable {
  /// Nothing.
  public static let restricted = NetworkAccess(rawValue: "restricted")

  /// Everything.
  public static let enabled = NetworkAccess(rawValue: "enabled")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// Files can be changed inside the workspace only.
public struct WorkspaceWritePolicy: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "workspaceWrite"
  }

  /// More folders that may be written to. None when left out.
  public var writableRoots: [String]?

  /// Whether commands may use the network. No when left out.
  public var networkAccess: Bool?

  /// The folder in `TMPDIR` is not writable. It is when left out.
  public var excludeTmpdirEnvVar: Bool?

  /// The folder `/tmp` is not writable. It is when left out.
  public var excludeSlashTmp: Bool?

  public init(
    writableRoots: [String]? = nil,
    networkAccess: Bool? = nil,
    excludeTmpdirEnvVar: Bool? = nil,
    excludeSlashTmp: Bool? = nil
  ) {
    self.writableRoots = writableRoots
    self.networkAccess = networkAccess
    self.excludeTmpdirEnvVar = excludeTmpdirEnvVar
    self.excludeSlashTmp = excludeSlashTmp
  }
}

/// The named set of permissions that a thread works under.
public struct ActivePermissionProfile: Codable, Hashable, Sendable {
  /// Name of the profile.
  public var id: String

  /// Name of the profile that it builds on.
  @Nullable public var extends: String?

  public init(id: String, extends: String? = nil) {
    self.id = id
    self.extends = extends
  }
}

/// Access to files beyond what the sandbox allows.
public struct AdditionalFileSystemPermissions: Codable, Hashable, Sendable {
  /// Rules about files.
  @Nullable public var entries: [FileSystemSandboxEntry]?

  /// How many folders deep to look for files that fit a pattern. Matters only on systems where the
  /// sandbox has to be given every such file beforehand. At least 1.
  @Nullable public var globScanMaxDepth: UInt64?

  /// Files and folders that can be read.
  @available(*, deprecated, message: "The older form, which is to go. Use `entries`.")
  @Nullable public var read: [String]? = nil

  /// Files and folders that can be changed.
  @available(*, deprecated, message: "The older form, which is to go. Use `entries`.")
  @Nullable public var write: [String]? = nil

  public init(entries: [FileSystemSandboxEntry]? = nil, globScanMaxDepth: UInt64? = nil) {
    self.entries = entries
    self.globScanMaxDepth = globScanMaxDepth
  }
}

/// What commands may do with some files.
public struct FileSystemSandboxEntry: Codable, Hashable, Sendable {
  /// Which files.
  public var path: FileSystemPath

  /// What may be done with them.
  public var access: FileSystemAccessMode

  public init(path: FileSystemPath, access: FileSystemAccessMode) {
    self.path = path
    self.access = access
  }
}

/// Which files are meant.
public enum FileSystemPath: Codable, Hashable, Sendable {
  /// A file, or a folder with all that is in it.
  case path(PathFileSystemPath)

  /// All files whose path fits a pattern.
  case globPattern(GlobPatternFileSystemPath)

  /// A place by what it is for.
  case special(SpecialFileSystemPath)

  /// What this package does not know, as it came.
  case unknown(JSONValue)

  public init(from decoder: any Decoder) throws {
    switch decoder.text(of: "type") {
    case "path":
      self = .path(try PathFileSystemPath(from: decoder))
    case "glob_pattern":
      self = .globPattern(try GlobPatternFileSystemPath(from: decoder))
    case "special":
      self = .special(try SpecialFileSystemPath(from: decoder))
    default:
      self = .unknown(try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .path(let value):
      try value.encode(to: encoder)
    case .globPattern(let value):
      try value.encode(to: encoder)
    case .special(let value):
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

/// A file, or a folder with all that is in it.
public struct PathFileSystemPath: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "path"
  }

  /// The file or folder.
  public var path: String

  public init(path: String) {
    self.path = path
  }
}

/// All files whose path fits a pattern.
public struct GlobPatternFileSystemPath: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "glob_pattern"
  }

  /// The pattern, with `*` and `**`.
  public var pattern: String

  public init(pattern: String) {
    self.pattern = pattern
  }
}

/// A place by what it is for.
public struct SpecialFileSystemPath: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "special"
  }

  /// The place.
  public var value: FileSystemSpecialPath

  public init(value: FileSystemSpecialPath) {
    self.value = value
  }
}

/// A place among the files by what it is for, wherever it lies.
public enum FileSystemSpecialPath: Codable, Hashable, Sendable {
  /// All files there are.
  case root(RootFileSystemSpecialPath)

  /// What programs need of the system in order to run at all.
  case minimal(MinimalFileSystemSpecialPath)

  /// The folders of the workspace.
  case projectRoots(ProjectRootsFileSystemSpecialPath)

  /// The folder in `TMPDIR`.
  case tmpdir(TmpdirFileSystemSpecialPath)

  /// The folder `/tmp`.
  case slashTmp(SlashTmpFileSystemSpecialPath)

  /// A place that this server does not know; a newer one may.
  case unknown(UnknownFileSystemSpecialPath)

  /// What this package does not know, as it came.
  case unknownValue(JSONValue)

  public init(from decoder: any Decoder) throws {
    switch decoder.text(of: "kind") {
    case "root":
      self = .root(try RootFileSystemSpecialPath(from: decoder))
    case "minimal":
      self = .minimal(try MinimalFileSystemSpecialPath(from: decoder))
    case "project_roots":
      self = .projectRoots(try ProjectRootsFileSystemSpecialPath(from: decoder))
    case "tmpdir":
      self = .tmpdir(try TmpdirFileSystemSpecialPath(from: decoder))
    case "slash_tmp":
      self = .slashTmp(try SlashTmpFileSystemSpecialPath(from: decoder))
    case "unknown":
      self = .unknown(try UnknownFileSystemSpecialPath(from: decoder))
    default:
      self = .unknownValue(try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .root(let value):
      try value.encode(to: encoder)
    case .minimal(let value):
      try value.encode(to: encoder)
    case .projectRoots(let value):
      try value.encode(to: encoder)
    case .tmpdir(let value):
      try value.encode(to: encoder)
    case .slashTmp(let value):
      try value.encode(to: encoder)
    case .unknown(let value):
      try value.encode(to: encoder)
    case .unknownValue(let value):
      try value.encode(to: encoder)
    }
  }

  /// Is it something that this package does not know?
  public var isUnknown: Bool {
    if case .unknownValue = self {
      return true
    }
    return false
  }
}

/// All files there are.
public struct RootFileSystemSpecialPath: Codable, Hashable, Sendable {
  private var kind = KindConstant.constant

  private enum KindConstant: String, Codable, Hashable, Sendable {
    case constant = "root"
  }

  public init() {}
}

/// What programs need of the system in order to run at all.
public struct MinimalFileSystemSpecialPath: Codable, Hashable, Sendable {
  private var kind = KindConstant.constant

  private enum KindConstant: String, Codable, Hashable, Sendable {
    case constant = "minimal"
  }

  public init() {}
}

/// The folders of the workspace.
public struct ProjectRootsFileSystemSpecialPath: Codable, Hashable, Sendable {
  private var kind = KindConstant.constant

  private enum KindConstant: String, Codable, Hashable, Sendable {
    case constant = "project_roots"
  }

  /// A path below it, relative to it. All of it when left out.
  @Nullable public var subpath: String?

  public init(subpath: String? = nil) {
    self.subpath = subpath
  }
}

/// The folder in `TMPDIR`.
public struct TmpdirFileSystemSpecialPath: Codable, Hashable, Sendable {
  private var kind = KindConstant.constant

  private enum KindConstant: String, Codable, Hashable, Sendable {
    case constant = "tmpdir"
  }

  public init() {}
}

/// The folder `/tmp`.
public struct SlashTmpFileSystemSpecialPath: Codable, Hashable, Sendable {
  private var kind = KindConstant.constant

  private enum KindConstant: String, Codable, Hashable, Sendable {
    case constant = "slash_tmp"
  }

  public init() {}
}

/// A place that this server does not know; a newer one may.
public struct UnknownFileSystemSpecialPath: Codable, Hashable, Sendable {
  private var kind = KindConstant.constant

  private enum KindConstant: String, Codable, Hashable, Sendable {
    case constant = "unknown"
  }

  /// What the place is called.
  public var path: String

  /// A path below it, relative to it. All of it when left out.
  @Nullable public var subpath: String?

  public init(path: String, subpath: String? = nil) {
    self.path = path
    self.subpath = subpath
  }
}

/// What may be done with files.
///
/// A value that this package does not know is kept in `rawValue`.
public struct FileSystemAccessMode: RawRepresentable, Codable, Hashable, Sendable {
  /// They can be read.
  public static let read = FileSystemAccessMode(rawValue: "read")

  /// They can be read and changed.
  public static let write = FileSystemAccessMode(rawValue: "write")

  /// They cannot even be read.
  public static let deny = FileSystemAccessMode(rawValue: "deny")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// Access to the network beyond what the sandbox allows.
public struct AdditionalNetworkPermissions: Codable, Hashable, Sendable {
  /// Whether the network can be used. Nothing changes when left out.
  @Nullable public var enabled: Bool?

  public init(enabled: Bool? = nil) {
    self.enabled = enabled
  }
}

/// The permissions that the model asks for.
public struct RequestPermissionProfile: Codable, Hashable, Sendable {
  /// More access to files. None when left out.
  @Nullable public var fileSystem: AdditionalFileSystemPermissions?

  /// More access to the network. None when left out.
  @Nullable public var network: AdditionalNetworkPermissions?

  public init(
    fileSystem: AdditionalFileSystemPermissions? = nil, network: AdditionalNetworkPermissions? = nil
  ) {
    self.fileSystem = fileSystem
    self.network = network
  }
}

/// The permissions that the user grants: those that were asked for, or a part of them.
public struct GrantedPermissionProfile: Codable, Hashable, Sendable {
  /// More access to files. None when left out.
  @Nullable public var fileSystem: AdditionalFileSystemPermissions?

  /// More access to the network. None when left out.
  @Nullable public var network: AdditionalNetworkPermissions?

  public init(
    fileSystem: AdditionalFileSystemPermissions? = nil, network: AdditionalNetworkPermissions? = nil
  ) {
    self.fileSystem = fileSystem
    self.network = network
  }
}

/// Which sets of permissions to list.
public struct PermissionProfileListParams: Codable, Hashable, Sendable {
  /// Where to go on: `nextCursor` of the page before.
  @Nullable public var cursor: String?

  /// How many at most. All when left out.
  @Nullable public var limit: UInt32?

  /// The working folder whose project may bring sets of its own.
  @Nullable public var cwd: String?

  public init(cursor: String? = nil, limit: UInt32? = nil, cwd: String? = nil) {
    self.cursor = cursor
    self.limit = limit
    self.cwd = cwd
  }
}

/// One page of sets of permissions.
public struct PermissionProfileListResponse: Codable, Hashable, Sendable {
  /// The sets.
  public var data: [PermissionProfileSummary]

  /// Where the next page begins; null at the end.
  @Nullable public var nextCursor: String?

  public init(data: [PermissionProfileSummary], nextCursor: String? = nil) {
    self.data = data
    self.nextCursor = nextCursor
  }
}

/// A named set of permissions that a thread can work under.
public struct PermissionProfileSummary: Codable, Hashable, Sendable {
  /// Its name, as `permissions` of a thread takes it. Those of the server itself begin with `:`.
  public var id: String

  /// What it allows, for people.
  @Nullable public var description: String?

  /// Whether the rules of the administrator let users choose it.
  public var allowed: Bool

  public init(id: String, description: String? = nil, allowed: Bool) {
    self.id = id
    self.description = description
    self.allowed = allowed
  }
}
