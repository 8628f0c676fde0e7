// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

/// Whose configuration to show, and how fully.
public struct ConfigReadParams: Codable, Hashable, Sendable {
  /// The working folder that it is to hold for, so that projects count. Without projects when left
  /// out.
  @Nullable public var cwd: String?

  /// Also show each layer by itself. No when left out.
  public var includeLayers: Bool?

  public init(cwd: String? = nil, includeLayers: Bool? = nil) {
    self.cwd = cwd
    self.includeLayers = includeLayers
  }
}

/// The configuration and where it comes from.
public struct ConfigReadResponse: Codable, Hashable, Sendable {
  /// What holds, all layers taken together.
  public var config: Config

  /// The layer that each setting comes from, by the dotted name of the setting.
  public var origins: [String: ConfigLayerMetadata]

  /// The layers, the strongest first. Null when they were not asked for.
  @Nullable public var layers: [ConfigLayer]?

  public init(
    config: Config, origins: [String: ConfigLayerMetadata], layers: [ConfigLayer]? = nil
  ) {
    self.config = config
    self.origins = origins
    self.layers = layers
  }
}

/// The configuration in force. Null stands for what is not configured. It holds more than is listed
/// here: settings by their names in the configuration file.
public struct Config: Codable, Hashable, Sendable {
  /// Name of the model.
  @Nullable public var model: String?

  /// Name of the provider of the model.
  @Nullable public var modelProvider: String?

  /// How long the model may think.
  @Nullable public var modelReasoningEffort: ReasoningEffort?

  /// How much of its thinking the model tells.
  @Nullable public var modelReasoningSummary: ReasoningSummary?

  /// At what length the model answers.
  @Nullable public var modelVerbosity: ModelVerbosity?

  /// When the agent has to ask before it acts.
  @Nullable public var approvalPolicy: AskForApproval?

  /// How far the model may go on the web.
  @Nullable public var webSearch: WebSearchMode?

  /// Class of service at the model endpoint.
  @Nullable public var serviceTier: String?

  /// Name of the model for reviews, where it is another one.
  @Nullable public var reviewModel: String?

  /// How many tokens the model can take in.
  @Nullable public var modelContextWindow: Int64?

  /// The number of tokens at which the history is compacted.
  @Nullable public var modelAutoCompactTokenLimit: Int64?

  /// Which tokens count towards the limit at which the history is compacted. All when null.
  @Nullable public var modelAutoCompactTokenLimitScope: AutoCompactTokenLimitScope?

  /// Instructions on how to compact, in place of those of the server.
  @Nullable public var compactPrompt: String?

  /// Instructions for the model.
  @Nullable public var instructions: String?

  /// Instructions that go before those of the user.
  @Nullable public var developerInstructions: String?

  /// Who answers when the agent asks. The meaning of this setting may still change.
  @Nullable public var approvalsReviewer: ApprovalsReviewer?

  /// What commands of the agent can reach.
  @Nullable public var sandboxMode: SandboxMode?

  /// How wide the sandbox `workspace-write` is.
  @Nullable public var sandboxWorkspaceWrite: SandboxWorkspaceWrite?

  /// How single tools of the model are set up.
  @Nullable public var tools: ToolsConfig?

  /// The only way in which the user may sign in.
  @Nullable public var forcedLoginMethod: ForcedLoginMethod?

  /// The only workspace of ChatGPT that the user may sign in to, or the only ones.
  @Nullable public var forcedChatgptWorkspaceID: ForcedChatgptWorkspaceIDs?

  /// The other fields of the object, whose names nobody lists, as they are on the wire.
  public var additionalFields: [String: JSONValue]

