// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

/// The tone in which the agent talks.
///
/// A value that this package does not know is kept in `rawValue`.
public struct Personality: RawRepresentable, Codable, Hashable, Sendable {
  /// The model's own.
  public static let none = Personality(rawValue: "none")

  /// Warm and encouraging.
  public static let friendly = Personality(rawValue: "friendly")

  /// Short and to the point.
  public static let pragmatic = Personality(rawValue: "pragmatic")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// How long a model may think. Models bring efforts of their own, so that other values are common.
///
/// A value that this package does not know is kept in `rawValue`.
public struct ReasoningEffort: RawRepresentable, Codable, Hashable, Sendable {
  /// Not at all.
  public static let none = ReasoningEffort(rawValue: "none")

  /// As little as the model can.
  public static let minimal = ReasoningEffort(rawValue: "minimal")

  /// A little.
  public static let low = ReasoningEffort(rawValue: "low")

  /// A usual amount.
  public static let medium = ReasoningEffort(rawValue: "medium")

  /// Long.
  public static let high = ReasoningEffort(rawValue: "high")

  /// Very long.
  public static let xhigh = ReasoningEffort(rawValue: "xhigh")

  /// As long as the model can.
  public static let max = ReasoningEffort(rawValue: "max")

  /// As long as the model can, and with further agents where these help.
  public static let ultra = ReasoningEffort(rawValue: "ultra")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// A way of working together, with the settings that go with it.
public struct CollaborationMode: Codable, Hashable, Sendable {
  /// What the turns are for.
  public var mode: ModeKind

  /// What it sets for the model.
  public var settings: CollaborationSettings

  public init(mode: ModeKind, settings: CollaborationSettings) {
    self.mode = mode
    self.settings = settings
  }
}

/// What a turn is for.
///
/// A value that this package does not know is kept in `rawValue`.
public struct ModeKind: RawRepresentable, Codable, Hashable, Sendable {
  /// Make a plan and change nothing.
  public static let plan = ModeKind(rawValue: "plan")

  /// Do the work.
  public static let `default` = ModeKind(rawValue: "default")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// What a way of working sets for the model.
public struct CollaborationSettings: Codable, Hashable, Sendable {
  /// Name of the model.
  public var model: String

  /// How long it may think.
  @Nullable public var reasoningEffort: ReasoningEffort?

  /// Instructions that go before those of the user.
  @Nullable public var developerInstructions: String?

  public init(
    model: String, reasoningEffort: ReasoningEffort? = nil, developerInstructions: String? = nil
  ) {
    self.model = model
    self.reasoningEffort = reasoningEffort
    self.developerInstructions = developerInstructions
  }

  private enum CodingKeys: String, CodingKey {
    case model
    case reasoningEffort = "reasoning_effort"
    case developerInstructions = "developer_instructions"
  }
}

/// How much of its thinking a model tells.
///
/// A value that this package does not know is kept in `rawValue`.
public struct ReasoningSummary: RawRepresentable, Codable, Hashable, Sendable {
  /// What the model thinks fit.
  public static let auto = ReasoningSummary(rawValue: "auto")

  /// A short summary.
  public static let concise = ReasoningSummary(rawValue: "concise")

  /// A long summary.
  public static let detailed = ReasoningSummary(rawValue: "detailed")

  /// Nothing.
  public static let none = ReasoningSummary(rawValue: "none")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// Which models to list.
public struct ModelListParams: Codable, Hashable, Sendable {
  /// Where to go on: `nextCursor` of the page before.
  @Nullable public var cursor: String?

  /// How many at most. The server has a limit of its own.
  @Nullable public var limit: UInt32?

  /// Also those that are not offered to users.
  @Nullable public var includeHidden: Bool?

  /// Name of the provider whose models to list. The configured one when left out.
  @Nullable public var modelProvider: String?

  public init(
    cursor: String? = nil,
    limit: UInt32? = nil,
    includeHidden: Bool? = nil,
    modelProvider: String? = nil
  ) {
    self.cursor = cursor
    self.limit = limit
    self.includeHidden = includeHidden
    self.modelProvider = modelProvider
  }
}

/// One page of models.
public struct ModelListResponse: Codable, Hashable, Sendable {
  /// The models.
  public var data: [Model]

