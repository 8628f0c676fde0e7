// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

/// Which account is signed in?
public struct GetAccountParams: Codable, Hashable, Sendable {
  /// Renew the tokens first. Not when left out, nor when the client supplies them: it then signs in
  /// anew with `chatgptAuthTokens`.
  public var refreshToken: Bool?

  public init(refreshToken: Bool? = nil) {
    self.refreshToken = refreshToken
  }
}

/// The account that is signed in.
public struct GetAccountResponse: Codable, Hashable, Sendable {
  /// The account; null when there is none.
  @Nullable public var account: Account?

  /// The configured provider of the model wants an account of the vendor, signed in or not.
  public var requiresOpenaiAuth: Bool

  /// Id of the ChatGPT user, when there is one.
  @Nullable public var userID: String?

  public init(account: Account? = nil, requiresOpenaiAuth: Bool, userID: String? = nil) {
    self.account = account
    self.requiresOpenaiAuth = requiresOpenaiAuth
    self.userID = userID
  }

  private enum CodingKeys: String, CodingKey {
    case account
    case requiresOpenaiAuth
    case userID = "userId"
  }
}

/// In whose name the server talks to the model endpoint.
public enum Account: Codable, Hashable, Sendable {
  /// An API key, of which nothing more is known.
  case apiKey(APIKeyAccount)

  /// A person who signed in with ChatGPT.
  case chatgpt(ChatgptAccount)

  /// Access to models through Amazon Bedrock.
  case amazonBedrock(AmazonBedrockAccount)

  /// Access to models through Vertex AI of Google Cloud, with credentials that the server does not
  /// keep.
  case gcp(GcpAccount)

  /// What this package does not know, as it came.
  case unknown(JSONValue)

  public init(from decoder: any Decoder) throws {
    switch decoder.text(of: "type") {
    case "apiKey":
      self = .apiKey(try APIKeyAccount(from: decoder))
    case "chatgpt":
      self = .chatgpt(try ChatgptAccount(from: decoder))
    case "amazonBedrock":
      self = .amazonBedrock(try AmazonBedrockAccount(from: decoder))
    case "gcp":
      self = .gcp(try GcpAccount(from: decoder))
    default:
      self = .unknown(try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .apiKey(let value):
      try value.encode(to: encoder)
    case .chatgpt(let value):
      try value.encode(to: encoder)
    case .amazonBedrock(let value):
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

/// An API key, of which nothing more is known.
public struct APIKeyAccount: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "apiKey"
  }

  public init() {}
}

/// A person who signed in with ChatGPT.
public struct ChatgptAccount: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "chatgpt"
  }

  /// Mail address of the person; null when it is not known.
  @NilAsNull public var email: String?

  /// What the person pays for.
  public var planType: PlanType

  /// Name of the workspace that was chosen, for people.
  @Nullable public var workspaceName: String?

  public init(email: String?, planType: PlanType, workspaceName: String? = nil) {
    self.email = email
    self.planType = planType
    self.workspaceName = workspaceName
  }
}

/// What the owner of an account pays for.
///
/// A value that this package does not know is kept in `rawValue`.
public struct PlanType: RawRepresentable, Codable, Hashable, Sendable {
  /// Nothing.
  public static let free = PlanType(rawValue: "free")

  /// The plan Go.
  public static let go = PlanType(rawValue: "go")

  /// The plan Plus.
  public static let plus = PlanType(rawValue: "plus")

  /// The plan Pro.
  public static let pro = PlanType(rawValue: "pro")

  /// The smaller form of Pro.
  public static let prolite = PlanType(rawValue: "prolite")

  /// The larger form of Pro.
  public static let promax = PlanType(rawValue: "promax")

  /// The plan Team.
  public static let team = PlanType(rawValue: "team")

  /// Business without a contract, with what the smaller Pro offers.
  public static let selfServeBusinessProlite = PlanType(rawValue: "self_serve_business_prolite")

  /// Business without a contract, paid by use.
  public static let selfServeBusinessUsageBased =
    PlanType(rawValue: "self_serve_business_usage_based")

  /// The plan Business.
  public static let business = PlanType(rawValue: "business")

  /// The form of Enterprise that is called `ent26`.
  public static let ent26 = PlanType(rawValue: "ent26")

  /// Enterprise, for what runs without a person.
  public static let enterpriseCbpAutomation = PlanType(rawValue: "enterprise_cbp_automation")

  /// Enterprise, paid by use.
  public static let enterpriseCbpUsageBased = PlanType(rawValue: "enterprise_cbp_usage_based")

  /// The plan Enterprise.
  public static let enterprise = PlanType(rawValue: "enterprise")

  /// The plan for schools and universities.
  public static let edu = PlanType(rawValue: "edu")

