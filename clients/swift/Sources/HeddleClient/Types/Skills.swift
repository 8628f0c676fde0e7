// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

/// For which folders to list skills.
public struct SkillsListParams: Codable, Hashable, Sendable {
  /// The working folders. That of the server when empty or left out.
  public var cwds: [String]?

  /// Read all files again, even those that the server remembers.
  public var forceReload: Bool?

  public init(cwds: [String]? = nil, forceReload: Bool? = nil) {
    self.cwds = cwds
    self.forceReload = forceReload
  }
}

/// Skills, by working folder.
public struct SkillsListResponse: Codable, Hashable, Sendable {
  /// One entry a folder.
  public var data: [SkillsListEntry]

  public init(data: [SkillsListEntry]) {
    self.data = data
  }
}

/// The skills of one working folder.
public struct SkillsListEntry: Codable, Hashable, Sendable {
  /// The working folder.
  public var cwd: String

  /// Its skills, also those that are off.
  public var skills: [SkillMetadata]

  /// What could not be read.
  public var errors: [SkillErrorInfo]

  public init(cwd: String, skills: [SkillMetadata], errors: [SkillErrorInfo]) {
    self.cwd = cwd
    self.skills = skills
    self.errors = errors
  }
}

/// A skill: instructions for one kind of work.
public struct SkillMetadata: Codable, Hashable, Sendable {
  /// Its name, as the user and the model write it.
  public var name: String

  /// What it is good for and when to use it, for the model.
  public var description: String

  /// What it is good for, in a few words.
  @available(
    *, deprecated,
    message: "It comes from the older form of the file. Use `interface.shortDescription`."
  )
  @Nullable public var shortDescription: String? = nil

  /// How it is shown. Null when it does not say.
  @Nullable public var interface: SkillInterface?

  /// What it needs. Null when it does not say.
  @Nullable public var dependencies: SkillDependencies?

  /// Its file `SKILL.md`.
  public var path: String

  /// Whom it is for.
  public var scope: SkillScope

  /// The plugin that brought it, where that is known.
  @Nullable public var pluginID: String?

  /// Whether it is on.
  public var enabled: Bool

  public init(
    name: String,
    description: String,
    interface: SkillInterface? = nil,
    dependencies: SkillDependencies? = nil,
    path: String,
    scope: SkillScope,
    pluginID: String? = nil,
    enabled: Bool
  ) {
    self.name = name
    self.description = description
    self.interface = interface
    self.dependencies = dependencies
    self.path = path
    self.scope = scope
    self.pluginID = pluginID
    self.enabled = enabled
  }

  private enum CodingKeys: String, CodingKey {
    case name
    case description
    case shortDescription
    case interface
    case dependencies
    case path
    case scope
    case pluginID = "pluginId"
    case enabled
  }
}

/// How a skill is shown.
public struct SkillInterface: Codable, Hashable, Sendable {
  /// Its name, for people.
  @Nullable public var displayName: String?

  /// What it is good for, in a few words for people.
  @Nullable public var shortDescription: String?

  /// The file of its small picture.
  @Nullable public var iconSmall: String?

  /// The file of its large picture.
  @Nullable public var iconLarge: String?

  /// Address of its small picture, where it comes from a catalogue.
  @Nullable public var iconSmallURL: String?

  /// Address of its large picture, where it comes from a catalogue.
  @Nullable public var iconLargeURL: String?

  /// Its colour.
  @Nullable public var brandColor: String?

  /// Words to use it with, for the user to begin from.
  @Nullable public var defaultPrompt: String?

  public init(
    displayName: String? = nil,
    shortDescription: String? = nil,
    iconSmall: String? = nil,
    iconLarge: String? = nil,
    iconSmallURL: String? = nil,
    iconLargeURL: String? = nil,
    brandColor: String? = nil,
    defaultPrompt: String? = nil
  ) {
    self.displayName = displayName
    self.shortDescription = shortDescription
    self.iconSmall = iconSmall
    self.iconLarge = iconLarge
    self.iconSmallURL = iconSmallURL
    self.iconLargeURL = iconLargeURL
    self.brandColor = brandColor
    self.defaultPrompt = defaultPrompt
  }