  /// Where the next page begins; null at the end.
  @Nullable public var nextCursor: String?

  public init(data: [Model], nextCursor: String? = nil) {
    self.data = data
    self.nextCursor = nextCursor
  }
}

/// A model that can be chosen, and what it can do.
public struct Model: Codable, Hashable, Sendable {
  /// Tells the entries of the list apart.
  public var id: String

  /// Name of the model, as a thread or turn takes it.
  public var model: String

  /// Its name, for people.
  public var displayName: String

  /// What it is good for, for people.
  public var description: String

  /// The field that it is made for. Null when it is for all.
  @Nullable public var modelSpecialty: String?

  /// Whether to leave it out where users choose.
  public var hidden: Bool

  /// Whether it is the one to use where none is named.
  public var isDefault: Bool

  /// How long it may think: the choices.
  public var supportedReasoningEfforts: [ReasoningEffortOption]

  /// How long it thinks where nothing is said.
  public var defaultReasoningEffort: ReasoningEffort

  /// The input that it can work with. Text and pictures when left out.
  public var inputModalities: [InputModality]?

  /// The classes of service to choose from. None when left out.
  public var serviceTiers: [ModelServiceTier]?

  /// The class of service where nothing is said.
  @Nullable public var defaultServiceTier: String?

  /// Further speeds that it can be had at, by name. Default: `[]`.
  @available(*, deprecated, message: "Mere names say too little. Use `serviceTiers`.")
  public var additionalSpeedTiers: [String]? = nil

  /// Which tools for several agents it gets. Null when the model does not say.
  @Nullable public var multiAgentVersion: MultiAgentVersion?

  /// The programs that it can be used under. Null when nothing is known of them.
  @Nullable public var availableAccessPrograms: ModelAccessPrograms?

  /// Whether the tone in which it talks can be chosen. Default: `false`.
  @available(
    *, deprecated,
    message: "No model offers the choice any more, so that it is always false. There is nothing instead."
  )
  public var supportsPersonality: Bool? = nil

  /// News about it for the user. Null when there are none.
  @Nullable public var availabilityNux: ModelAvailabilityNux?

  /// The model to change to. Null when this one is up to date.
  @Nullable public var upgrade: String?

  /// The same model, and what to tell the user of it.
  @Nullable public var upgradeInfo: ModelUpgradeInfo?

  public init(
    id: String,
    model: String,
    displayName: String,
    description: String,
    modelSpecialty: String? = nil,
    hidden: Bool,
    isDefault: Bool,
    supportedReasoningEfforts: [ReasoningEffortOption],
    defaultReasoningEffort: ReasoningEffort,
    inputModalities: [InputModality]? = nil,
    serviceTiers: [ModelServiceTier]? = nil,
    defaultServiceTier: String? = nil,
    multiAgentVersion: MultiAgentVersion? = nil,
    availableAccessPrograms: ModelAccessPrograms? = nil,
    availabilityNux: ModelAvailabilityNux? = nil,
    upgrade: String? = nil,
    upgradeInfo: ModelUpgradeInfo? = nil
  ) {
    self.id = id
    self.model = model
    self.displayName = displayName
    self.description = description
    self.modelSpecialty = modelSpecialty
    self.hidden = hidden
    self.isDefault = isDefault
    self.supportedReasoningEfforts = supportedReasoningEfforts
    self.defaultReasoningEffort = defaultReasoningEffort
    self.inputModalities = inputModalities
    self.serviceTiers = serviceTiers
    self.defaultServiceTier = defaultServiceTier
    self.multiAgentVersion = multiAgentVersion
    self.availableAccessPrograms = availableAccessPrograms
    self.availabilityNux = availabilityNux
    self.upgrade = upgrade
    self.upgradeInfo = upgradeInfo
  }
}

/// How long a model may think, as a choice for users.
public struct ReasoningEffortOption: Codable, Hashable, Sendable {
  /// The effort.
  public var reasoningEffort: ReasoningEffort

  /// What it is good for, for people.
  public var description: String