  /// The plan for schools and universities, with what Plus offers.
  public static let eduPlus = PlanType(rawValue: "edu_plus")

  /// The plan for schools and universities, with what Pro offers.
  public static let eduPro = PlanType(rawValue: "edu_pro")

  /// The plan for science.
  public static let sci = PlanType(rawValue: "sci")

  /// The plan for science, with what Plus offers.
  public static let sciPlus = PlanType(rawValue: "sci_plus")

  /// A plan that the server cannot name.
  public static let unknown = PlanType(rawValue: "unknown")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// Access to models through Amazon Bedrock.
public struct AmazonBedrockAccount: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "amazonBedrock"
  }

  /// The server itself keeps the credentials; else they come from its surroundings. Default:
  /// `false`.
  public var usesCodexManagedCredentials: Bool?

  public init(usesCodexManagedCredentials: Bool? = nil) {
    self.usesCodexManagedCredentials = usesCodexManagedCredentials
  }
}

/// Access to models through Vertex AI of Google Cloud, with credentials that the server does not
/// keep.
public struct GcpAccount: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "gcp"
  }

  public init() {}
}

/// How to sign in.
public enum LoginAccountParams: Codable, Hashable, Sendable {
  /// Signing in with an API key, which the server stores.
  case apiKey(APIKeyLogin)

  /// Signing in with ChatGPT, in a browser on the machine of the server.
  case chatgpt(ChatgptLogin)

  /// Signing in with ChatGPT, in a browser on any machine, by a code.
  case chatgptDeviceCode(DeviceCodeLogin)

  /// Signing in with tokens of ChatGPT that the client got and will renew. For clients of the
  /// vendor; it may change.
  case chatgptAuthTokens(AuthTokensLogin)

  /// What this package does not know, as it came.
  case unknown(JSONValue)

  public init(from decoder: any Decoder) throws {
    switch decoder.text(of: "type") {
    case "apiKey":
      self = .apiKey(try APIKeyLogin(from: decoder))
    case "chatgpt":
      self = .chatgpt(try ChatgptLogin(from: decoder))
    case "chatgptDeviceCode":
      self = .chatgptDeviceCode(try DeviceCodeLogin(from: decoder))
    case "chatgptAuthTokens":
      self = .chatgptAuthTokens(try AuthTokensLogin(from: decoder))
    default:
      self = .unknown(try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .apiKey(let value):
      try value.encode(to: encoder)
    case .chatgpt(let value):
      try value.encode(to: encoder)
    case .chatgptDeviceCode(let value):
      try value.encode(to: encoder)
    case .chatgptAuthTokens(let value):
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

/// Signing in with an API key, which the server stores.
public struct APIKeyLogin: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "apiKey"
  }

  /// The key.
  public var apiKey: String

  public init(apiKey: String) {
    self.apiKey = apiKey
  }
}

/// Signing in with ChatGPT, in a browser on the machine of the server.
public struct ChatgptLogin: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "chatgpt"
  }

  /// Take the shorter way through the pages.
  public var codexStreamlinedLogin: Bool?

  /// End at a page of the vendor, not at the one that the server itself shows.
  public var useHostedLoginSuccessPage: Bool?

  /// The product that the pages are to name. The choice of the vendor when left out.
  @Nullable public var appBrand: LoginAppBrand?

  public init(
    codexStreamlinedLogin: Bool? = nil,
    useHostedLoginSuccessPage: Bool? = nil,
    appBrand: LoginAppBrand? = nil
  ) {
    self.codexStreamlinedLogin = codexStreamlinedLogin
    self.useHostedLoginSuccessPage = useHostedLoginSuccessPage
    self.appBrand = appBrand
  }
}

/// A product, as the pages of the login name it.
///
/// A value that this package does not know is kept in `rawValue`.
public struct LoginAppBrand: RawRepresentable, Codable, Hashable, Sendable {
  /// Codex.
  public static let codex = LoginAppBrand(rawValue: "codex")

  /// ChatGPT.
  public static let chatgpt = LoginAppBrand(rawValue: "chatgpt")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// Signing in with ChatGPT, in a browser on any machine, by a code.
public struct DeviceCodeLogin: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "chatgptDeviceCode"
  }

  public init() {}
}

/// Signing in with tokens of ChatGPT that the client got and will renew. For clients of the vendor;
/// it may change.
public struct AuthTokensLogin: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "chatgptAuthTokens"
  }

  /// The access token, a JWT.
  public var accessToken: String

  /// Id of the workspace that the token is for.
  public var chatgptAccountID: String

  /// What the owner pays for. When null, the server reads it from the token.
  @Nullable public var chatgptPlanType: String?

  public init(accessToken: String, chatgptAccountID: String, chatgptPlanType: String? = nil) {
    self.accessToken = accessToken
    self.chatgptAccountID = chatgptAccountID
    self.chatgptPlanType = chatgptPlanType
  }

  private enum CodingKeys: String, CodingKey {
    case type
    case accessToken
    case chatgptAccountID = "chatgptAccountId"
    case chatgptPlanType
  }
}