  public init(
    model: String? = nil,
    modelProvider: String? = nil,
    modelReasoningEffort: ReasoningEffort? = nil,
    modelReasoningSummary: ReasoningSummary? = nil,
    modelVerbosity: ModelVerbosity? = nil,
    approvalPolicy: AskForApproval? = nil,
    webSearch: WebSearchMode? = nil,
    serviceTier: String? = nil,
    reviewModel: String? = nil,
    modelContextWindow: Int64? = nil,
    modelAutoCompactTokenLimit: Int64? = nil,
    modelAutoCompactTokenLimitScope: AutoCompactTokenLimitScope? = nil,
    compactPrompt: String? = nil,
    instructions: String? = nil,
    developerInstructions: String? = nil,
    approvalsReviewer: ApprovalsReviewer? = nil,
    sandboxMode: SandboxMode? = nil,
    sandboxWorkspaceWrite: SandboxWorkspaceWrite? = nil,
    tools: ToolsConfig? = nil,
    forcedLoginMethod: ForcedLoginMethod? = nil,
    forcedChatgptWorkspaceID: ForcedChatgptWorkspaceIDs? = nil,
    additionalFields: [String: JSONValue] = [:]
  ) {
    self.model = model
    self.modelProvider = modelProvider
    self.modelReasoningEffort = modelReasoningEffort
    self.modelReasoningSummary = modelReasoningSummary
    self.modelVerbosity = modelVerbosity
    self.approvalPolicy = approvalPolicy
    self.webSearch = webSearch
    self.serviceTier = serviceTier
    self.reviewModel = reviewModel
    self.modelContextWindow = modelContextWindow
    self.modelAutoCompactTokenLimit = modelAutoCompactTokenLimit
    self.modelAutoCompactTokenLimitScope = modelAutoCompactTokenLimitScope
    self.compactPrompt = compactPrompt
    self.instructions = instructions
    self.developerInstructions = developerInstructions
    self.approvalsReviewer = approvalsReviewer
    self.sandboxMode = sandboxMode
    self.sandboxWorkspaceWrite = sandboxWorkspaceWrite
    self.tools = tools
    self.forcedLoginMethod = forcedLoginMethod
    self.forcedChatgptWorkspaceID = forcedChatgptWorkspaceID
    self.additionalFields = additionalFields
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    _model = try container.decode(Nullable<String>.self, forKey: .model)
    _modelProvider = try container.decode(Nullable<String>.self, forKey: .modelProvider)
    _modelReasoningEffort =
      try container.decode(Nullable<ReasoningEffort>.self, forKey: .modelReasoningEffort)
    _modelReasoningSummary =
      try container.decode(Nullable<ReasoningSummary>.self, forKey: .modelReasoningSummary)
    _modelVerbosity = try container.decode(Nullable<ModelVerbosity>.self, forKey: .modelVerbosity)
    _approvalPolicy = try container.decode(Nullable<AskForApproval>.self, forKey: .approvalPolicy)
    _webSearch = try container.decode(Nullable<WebSearchMode>.self, forKey: .webSearch)
    _serviceTier = try container.decode(Nullable<String>.self, forKey: .serviceTier)
    _reviewModel = try container.decode(Nullable<String>.self, forKey: .reviewModel)
    _modelContextWindow = try container.decode(Nullable<Int64>.self, forKey: .modelContextWindow)
    _modelAutoCompactTokenLimit =
      try container.decode(Nullable<Int64>.self, forKey: .modelAutoCompactTokenLimit)
    _modelAutoCompactTokenLimitScope = try container.decode(
      Nullable<AutoCompactTokenLimitScope>.self, forKey: .modelAutoCompactTokenLimitScope
    )
    _compactPrompt = try container.decode(Nullable<String>.self, forKey: .compactPrompt)
    _instructions = try container.decode(Nullable<String>.self, forKey: .instructions)
    _developerInstructions =
      try container.decode(Nullable<String>.self, forKey: .developerInstructions)
    _approvalsReviewer =
      try container.decode(Nullable<ApprovalsReviewer>.self, forKey: .approvalsReviewer)
    _sandboxMode = try container.decode(Nullable<SandboxMode>.self, forKey: .sandboxMode)
    _sandboxWorkspaceWrite =
      try container.decode(Nullable<SandboxWorkspaceWrite>.self, forKey: .sandboxWorkspaceWrite)
    _tools = try container.decode(Nullable<ToolsConfig>.self, forKey: .tools)
    _forcedLoginMethod =
      try container.decode(Nullable<ForcedLoginMethod>.self, forKey: .forcedLoginMethod)
    _forcedChatgptWorkspaceID = try container.decode(
      Nullable<ForcedChatgptWorkspaceIDs>.self, forKey: .forcedChatgptWorkspaceID
    )
    additionalFields = try decoder.fields(except: CodingKeys.allCases.map(\.rawValue))
  }

  public func encode(to encoder: any Encoder) throws {
    try encoder.write(additionalFields)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(_model, forKey: .model)
    try container.encode(_modelProvider, forKey: .modelProvider)
    try container.encode(_modelReasoningEffort, forKey: .modelReasoningEffort)
    try container.encode(_modelReasoningSummary, forKey: .modelReasoningSummary)
    try container.encode(_modelVerbosity, forKey: .modelVerbosity)
    try container.encode(_approvalPolicy, forKey: .approvalPolicy)
    try container.encode(_webSearch, forKey: .webSearch)
    try container.encode(_serviceTier, forKey: .serviceTier)
    try container.encode(_reviewModel, forKey: .reviewModel)
    try container.encode(_modelContextWindow, forKey: .modelContextWindow)
    try container.encode(_modelAutoCompactTokenLimit, forKey: .modelAutoCompactTokenLimit)
    try container.encode(_modelAutoCompactTokenLimitScope, forKey: .modelAutoCompactTokenLimitScope)
    try container.encode(_compactPrompt, forKey: .compactPrompt)
    try container.encode(_instructions, forKey: .instructions)
    try container.encode(_developerInstructions, forKey: .developerInstructions)
    try container.encode(_approvalsReviewer, forKey: .approvalsReviewer)
    try container.encode(_sandboxMode, forKey: .sandboxMode)
    try container.encode(_sandboxWorkspaceWrite, forKey: .sandboxWorkspaceWrite)
    try container.encode(_tools, forKey: .tools)
    try container.encode(_forcedLoginMethod, forKey: .forcedLoginMethod)
    try container.encode(_forcedChatgptWorkspaceID, forKey: .forcedChatgptWorkspaceID)
  }