  public init(reasoningEffort: ReasoningEffort, description: String) {
    self.reasoningEffort = reasoningEffort
    self.description = description
  }
}

/// A kind of input that a model can work with.
///
/// A value that this package does not know is kept in `rawValue`.
public struct InputModality: RawRepresentable, Codable, Hashable, Sendable {
  /// Words.
  public static let text = InputModality(rawValue: "text")

  /// Pictures.
  public static let image = InputModality(rawValue: "image")

  /// Sound.
  public static let audio = InputModality(rawValue: "audio")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// A class of service that a model can be used in.
public struct ModelServiceTier: Codable, Hashable, Sendable {
  /// Its id, to be sent as `serviceTier`.
  public var id: String

  /// Its name, for people.
  public var name: String

  /// What it brings and costs, for people.
  public var description: String

  public init(id: String, name: String, description: String) {
    self.id = id
    self.name = name
    self.description = description
  }
}

/// Which generation of tools for several agents a model gets.
///
/// A value that this package does not know is kept in `rawValue`.
public struct MultiAgentVersion: RawRepresentable, Codable, Hashable, Sendable {
  /// None: it works alone.
  public static let disabled = MultiAgentVersion(rawValue: "disabled")

  /// The first.
  public static let v1 = MultiAgentVersion(rawValue: "v1")

  /// The second.
  public static let v2 = MultiAgentVersion(rawValue: "v2")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// The programs of the vendor under which the caller may use a model.
public struct ModelAccessPrograms: Codable, Hashable, Sendable {
  /// Those about the security of computers.
  public var cyber: [CyberAccessProgram]

  public init(cyber: [CyberAccessProgram]) {
    self.cyber = cyber
  }
}

/// The news that a model can be had.
public struct ModelAvailabilityNux: Codable, Hashable, Sendable {
  /// What to show to the user.
  public var message: String

  public init(message: String) {
    self.message = message
  }
}

/// The model to change to, and what to tell the user of it.
public struct ModelUpgradeInfo: Codable, Hashable, Sendable {
  /// Name of the model to change to.
  public var model: String

  /// Words to offer the change with.
  @Nullable public var upgradeCopy: String?

  /// Address of a page about that model.
  @Nullable public var modelLink: String?

  /// All there is to say about the change, in Markdown.
  @Nullable public var migrationMarkdown: String?

  /// When the model to change from is to be withdrawn, where that is known. Only to be shown. Unix
  /// time in seconds.
  @Nullable public var retirementAt: Int64?

  public init(
    model: String,
    upgradeCopy: String? = nil,
    modelLink: String? = nil,
    migrationMarkdown: String? = nil,
    retirementAt: Int64? = nil
  ) {
    self.model = model
    self.upgradeCopy = upgradeCopy
    self.modelLink = modelLink
    self.migrationMarkdown = migrationMarkdown
    self.retirementAt = retirementAt
  }
}

/// Nothing: all providers are listed.
public struct ModelProviderListParams: Codable, Hashable, Sendable {
  public init() {}

  public init(from decoder: any Decoder) throws {
    _ = try decoder.container(keyedBy: WireKey.self)
  }

  public func encode(to encoder: any Encoder) throws {
    _ = encoder.container(keyedBy: WireKey.self)
  }
}

/// All providers of models.
public struct ModelProviderListResponse: Codable, Hashable, Sendable {
  /// The providers.
  public var data: [ModelProviderSummary]

  /// The one that is used where none is named.
  public var defaultProviderID: String

  /// Whether the user's own configuration can name another one for that.
  public var canChangeDefault: Bool

  public init(data: [ModelProviderSummary], defaultProviderID: String, canChangeDefault: Bool) {
    self.data = data
    self.defaultProviderID = defaultProviderID
    self.canChangeDefault = canChangeDefault
  }

  private enum CodingKeys: String, CodingKey {
    case data
    case defaultProviderID = "defaultProviderId"
    case canChangeDefault
  }
}

/// A provider of models, as configured at the server.
public struct ModelProviderSummary: Codable, Hashable, Sendable {
  /// Its name in the configuration, as `modelProvider` takes it.
  public var id: String

  /// Its name, for people.
  public var name: String

  /// Address of its endpoint. Null when none is configured, or when it holds something secret.
  @Nullable public var baseURL: String?

  /// What kind of provider it is, and how it is set up.
  public var settings: ProviderSettings

