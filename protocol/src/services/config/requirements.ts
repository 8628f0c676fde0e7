import type { Static } from 'typebox'
import {
  anything,
  area,
  experimental06,
  field,
  flag,
  list,
  map,
  maybe,
  path,
  since06,
  since11,
  text,
} from '../../define/index.ts'
import { ReasoningEffort } from '../../models/settings.ts'
import { ApprovalsReviewer, AskForApproval } from '../../policy/approval-policy.ts'
import { SandboxMode } from '../../policy/sandbox.ts'
import { ForcedLoginMethod } from './login-restrictions.ts'
import { ManagedHooksRequirements } from './managed-hooks.ts'
import { NetworkRequirements } from './network-requirements.ts'
import { WebSearchMode } from './web-search.ts'

const { object, openEnum } = area('config')

const WindowsSandboxImplementation = openEnum(
  'WindowsSandboxImplementation',
  'A way to build the sandbox on Windows.',
  {
    elevated: 'Under accounts of its own, which an administrator has to set up.',
    unelevated: 'Under the account of the user, with fewer rights.',
    mxc: { docs: 'With MXC, which newer versions of Windows bring along.', ...since11 },
  },
  since06,
)

const AutoReviewRequirements = object(
  'AutoReviewRequirements',
  'Which models are kept under closer watch.',
  {
    requiredOnModels: field(
      'Models that have to ask before they leave the sandbox, and are answered by the reviewing model.',
      maybe(list(text())),
    ),
    ignoreRules: field(
      'Models for which it does not count that the user has allowed a command before.',
      maybe(list(text())),
    ),
  },
  since11,
)

const CliAuthCredentialsStoreMode = openEnum(
  'CliAuthCredentialsStoreMode',
  'Where the server keeps what it signed in with.',
  {
    file: 'In a file of its home folder.',
    keyring: 'In the keyring of the operating system.',
    auto: 'In the keyring where there is one, else in a file.',
    ephemeral: 'In memory, until the process ends.',
  },
  since11,
)

const NewThreadModelDefaults = object(
  'NewThreadModelDefaults',
  'What a new thread begins with, where the user does not choose.',
  {
    model: field('Name of the model.', maybe(text())),
    modelReasoningEffort: field('How long the model may think.', maybe(ReasoningEffort)),
    serviceTier: field('Class of service at the model endpoint.', maybe(text())),
  },
  since11,
)

const ModelsRequirements = object(
  'ModelsRequirements',
  'What is prescribed about models.',
  { newThread: field('What a new thread begins with.', maybe(NewThreadModelDefaults)) },
  since11,
)

const ConfigRequirements = object(
  'ConfigRequirements',
  'What administrators prescribe. No configuration can go against it. What is null is left to the user.',
  {
    allowedApprovalPolicies: field(
      'What may be chosen as to when the agent has to ask.',
      maybe(list(AskForApproval)),
    ),
    allowedApprovalsReviewers: field(
      'Who may be chosen to answer when the agent asks.',
      maybe(list(ApprovalsReviewer)),
      experimental06,
    ),
    autoReview: field('Which models are kept under closer watch.', maybe(AutoReviewRequirements), since11),
    allowedSandboxModes: field('The sandboxes that may be chosen.', maybe(list(SandboxMode))),
    allowedWindowsSandboxImplementations: field(
      'The ways to build the sandbox on Windows that may be chosen.',
      maybe(list(WindowsSandboxImplementation)),
      since06,
    ),
    allowedPermissionProfiles: field(
      'Whether a named set of permissions may be chosen, by its name.',
      maybe(map(flag())),
      since06,
    ),
    defaultPermissions: field(
      'Name of the set of permissions to work under where none is chosen.',
      maybe(text()),
      since06,
    ),
    allowLoginShell: field('Commands may be run in a login shell.', maybe(flag()), since11),
    network: field('What is prescribed about the network.', maybe(NetworkRequirements), {
      experimental: true,
    }),
    allowedWebSearchModes: field('How far the model may be let go on the web.', maybe(list(WebSearchMode))),
    allowManagedHooksOnly: field('Only hooks of administrators run.', maybe(flag()), since06),
    hooks: field('The hooks of administrators.', maybe(ManagedHooksRequirements), experimental06),
    modelProvider: field('Name of the only provider that may be used.', maybe(text()), since11),
    modelProviders: field(
      'Providers that are prescribed as a whole, by name and in the form of the configuration file.',
      maybe(map(anything())),
      since11,
    ),
    modelCatalogJson: field('The file that lists the models to offer.', maybe(path()), since11),
    models: field('What is prescribed about models.', maybe(ModelsRequirements), since11),
    additionalDeveloperInstructions: field(
      'Instructions that the model is given in every thread.',
      maybe(text()),
      since11,
    ),
    allowedLoginMethods: field(
      'The ways to sign in that all restrictions together leave; none when empty.',
      maybe(list(ForcedLoginMethod)),
      since11,
    ),
    cliAuthCredentialsStore: field(
      'Where the server keeps what it signed in with.',
      maybe(CliAuthCredentialsStoreMode),
      since11,
    ),
    featureRequirements: field(
      'Whether a feature has to be on or off, by its name.',
      maybe(map(flag())),
      since06,
    ),
    checkForUpdateOnStartup: field('Look for a newer version at the start.', maybe(flag()), since11),
    logDir: field('The folder for logs.', maybe(path()), since11),
    sqliteHome: field('The folder for databases.', maybe(path()), since11),
  },
)

export const ConfigRequirementsReadResponse = object(
  'ConfigRequirementsReadResponse',
  'What administrators prescribe.',
  {
    requirements: field('The rules. Null when there are none.', maybe(ConfigRequirements)),
    supportsIndependentSpeedModes: field(
      'Each of the faster classes of service has a rule of its own. Where it is not true, one rule holds for all.',
      maybe(flag()),
      since11,
    ),
  },
)

export type ConfigRequirementsReadResponse = Static<typeof ConfigRequirementsReadResponse>