  private enum CodingKeys: String, CodingKey {
    case displayName
    case shortDescription
    case iconSmall
    case iconLarge
    case iconSmallURL = "iconSmallUrl"
    case iconLargeURL = "iconLargeUrl"
    case brandColor
    case defaultPrompt
  }
}

/// What a skill needs.
public struct SkillDependencies: Codable, Hashable, Sendable {
  /// The tools that it needs.
  public var tools: [SkillToolDependency]

  public init(tools: [SkillToolDependency]) {
    self.tools = tools
  }
}

/// A tool that a skill needs.
public struct SkillToolDependency: Codable, Hashable, Sendable {
  /// The kind of tool, such as `mcp`.
  public var type: String

  /// Its name.
  public var value: String

  /// What it is, for people.
  @Nullable public var description: String?

  /// How to talk to it, such as `streamable_http`.
  @Nullable public var transport: String?

  /// The command that starts it, where one does.
  @Nullable public var command: String?

  /// Its address, where it has one.
  @Nullable public var url: String?

  public init(
    type: String,
    value: String,
    description: String? = nil,
    transport: String? = nil,
    command: String? = nil,
    url: String? = nil
  ) {
    self.type = type
    self.value = value
    self.description = description
    self.transport = transport
    self.command = command
    self.url = url
  }
}

/// Whom a skill is for, and so where it comes from.
///
/// A value that this package does not know is kept in `rawValue`.
public struct SkillScope: RawRepresentable, Codable, Hashable, Sendable {
  /// The user, everywhere.
  public static let user = SkillScope(rawValue: "user")

  /// Everybody who works on this project.
  public static let repo = SkillScope(rawValue: "repo")

  /// Everybody: it comes with the server.
  public static let system = SkillScope(rawValue: "system")

  /// Everybody on this machine, as its administrator wants.
  public static let admin = SkillScope(rawValue: "admin")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// Why a skill could not be read.
public struct SkillErrorInfo: Codable, Hashable, Sendable {
  /// Its file.
  public var path: String

  /// What is wrong, for people.
  public var message: String

  public init(path: String, message: String) {
    self.path = path
    self.message = message
  }
}

/// More folders to look for skills in.
public struct SkillsExtraRootsSetParams: Codable, Hashable, Sendable {
  /// The folders, in place of those that were set before. None when empty.
  public var extraRoots: [String]

  public init(extraRoots: [String]) {
    self.extraRoots = extraRoots
  }
}

/// The folders are set.
public struct SkillsExtraRootsSetResponse: Codable, Hashable, Sendable {
  public init() {}

  public init(from decoder: any Decoder) throws {
    _ = try decoder.container(keyedBy: WireKey.self)
  }

  public func encode(to encoder: any Encoder) throws {
    _ = encoder.container(keyedBy: WireKey.self)
  }
}

/// A skill, and whether it is to be on. The skill is told by its file or by its name.
public struct SkillsConfigWriteParams: Codable, Hashable, Sendable {
  /// The file `SKILL.md` of the skill.
  @Nullable public var path: String?

  /// Name of the skill, in place of `path`.
  @Nullable public var name: String?

  /// Whether it is to be on.
  public var enabled: Bool

  public init(path: String? = nil, name: String? = nil, enabled: Bool) {
    self.path = path
    self.name = name
    self.enabled = enabled
  }
}

/// What came of it.
public struct SkillsConfigWriteResponse: Codable, Hashable, Sendable {
  /// Whether the skill is on now, everything considered.
  public var effectiveEnabled: Bool

  public init(effectiveEnabled: Bool) {
    self.effectiveEnabled = effectiveEnabled
  }
}

/// Files of skills were changed, so that lists of skills are out of date. It does not say which.
public struct SkillsChangedNotification: Codable, Hashable, Sendable {
  public init() {}

  public init(from decoder: any Decoder) throws {
    _ = try decoder.container(keyedBy: WireKey.self)
  }

  public func encode(to encoder: any Encoder) throws {
    _ = encoder.container(keyedBy: WireKey.self)
  }
}