/// What is to be done next, by the way to sign in.
public enum LoginAccountResponse: Codable, Hashable, Sendable {
  /// The key was taken.
  case apiKey(APIKeyLoginResponse)

  /// The user has to go on in a browser.
  case chatgpt(ChatgptLoginResponse)

  /// The user has to go on in a browser, with a code.
  case chatgptDeviceCode(DeviceCodeLoginResponse)

  /// The tokens were taken.
  case chatgptAuthTokens(AuthTokensLoginResponse)

  /// What this package does not know, as it came.
  case unknown(JSONValue)

  public init(from decoder: any Decoder) throws {
    switch decoder.text(of: "type") {
    case "apiKey":
      self = .apiKey(try APIKeyLoginResponse(from: decoder))
    case "chatgpt":
      self = .chatgpt(try ChatgptLoginResponse(from: decoder))
    case "chatgptDeviceCode":
      self = .chatgptDeviceCode(try DeviceCodeLoginResponse(from: decoder))
    case "chatgptAuthTokens":
      self = .chatgptAuthTokens(try AuthTokensLoginResponse(from: decoder))
    default:
      self = .unknown(try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .apiKey(let value):
      try value.encode(to: encoder)
    case .chatgpt(let value):
      try value.encode(to: encoder)
    case .chatgptDeviceCode(let value):
      try value.encode(to: encoder)
    case .chatgptAuthTokens(let value):
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

/// The key was taken.
public struct APIKeyLoginResponse: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "apiKey"
  }

  public init() {}
}

/// The user has to go on in a browser.
public struct ChatgptLoginResponse: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "chatgpt"
  }

  /// Id of the attempt.
  public var loginID: String

  /// The page that the client is to open.
  public var authURL: String

  public init(loginID: String, authURL: String) {
    self.loginID = loginID
    self.authURL = authURL
  }

  private enum CodingKeys: String, CodingKey {
    case type
    case loginID = "loginId"
    case authURL = "authUrl"
  }
}

/// The user has to go on in a browser, with a code.
public struct DeviceCodeLoginResponse: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "chatgptDeviceCode"
  }

  /// Id of the attempt.
  public var loginID: String

  /// The page that the user is to open.
  public var verificationURL: String

  /// The code to enter there. It holds once.
  public var userCode: String

  public init(loginID: String, verificationURL: String, userCode: String) {
    self.loginID = loginID
    self.verificationURL = verificationURL
    self.userCode = userCode
  }

  private enum CodingKeys: String, CodingKey {
    case type
    case loginID = "loginId"
    case verificationURL = "verificationUrl"
    case userCode
  }
}

/// The tokens were taken.
public struct AuthTokensLoginResponse: Codable, Hashable, Sendable {
  private var type = TypeConstant.constant

  private enum TypeConstant: String, Codable, Hashable, Sendable {
    case constant = "chatgptAuthTokens"
  }

  public init() {}
}

/// Which attempt to give up.
public struct CancelLoginAccountParams: Codable, Hashable, Sendable {
  /// Id of the attempt.
  public var loginID: String

  public init(loginID: String) {
    self.loginID = loginID
  }

  private enum CodingKeys: String, CodingKey {
    case loginID = "loginId"
  }
}

/// Whether the attempt was given up.
public struct CancelLoginAccountResponse: Codable, Hashable, Sendable {
  /// What became of the wish.
  public var status: CancelLoginAccountStatus

  public init(status: CancelLoginAccountStatus) {
    self.status = status
  }
}

/// What became of the wish.
///
/// A value that this package does not know is kept in `rawValue`.
public struct CancelLoginAccountStatus: RawRepresentable, Codable, Hashable, Sendable {
  /// The attempt was given up.
  public static let canceled = CancelLoginAccountStatus(rawValue: "canceled")

  /// There is no such attempt, or it has ended.
  public static let notFound = CancelLoginAccountStatus(rawValue: "notFound")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// The account was signed out.
public struct LogoutAccountResponse: Codable, Hashable, Sendable {
  public init() {}

  public init(from decoder: any Decoder) throws {
    _ = try decoder.container(keyedBy: WireKey.self)
  }

  public func encode(to encoder: any Encoder) throws {
    _ = encoder.container(keyedBy: WireKey.self)
  }
}

/// The tokens that the client handed over no longer hold. Which ones instead?
public struct ChatgptAuthTokensRefreshParams: Codable, Hashable, Sendable {
  /// Why new ones are needed.
  public var reason: ChatgptAuthTokensRefreshReason