  private enum CodingKeys: String, CodingKey, CaseIterable {
    case model
    case modelProvider = "model_provider"
    case modelReasoningEffort = "model_reasoning_effort"
    case modelReasoningSummary = "model_reasoning_summary"
    case modelVerbosity = "model_verbosity"
    case approvalPolicy = "approval_policy"
    case webSearch = "web_search"
    case serviceTier = "service_tier"
    case reviewModel = "review_model"
    case modelContextWindow = "model_context_window"
    case modelAutoCompactTokenLimit = "model_auto_compact_token_limit"
    case modelAutoCompactTokenLimitScope = "model_auto_compact_token_limit_scope"
    case compactPrompt = "compact_prompt"
    case instructions
    case developerInstructions = "developer_instructions"
    case approvalsReviewer = "approvals_reviewer"
    case sandboxMode = "sandbox_mode"
    case sandboxWorkspaceWrite = "sandbox_workspace_write"
    case tools
    case forcedLoginMethod = "forced_login_method"
    case forcedChatgptWorkspaceID = "forced_chatgpt_workspace_id"
  }
}

/// At what length a model answers.
///
/// A value that this package does not know is kept in `rawValue`.
public struct ModelVerbosity: RawRepresentable, Codable, Hashable, Sendable {
  /// Briefly.
  public static let low = ModelVerbosity(rawValue: "low")

  /// At a usual length.
  public static let medium = ModelVerbosity(rawValue: "medium")

  /// At length.
  public static let high = ModelVerbosity(rawValue: "high")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// How far the model may go on the web.
///
/// A value that this package does not know is kept in `rawValue`.
public struct WebSearchMode: RawRepresentable, Codable, Hashable, Sendable {
  /// Not at all.
  public static let disabled = WebSearchMode(rawValue: "disabled")

  /// Only into a stored copy of it.
  public static let cached = WebSearchMode(rawValue: "cached")

  /// It may search the web, but open only pages that the index of the search admits.
  public static let indexed = WebSearchMode(rawValue: "indexed")

  /// It may search the web and open any page.
  public static let live = WebSearchMode(rawValue: "live")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// What counts towards the limit at which the history is compacted.
///
/// A value that this package does not know is kept in `rawValue`.
public struct AutoCompactTokenLimitScope: RawRepresentable, Codable, Hashable, Sendable {
  /// All that is in the context.
  public static let total = AutoCompactTokenLimitScope(rawValue: "total")

  /// What was added since the last compaction, without what that left behind.
  public static let bodyAfterPrefix = AutoCompactTokenLimitScope(rawValue: "body_after_prefix")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// How wide the sandbox is that lets files be changed inside the workspace.
public struct SandboxWorkspaceWrite: Codable, Hashable, Sendable {
  /// More folders that may be written to. Default: `[]`.
  public var writableRoots: [String]?

  /// Whether commands may use the network. Default: `false`.
  public var networkAccess: Bool?

  /// The folder in `TMPDIR` is not writable. Default: `false`.
  public var excludeTmpdirEnvVar: Bool?

  /// The folder `/tmp` is not writable. Default: `false`.
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

  private enum CodingKeys: String, CodingKey {
    case writableRoots = "writable_roots"
    case networkAccess = "network_access"
    case excludeTmpdirEnvVar = "exclude_tmpdir_env_var"
    case excludeSlashTmp = "exclude_slash_tmp"
  }
}

/// How single tools of the model are set up.
public struct ToolsConfig: Codable, Hashable, Sendable {
  /// How the model searches the web. Before 2026-06, whether it may.
  @Nullable public var webSearch: WebSearchToolConfig?

  public init(webSearch: WebSearchToolConfig? = nil) {
    self.webSearch = webSearch
  }

  private enum CodingKeys: String, CodingKey {
    case webSearch = "web_search"
  }
}

/// How the model searches the web.
public struct WebSearchToolConfig: Codable, Hashable, Sendable {
  /// How much of what was found goes into the context of the model.
  @Nullable public var contextSize: WebSearchContextSize?