  /// Whether it can be changed in the user's own configuration.
  public var canEdit: Bool

  public init(
    id: String, name: String, baseURL: String? = nil, settings: ProviderSettings, canEdit: Bool
  ) {
    self.id = id
    self.name = name
    self.baseURL = baseURL
    self.settings = settings
    self.canEdit = canEdit
  }

  private enum CodingKeys: String, CodingKey {
    case id
    case name
    case baseURL = "baseUrl"
    case settings
    case canEdit
  }
}

/// What kind of provider it is, and how it is set up.
public enum ProviderSettings: Codable, Hashable, Sendable {
  /// The endpoint of OpenAI.
  case openai(OpenaiProviderSettings)

  /// Any endpoint that the user has configured.
  case customGateway(CustomGatewayProviderSettings)

  /// Amazon Bedrock.
  case bedrock(BedrockProviderSettings)

  /// Google Cloud.
  case gcp(GcpProviderSettings)

  /// What this package does not know, as it came.
  case unknown(JSONValue)

  public init(from decoder: any Decoder) throws {
    switch decoder.text(of: "type") {
    case "openai":
      self = .openai(try OpenaiProviderSettings(from: decoder))
    case "customGateway":
      self = .customGateway(try CustomGatewayProviderSettings(from: decoder))
    case "bedrock":
      self = .bedrock(try BedrockProviderSettings(from: decoder))
    case "gcp":
      self = .gcp(try GcpProviderSettings(from: decoder))
    default:
      self = .unknown(try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .openai(let value):
      try value.encode(to: encoder)
    case .customGateway(let value):
      try value.encode(to: encoder)
    case .bedrock(let value):
      try value.encode(to: encoder)
    case .gcp(let value):
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

/// The endpoint of OpenAI.
public struct OpenaiProviderSettings: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "openai"
  }

  public init() {}
}

/// Any endpoint that the user has configured.
public struct CustomGatewayProviderSettings: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "customGateway"
  }

  /// How the server signs in to it.
  public var auth: GatewayAuth

  public init(auth: GatewayAuth) {
    self.auth = auth
  }
}

/// How the server signs in to an endpoint.
public enum GatewayAuth: Codable, Hashable, Sendable {
  /// Without credentials.
  case none(NoneGatewayAuth)

  /// With a key that the server finds in its environment.
  case environmentVariable(EnvironmentVariableGatewayAuth)

  /// In a way that these settings cannot express. A client that changes the others must leave it
  /// alone.
  case externallyConfigured(ExternallyConfiguredGatewayAuth)

  /// What this package does not know, as it came.
  case unknown(JSONValue)

  public init(from decoder: any Decoder) throws {
    switch decoder.text(of: "mode") {
    case "none":
      self = .none(try NoneGatewayAuth(from: decoder))
    case "environmentVariable":
      self = .environmentVariable(try EnvironmentVariableGatewayAuth(from: decoder))
    case "externallyConfigured":
      self = .externallyConfigured(try ExternallyConfiguredGatewayAuth(from: decoder))
    default:
      self = .unknown(try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .none(let value):
      try value.encode(to: encoder)
    case .environmentVariable(let value):
      try value.encode(to: encoder)
    case .externallyConfigured(let value):
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

/// Without credentials.
public struct NoneGatewayAuth: Codable, Hashable, Sendable {
  private var mode = ModeConstant.constant

  private enum ModeConstant: String, Codable, Hashable, Sendable {
    case constant = "none"
  }

  public init() {}
}

/// With a key that the server finds in its environment.
public struct EnvironmentVariableGatewayAuth: Codable, Hashable, Sendable {
  private var mode = ModeConstant.constant

  private enum ModeConstant: String, Codable, Hashable, Sendable {
    case constant = "environmentVariable"
  }

  /// Name of the variable that holds the key.
  public var envKey: String

  public init(envKey: String) {
    self.envKey = envKey
  }
}

/// In a way that these settings cannot express. A client that changes the others must leave it
/// alone.
public struct ExternallyConfiguredGatewayAuth: Codable, Hashable, Sendable {
  private var mode = ModeConstant.constant

  private enum ModeConstant: String, Codable, Hashable, Sendable {
    case constant = "externallyConfigured"
  }

  /// Name of a variable that it takes from the environment, where it does.
  @Nullable public var envKey: String?

  public init(envKey: String? = nil) {
    self.envKey = envKey
  }
}

/// Amazon Bedrock.
public struct BedrockProviderSettings: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "bedrock"
  }

  /// Name of the AWS profile with the credentials.
  @Nullable public var profile: String?

  /// The AWS region.
  @Nullable public var region: String?

  public init(profile: String? = nil, region: String? = nil) {
    self.profile = profile
    self.region = region
  }
}

/// Google Cloud.
public struct GcpProviderSettings: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "gcp"
  }