  /// Id of the workspace that the old ones were for, so that a client with several finds the right
  /// one.
  @Nullable public var previousAccountID: String?

  public init(reason: ChatgptAuthTokensRefreshReason, previousAccountID: String? = nil) {
    self.reason = reason
    self.previousAccountID = previousAccountID
  }

  private enum CodingKeys: String, CodingKey {
    case reason
    case previousAccountID = "previousAccountId"
  }
}

/// Why new tokens are needed.
///
/// A value that this package does not know is kept in `rawValue`.
public struct ChatgptAuthTokensRefreshReason: RawRepresentable, Codable, Hashable, Sendable {
  /// The endpoint answered a request with status 401.
  public static let unauthorized = ChatgptAuthTokensRefreshReason(rawValue: "unauthorized")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// The new tokens.
public struct ChatgptAuthTokensRefreshResponse: Codable, Hashable, Sendable {
  /// The access token, a JWT.
  public var accessToken: String

  /// Id of the workspace that the token is for.
  public var chatgptAccountID: String

  /// What the owner pays for. When null, the server reads it from the token.
  @Nullable public var chatgptPlanType: String?

  public init(accessToken: String, chatgptAccountID: String, chatgptPlanType: String? = nil) {
    self.accessToken = accessToken
    self.chatgptAccountID = chatgptAccountID
    self.chatgptPlanType = chatgptPlanType
  }

  private enum CodingKeys: String, CodingKey {
    case accessToken
    case chatgptAccountID = "chatgptAccountId"
    case chatgptPlanType
  }
}

/// How an attempt to sign in ended.
public struct AccountLoginCompletedNotification: Codable, Hashable, Sendable {
  /// Id of the attempt; null when it had none, as with an API key.
  @Nullable public var loginID: String?

  /// Whether the user is signed in.
  public var success: Bool

  /// What went wrong, for people.
  @Nullable public var error: String?

  /// The introduction to go on with, when the login asks for one.
  @Nullable public var onboardingEntrypoint: DesktopOnboardingEntrypoint?

  public init(
    loginID: String? = nil,
    success: Bool,
    error: String? = nil,
    onboardingEntrypoint: DesktopOnboardingEntrypoint? = nil
  ) {
    self.loginID = loginID
    self.success = success
    self.error = error
    self.onboardingEntrypoint = onboardingEntrypoint
  }

  private enum CodingKeys: String, CodingKey {
    case loginID = "loginId"
    case success
    case error
    case onboardingEntrypoint
  }
}

/// An introduction for new users of a desktop client.
///
/// A value that this package does not know is kept in `rawValue`.
public struct DesktopOnboardingEntrypoint: RawRepresentable, Codable, Hashable, Sendable {
  /// The one for people who work in the life sciences.
  public static let lifeSciences = DesktopOnboardingEntrypoint(rawValue: "life_sciences")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// What holds after somebody signed in or out.
public struct AccountUpdatedNotification: Codable, Hashable, Sendable {
  /// How the server now proves who it is; null when nobody is signed in.
  @Nullable public var authMode: AuthMode?

  /// What the owner of the account pays for, when that is known.
  @Nullable public var planType: PlanType?

  public init(authMode: AuthMode? = nil, planType: PlanType? = nil) {
    self.authMode = authMode
    self.planType = planType
  }
}

/// How the server proves who it is to the model endpoint.
///
/// A value that this package does not know is kept in `rawValue`.
public struct AuthMode: RawRepresentable, Codable, Hashable, Sendable {
  /// With an API key that a client handed over and the server keeps.
  public static let apikey = AuthMode(rawValue: "apikey")

  /// With tokens of ChatGPT that the server keeps and renews.
  public static let chatgpt = AuthMode(rawValue: "chatgpt")

  /// With tokens of ChatGPT that the client hands over and renews; the server does not store them.
  /// For clients of the vendor.
  public static let chatgptAuthTokens = AuthMode(rawValue: "chatgptAuthTokens")

  /// With headers that were given to it ready-made.
  public static let headers = AuthMode(rawValue: "headers")

  /// With the registered identity of an agent.
  public static let agentIdentity = AuthMode(rawValue: "agentIdentity")

  /// With a token that a person made for programs.
  public static let personalAccessToken = AuthMode(rawValue: "personalAccessToken")

  /// With a key for Amazon Bedrock that the server keeps.
  public static let bedrockAPIKey = AuthMode(rawValue: "bedrockApiKey")

  /// With a pair of AWS keys for Amazon Bedrock that the server keeps.
  public static let bedrockAccessKeys = AuthMode(rawValue: "bedrockAccessKeys")

  /// The text as on the wire.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}