  /// Only find pages of these domains.
  @Nullable public var allowedDomains: [String]?

  /// Where the user is.
  @Nullable public var location: WebSearchLocation?

  public init(
    contextSize: WebSearchContextSize? = nil,
    allowedDomains: [String]? = nil,
    location: WebSearchLocation? = nil
  ) {
    self.contextSize = contextSize
    self.allowedDomains = allowedDomains
    self.location = location
  }

  private enum CodingKeys: String, CodingKey {
    case contextSize = "context_size"
    case allowedDomains = "allowed_domains"
    case location
  }
}

/// How much of what was found goes into the context of the model.
///
/// A value that this package does not know is kept in `rawValue`.
public struct WebSearchContextSize: RawRepresentable, Codable, Hashable, Sendable {
  /// A little.
  public static let low = WebSearchContextSize(rawValue: "low")

  /// A usual amount.
  public static let medium = WebSearchContextSize(rawValue: "medium")

  /// A lot.
  public static let high = WebSearchContextSize(rawValue: "high")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// Roughly where the user is, so that what is near can be found.
public struct WebSearchLocation: Codable, Hashable, Sendable {
  /// The country.
  @Nullable public var country: String?

  /// The region or state.
  @Nullable public var region: String?

  /// The town.
  @Nullable public var city: String?

  /// The time zone by its IANA name, such as `Europe/London`.
  @Nullable public var timezone: String?

  public init(
    country: String? = nil, region: String? = nil, city: String? = nil, timezone: String? = nil
  ) {
    self.country = country
    self.region = region
    self.city = city
    self.timezone = timezone
  }
}

/// A way to sign in.
///
/// A value that this package does not know is kept in `rawValue`.
public struct ForcedLoginMethod: RawRepresentable, Codable, Hashable, Sendable {
  /// With ChatGPT.
  public static let chatgpt = ForcedLoginMethod(rawValue: "chatgpt")

  /// With an API key.
  public static let api = ForcedLoginMethod(rawValue: "api")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// One workspace of ChatGPT by its id, or several.
public enum ForcedChatgptWorkspaceIDs: Codable, Hashable, Sendable {
  case string(String)

  case list([String])

  /// What this package does not know, as it came.
  case unknown(JSONValue)

  public init(from decoder: any Decoder) throws {
    if let value = try? String(from: decoder) {
      self = .string(value)
      return
    }
    if let value = try? [String](from: decoder) {
      self = .list(value)
      return
    }
    self = .unknown(try JSONValue(from: decoder))
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .string(let value):
      try value.encode(to: encoder)
    case .list(let value):
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

/// Which layer of the configuration, without its contents.
public struct ConfigLayerMetadata: Codable, Hashable, Sendable {
  /// Where its settings come from.
  public var name: ConfigLayerSource

  /// A fingerprint of its contents; another one means that they have changed.
  public var version: String

  public init(name: ConfigLayerSource, version: String) {
    self.name = name
    self.version = version
  }
}

/// Where settings come from.
public enum ConfigLayerSource: Codable, Hashable, Sendable {
  /// The defaults that were installed with the server.
  case packagedDefaults(PackagedDefaultsConfigSource)

  /// The management of the device. Only on macOS.
  case mdm(MDMConfigSource)

  /// The configuration file of the whole machine.
  case system(SystemConfigSource)

  /// Settings of the organisation, from the cloud.
  case enterpriseManaged(EnterpriseConfigSource)

  /// The configuration file of the user: the one that clients write to.
  case user(UserConfigSource)

  /// The configuration of a project. Each folder from the root of the project down to the working
  /// folder can have one.
  case project(ProjectConfigSource)

  /// Single settings from the command line of the server.
  case sessionFlags(SessionFlagsConfigSource)

  /// The older file of an administrator, `managed_config.toml`, which outranks all other layers.
  @available(
    *, deprecated,
    message: "It is being phased out; administrators write requirements instead."
  )
  case legacyManagedConfigTOMLFromFile(LegacyManagedFileConfigSource)

  /// What would stand in `managed_config.toml`, given by the management of the device.
  @available(
    *, deprecated,
    message: "It is being phased out; administrators write requirements instead."
  )
  case legacyManagedConfigTOMLFromMDM(LegacyManagedMDMConfigSource)

  /// What this package does not know, as it came.
  case unknown(JSONValue)

  public init(from decoder: any Decoder) throws {
    switch decoder.text(of: "type") {
    case "packagedDefaults":
      self = .packagedDefaults(try PackagedDefaultsConfigSource(from: decoder))
    case "mdm":
      self = .mdm(try MDMConfigSource(from: decoder))
    case "system":
      self = .system(try SystemConfigSource(from: decoder))
    case "enterpriseManaged":
      self = .enterpriseManaged(try EnterpriseConfigSource(from: decoder))
    case "user":
      self = .user(try UserConfigSource(from: decoder))
    case "project":
      self = .project(try ProjectConfigSource(from: decoder))
    case "sessionFlags":
      self = .sessionFlags(try SessionFlagsConfigSource(from: decoder))
    case "legacyManagedConfigTomlFromFile":
      self = .legacyManagedConfigTOMLFromFile(try LegacyManagedFileConfigSource(from: decoder))
    case "legacyManagedConfigTomlFromMdm":
      self = .legacyManagedConfigTOMLFromMDM(try LegacyManagedMDMConfigSource(from: decoder))
    default:
      self = .unknown(try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .packagedDefaults(let value):
      try value.encode(to: encoder)
    case .mdm(let value):
      try value.encode(to: encoder)
    case .system(let value):
      try value.encode(to: encoder)
    case .enterpriseManaged(let value):
      try value.encode(to: encoder)
    case .user(let value):
      try value.encode(to: encoder)
    case .project(let value):
      try value.encode(to: encoder)
    case .sessionFlags(let value):
      try value.encode(to: encoder)
    case .legacyManagedConfigTOMLFromFile(let value):
      try value.encode(to: encoder)
    case .legacyManagedConfigTOMLFromMDM(let value):
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

/// The defaults that were installed with the server.
public struct PackagedDefaultsConfigSource: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "packagedDefaults"
  }

  /// The file that holds them.
  public var file: String

  public init(file: String) {
    self.file = file
  }
}

/// The management of the device. Only on macOS.
public struct MDMConfigSource: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "mdm"
  }

  /// The domain of the managed preferences.
  public var domain: String

  /// The key inside the domain that holds the settings.
  public var key: String

  public init(domain: String, key: String) {
    self.domain = domain
    self.key = key
  }
}

/// The configuration file of the whole machine.
public struct SystemConfigSource: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "system"
  }