  /// The project there.
  @Nullable public var projectID: String?

  /// The region there.
  @Nullable public var location: String?

  /// The file with the credentials. What is in it is never sent.
  @Nullable public var credentialFile: String?

  public init(projectID: String? = nil, location: String? = nil, credentialFile: String? = nil) {
    self.projectID = projectID
    self.location = location
    self.credentialFile = credentialFile
  }

  private enum CodingKeys: String, CodingKey {
    case type
    case projectID = "projectId"
    case location
    case credentialFile
  }
}

/// The model endpoint gave a request to another model.
public struct ModelReroutedNotification: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  /// The turn.
  public var turnID: String

  /// Name of the model that was asked.
  public var fromModel: String

  /// Name of the model that answers.
  public var toModel: String

  /// Why.
  public var reason: ModelRerouteReason

  public init(
    threadID: String, turnID: String, fromModel: String, toModel: String, reason: ModelRerouteReason
  ) {
    self.threadID = threadID
    self.turnID = turnID
    self.fromModel = fromModel
    self.toModel = toModel
    self.reason = reason
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case turnID = "turnId"
    case fromModel
    case toModel
    case reason
  }
}

/// Why another model answers than was asked.
///
/// A value that this package does not know is kept in `rawValue`.
public struct ModelRerouteReason: RawRepresentable, Codable, Hashable, Sendable {
  /// The turn looks like an attack on computers.
  public static let highRiskCyberActivity = ModelRerouteReason(rawValue: "highRiskCyberActivity")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// The model endpoint advises that the account be verified further.
public struct ModelVerificationNotification: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  /// The turn.
  public var turnID: String

  /// What the account should prove.
  public var verifications: [ModelVerification]

  public init(threadID: String, turnID: String, verifications: [ModelVerification]) {
    self.threadID = threadID
    self.turnID = turnID
    self.verifications = verifications
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case turnID = "turnId"
    case verifications
  }
}

/// Something that an account can prove to the vendor.
///
/// A value that this package does not know is kept in `rawValue`.
public struct ModelVerification: RawRepresentable, Codable, Hashable, Sendable {
  /// That it may be trusted with work on the security of computers.
  public static let trustedAccessForCyber = ModelVerification(rawValue: "trustedAccessForCyber")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// The model endpoint holds an answer back until it was checked. It is not part of the history.
public struct ModelSafetyBufferingUpdatedNotification: Codable, Hashable, Sendable {
  /// The thread.
  public var threadID: String

  /// The turn.
  public var turnID: String

  /// Name of the model that answers.
  public var model: String

  /// What the check is about, in words of the endpoint.
  public var useCases: [String]

  /// Why there is a check, in words of the endpoint.
  public var reasons: [String]

  /// Whether to show the user that the answer is held back.
  public var showBufferingUI: Bool

  /// A model that would answer sooner. Null when there is none.
  @Nullable public var fasterModel: String?

  public init(
    threadID: String,
    turnID: String,
    model: String,
    useCases: [String],
    reasons: [String],
    showBufferingUI: Bool,
    fasterModel: String? = nil
  ) {
    self.threadID = threadID
    self.turnID = turnID
    self.model = model
    self.useCases = useCases
    self.reasons = reasons
    self.showBufferingUI = showBufferingUI
    self.fasterModel = fasterModel
  }

  private enum CodingKeys: String, CodingKey {
    case threadID = "threadId"
    case turnID = "turnId"
    case model
    case useCases
    case reasons
    case showBufferingUI = "showBufferingUi"
    case fasterModel
  }
}