  /// The file. It need not exist.
  public var file: String

  public init(file: String) {
    self.file = file
  }
}

/// Settings of the organisation, from the cloud.
public struct EnterpriseConfigSource: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "enterpriseManaged"
  }

  /// Id of these settings; it stays when their contents change.
  public var id: String

  /// What administrators call them. To be shown when something is wrong with them.
  public var name: String

  public init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}

/// The configuration file of the user: the one that clients write to.
public struct UserConfigSource: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "user"
  }

  /// The file. It need not exist.
  public var file: String

  /// Name of the profile that this layer adds. Null for the file that holds always.
  @Nullable public var profile: String?

  public init(file: String, profile: String? = nil) {
    self.file = file
    self.profile = profile
  }
}

/// The configuration of a project. Each folder from the root of the project down to the working
/// folder can have one.
public struct ProjectConfigSource: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "project"
  }

  /// The folder that holds it, named `.codex`.
  public var dotCodexFolder: String

  public init(dotCodexFolder: String) {
    self.dotCodexFolder = dotCodexFolder
  }
}

/// Single settings from the command line of the server.
public struct SessionFlagsConfigSource: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "sessionFlags"
  }

  public init() {}
}

/// The older file of an administrator, `managed_config.toml`, which outranks all other layers.
@available(
  *, deprecated,
  message: "It is being phased out; administrators write requirements instead."
)
public struct LegacyManagedFileConfigSource: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "legacyManagedConfigTomlFromFile"
  }

  /// The file. It need not exist.
  public var file: String

  public init(file: String) {
    self.file = file
  }
}

/// What would stand in `managed_config.toml`, given by the management of the device.
@available(
  *, deprecated,
  message: "It is being phased out; administrators write requirements instead."
)
public struct LegacyManagedMDMConfigSource: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "legacyManagedConfigTomlFromMdm"
  }

  public init() {}
}

/// One of the sources that the configuration is put together from.
public struct ConfigLayer: Codable, Hashable, Sendable {
  /// Where its settings come from.
  public var name: ConfigLayerSource

  /// A fingerprint of its contents; another one means that they have changed.
  public var version: String

  /// Its settings alone, in the form of the configuration file.
  public var config: JSONValue

  /// Why it does not count, for people. Null when it does.
  @Nullable public var disabledReason: String?

  public init(
    name: ConfigLayerSource, version: String, config: JSONValue, disabledReason: String? = nil
  ) {
    self.name = name
    self.version = version
    self.config = config
    self.disabledReason = disabledReason
  }
}

/// A change to one setting in a configuration file.
public struct ConfigValueWriteParams: Codable, Hashable, Sendable {
  /// Dotted name of the setting.
  public var keyPath: String

  /// The new value; null takes the setting out.
  public var value: JSONValue

  /// What becomes of the value that was there before.
  public var mergeStrategy: MergeStrategy

  /// The file to change. That of the user when left out.
  @Nullable public var filePath: String?

  /// The `version` of its layer that the client has seen: nothing is written when the file has
  /// changed since. Not checked when left out.
  @Nullable public var expectedVersion: String?

  public init(
    keyPath: String,
    value: JSONValue,
    mergeStrategy: MergeStrategy,
    filePath: String? = nil,
    expectedVersion: String? = nil
  ) {
    self.keyPath = keyPath
    self.value = value
    self.mergeStrategy = mergeStrategy
    self.filePath = filePath
    self.expectedVersion = expectedVersion
  }
}

/// What becomes of the value that was there before.
///
/// A value that this package does not know is kept in `rawValue`.
public struct MergeStrategy: RawRepresentable, Codable, Hashable, Sendable {
  /// It gives way to the new one.
  public static let replace = MergeStrategy(rawValue: "replace")

  /// Where both are tables, the new one is merged into it; else it gives way.
  public static let upsert = MergeStrategy(rawValue: "upsert")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// What was written.
public struct ConfigWriteResponse: Codable, Hashable, Sendable {
  /// What it led to.
  public var status: WriteStatus

  /// A fingerprint of the file as it is now, for `expectedVersion` of the next change.
  public var version: String

  /// The file that was changed, in the canonical form of its path.
  public var filePath: String

  /// Why the change does not hold. Null when it does.
  @Nullable public var overriddenMetadata: OverriddenMetadata?

  public init(
    status: WriteStatus,
    version: String,
    filePath: String,
    overriddenMetadata: OverriddenMetadata? = nil
  ) {
    self.status = status
    self.version = version
    self.filePath = filePath
    self.overriddenMetadata = overriddenMetadata
  }
}

/// What a change led to.
///
/// A value that this package does not know is kept in `rawValue`.
public struct WriteStatus: RawRepresentable, Codable, Hashable, Sendable {
  /// It was written and holds.
  public static let ok = WriteStatus(rawValue: "ok")

  /// It was written, but a stronger layer says otherwise.
  public static let okOverridden = WriteStatus(rawValue: "okOverridden")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// Why a change that was written does not hold.
public struct OverriddenMetadata: Codable, Hashable, Sendable {
  /// What happened, for people.
  public var message: String

  /// The layer that says otherwise.
  public var overridingLayer: ConfigLayerMetadata

  /// The value that holds.
  public var effectiveValue: JSONValue

  public init(message: String, overridingLayer: ConfigLayerMetadata, effectiveValue: JSONValue) {
    self.message = message
    self.overridingLayer = overridingLayer
    self.effectiveValue = effectiveValue
  }
}

/// Changes to several settings in one configuration file.
public struct ConfigBatchWriteParams: Codable, Hashable, Sendable {
  /// The changes, made in this order.
  public var edits: [ConfigEdit]

  /// The file to change. That of the user when left out.
  @Nullable public var filePath: String?

  /// The `version` of its layer that the client has seen: nothing is written when the file has
  /// changed since. Not checked when left out.
  @Nullable public var expectedVersion: String?

  /// Loaded threads take up what can change while they run. Their model, effort and class of
  /// service stay. No when left out.
  public var reloadUserConfig: Bool?

  public init(
    edits: [ConfigEdit],
    filePath: String? = nil,
    expectedVersion: String? = nil,
    reloadUserConfig: Bool? = nil
  ) {
    self.edits = edits
    self.filePath = filePath
    self.expectedVersion = expectedVersion
    self.reloadUserConfig = reloadUserConfig
  }
}

/// A change to one setting.
public struct ConfigEdit: Codable, Hashable, Sendable {
  /// Dotted name of the setting.
  public var keyPath: String

  /// The new value; null takes the setting out.
  public var value: JSONValue

  /// What becomes of the value that was there before.
  public var mergeStrategy: MergeStrategy

  public init(keyPath: String, value: JSONValue, mergeStrategy: MergeStrategy) {
    self.keyPath = keyPath
    self.value = value
    self.mergeStrategy = mergeStrategy
  }
}

/// What administrators prescribe.
public struct ConfigRequirementsReadResponse: Codable, Hashable, Sendable {
  /// The rules. Null when there are none.
  @Nullable public var requirements: ConfigRequirements?

  /// Each of the faster classes of service has a rule of its own. Where it is not true, one rule
  /// holds for all.
  @Nullable public var supportsIndependentSpeedModes: Bool?

  public init(requirements: ConfigRequirements? = nil, supportsIndependentSpeedModes: Bool? = nil) {
    self.requirements = requirements
    self.supportsIndependentSpeedModes = supportsIndependentSpeedModes
  }
}

/// What administrators prescribe. No configuration can go against it. What is null is left to the
/// user.
public struct ConfigRequirements: Codable, Hashable, Sendable {
  /// What may be chosen as to when the agent has to ask.
  @Nullable public var allowedApprovalPolicies: [AskForApproval]?

  /// Which models are kept under closer watch.
  @Nullable public var autoReview: AutoReviewRequirements?

  /// The sandboxes that may be chosen.
  @Nullable public var allowedSandboxModes: [SandboxMode]?

  /// The ways to build the sandbox on Windows that may be chosen.
  @Nullable public var allowedWindowsSandboxImplementations: [WindowsSandboxImplementation]?

  /// Whether a named set of permissions may be chosen, by its name.
  @Nullable public var allowedPermissionProfiles: [String: Bool]?

  /// Name of the set of permissions to work under where none is chosen.
  @Nullable public var defaultPermissions: String?

  /// Commands may be run in a login shell.
  @Nullable public var allowLoginShell: Bool?

  /// How far the model may be let go on the web.
  @Nullable public var allowedWebSearchModes: [WebSearchMode]?

  /// Only hooks of administrators run.
  @Nullable public var allowManagedHooksOnly: Bool?

  /// Name of the only provider that may be used.
  @Nullable public var modelProvider: String?

  /// Providers that are prescribed as a whole, by name and in the form of the configuration file.
  @Nullable public var modelProviders: [String: JSONValue]?

  /// The file that lists the models to offer.
  @Nullable public var modelCatalogJSON: String?

  /// What is prescribed about models.
  @Nullable public var models: ModelsRequirements?

  /// Instructions that the model is given in every thread.
  @Nullable public var additionalDeveloperInstructions: String?

  /// The ways to sign in that all restrictions together leave; none when empty.
  @Nullable public var allowedLoginMethods: [ForcedLoginMethod]?

  /// Where the server keeps what it signed in with.
  @Nullable public var cliAuthCredentialsStore: CliAuthCredentialsStoreMode?

  /// Whether a feature has to be on or off, by its name.
  @Nullable public var featureRequirements: [String: Bool]?

  /// Look for a newer version at the start.
  @Nullable public var checkForUpdateOnStartup: Bool?

  /// The folder for logs.
  @Nullable public var logDir: String?

  /// The folder for databases.
  @Nullable public var sqliteHome: String?

  public init(
    allowedApprovalPolicies: [AskForApproval]? = nil,
    autoReview: AutoReviewRequirements? = nil,
    allowedSandboxModes: [SandboxMode]? = nil,
    allowedWindowsSandboxImplementations: [WindowsSandboxImplementation]? = nil,
    allowedPermissionProfiles: [String: Bool]? = nil,
    defaultPermissions: String? = nil,
    allowLoginShell: Bool? = nil,
    allowedWebSearchModes: [WebSearchMode]? = nil,
    allowManagedHooksOnly: Bool? = nil,
    modelProvider: String? = nil,
    modelProviders: [String: JSONValue]? = nil,
    modelCatalogJSON: String? = nil,
    models: ModelsRequirements? = nil,
    additionalDeveloperInstructions: String? = nil,
    allowedLoginMethods: [ForcedLoginMethod]? = nil,
    cliAuthCredentialsStore: CliAuthCredentialsStoreMode? = nil,
    featureRequirements: [String: Bool]? = nil,
    checkForUpdateOnStartup: Bool? = nil,
    logDir: String? = nil,
    sqliteHome: String? = nil
  ) {
    self.allowedApprovalPolicies = allowedApprovalPolicies
    self.autoReview = autoReview
    self.allowedSandboxModes = allowedSandboxModes
    self.allowedWindowsSandboxImplementations = allowedWindowsSandboxImplementations
    self.allowedPermissionProfiles = allowedPermissionProfiles
    self.defaultPermissions = defaultPermissions
    self.allowLoginShell = allowLoginShell
    self.allowedWebSearchModes = allowedWebSearchModes
    self.allowManagedHooksOnly = allowManagedHooksOnly
    self.modelProvider = modelProvider
    self.modelProviders = modelProviders
    self.modelCatalogJSON = modelCatalogJSON
    self.models = models
    self.additionalDeveloperInstructions = additionalDeveloperInstructions
    self.allowedLoginMethods = allowedLoginMethods
    self.cliAuthCredentialsStore = cliAuthCredentialsStore
    self.featureRequirements = featureRequirements
    self.checkForUpdateOnStartup = checkForUpdateOnStartup
    self.logDir = logDir
    self.sqliteHome = sqliteHome
  }

  private enum CodingKeys: String, CodingKey {
    case allowedApprovalPolicies
    case autoReview
    case allowedSandboxModes
    case allowedWindowsSandboxImplementations
    case allowedPermissionProfiles
    case defaultPermissions
    case allowLoginShell
    case allowedWebSearchModes
    case allowManagedHooksOnly
    case modelProvider
    case modelProviders
    case modelCatalogJSON = "modelCatalogJson"
    case models
    case additionalDeveloperInstructions
    case allowedLoginMethods
    case cliAuthCredentialsStore
    case featureRequirements
    case checkForUpdateOnStartup
    case logDir
    case sqliteHome
  }
}

/// Which models are kept under closer watch.
public struct AutoReviewRequirements: Codable, Hashable, Sendable {
  /// Models that have to ask before they leave the sandbox, and are answered by the reviewing
  /// model.
  @Nullable public var requiredOnModels: [String]?

  /// Models for which it does not count that the user has allowed a command before.
  @Nullable public var ignoreRules: [String]?

  public init(requiredOnModels: [String]? = nil, ignoreRules: [String]? = nil) {
    self.requiredOnModels = requiredOnModels
    self.ignoreRules = ignoreRules
  }
}

/// A way to build the sandbox on Windows.
///
/// A value that this package does not know is kept in `rawValue`.
public struct WindowsSandboxImplementation: RawRepresentable, Codable, Hashable, Sendable {
  /// Under accounts of its own, which an administrator has to set up.
  public static let elevated = WindowsSandboxImplementation(rawValue: "elevated")

  /// Under the account of the user, with fewer rights.
  public static let unelevated = WindowsSandboxImplementation(rawValue: "unelevated")

  /// With MXC, which newer versions of Windows bring along.
  public static let mxc = WindowsSandboxImplementation(rawValue: "mxc")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// What is prescribed about models.
public struct ModelsRequirements: Codable, Hashable, Sendable {
  /// What a new thread begins with.
  @Nullable public var newThread: NewThreadModelDefaults?

  public init(newThread: NewThreadModelDefaults? = nil) {
    self.newThread = newThread
  }
}

/// What a new thread begins with, where the user does not choose.
public struct NewThreadModelDefaults: Codable, Hashable, Sendable {
  /// Name of the model.
  @Nullable public var model: String?

  /// How long the model may think.
  @Nullable public var modelReasoningEffort: ReasoningEffort?

  /// Class of service at the model endpoint.
  @Nullable public var serviceTier: String?

  public init(
    model: String? = nil, modelReasoningEffort: ReasoningEffort? = nil, serviceTier: String? = nil
  ) {
    self.model = model
    self.modelReasoningEffort = modelReasoningEffort
    self.serviceTier = serviceTier
  }
}

/// Where the server keeps what it signed in with.
///
/// A value that this package does not know is kept in `rawValue`.
public struct CliAuthCredentialsStoreMode: RawRepresentable, Codable, Hashable, Sendable {
  /// In a file of its home folder.
  public static let file = CliAuthCredentialsStoreMode(rawValue: "file")

  /// In the keyring of the operating system.
  public static let keyring = CliAuthCredentialsStoreMode(rawValue: "keyring")

  /// In the keyring where there is one, else in a file.
  public static let auto = CliAuthCredentialsStoreMode(rawValue: "auto")

  /// In memory, until the process ends.
  public static let ephemeral = CliAuthCredentialsStoreMode(rawValue: "ephemeral")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// Something about the configuration, or what the server needs on the machine, is not as it should
/// be.
public struct ConfigWarningNotification: Codable, Hashable, Sendable {
  /// What is wrong, in short, for people.
  public var summary: String

  /// More about it, or what to do.
  @Nullable public var details: String?

  /// The configuration file that is at fault.
  @Nullable public var path: String?

  /// The place in the file.
  @Nullable public var range: TextRange?

  public init(
    summary: String, details: String? = nil, path: String? = nil, range: TextRange? = nil
  ) {
    self.summary = summary
    self.details = details
    self.path = path
    self.range = range
  }
}

/// A part of a text file.
public struct TextRange: Codable, Hashable, Sendable {
  /// Where it begins.
  public var start: TextPosition

  /// Where it ends.
  public var end: TextPosition

  public init(start: TextPosition, end: TextPosition) {
    self.start = start
    self.end = end
  }
}

/// A place in a text file.
public struct TextPosition: Codable, Hashable, Sendable {
  /// The line, counted from 1.
  public var line: UInt64

  /// The character in the line, counted from 1 in Unicode scalar values.
  public var column: UInt64

  public init(line: UInt64, column: UInt64) {
    self.line = line
    self.column = column
  }
}
