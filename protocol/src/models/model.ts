import type { Static } from 'typebox'
import {
  area,
  field,
  flag,
  list,
  maybe,
  optional,
  since06,
  since11,
  text,
  unixSeconds,
} from '../define/index.ts'
import { CyberAccessProgram } from '../turns/start.ts'
import { ReasoningEffort } from './settings.ts'

const { object, openEnum } = area('models')

const InputModality = openEnum('InputModality', 'A kind of input that a model can work with.', {
  text: 'Words.',
  image: 'Pictures.',
  audio: { docs: 'Sound.', ...since11 },
})

const ReasoningEffortOption = object(
  'ReasoningEffortOption',
  'How long a model may think, as a choice for users.',
  {
    reasoningEffort: field('The effort.', ReasoningEffort),
    description: field('What it is good for, for people.', text()),
  },
)

const ModelAvailabilityNux = object(
  'ModelAvailabilityNux',
  'The news that a model can be had.',
  { message: field('What to show to the user.', text()) },
  since06,
)

const ModelServiceTier = object(
  'ModelServiceTier',
  'A class of service that a model can be used in.',
  {
    id: field('Its id, to be sent as `serviceTier`.', text()),
    name: field('Its name, for people.', text()),
    description: field('What it brings and costs, for people.', text()),
  },
  since06,
)

const ModelUpgradeInfo = object(
  'ModelUpgradeInfo',
  'The model to change to, and what to tell the user of it.',
  {
    model: field('Name of the model to change to.', text()),
    upgradeCopy: field('Words to offer the change with.', maybe(text())),
    modelLink: field('Address of a page about that model.', maybe(text())),
    migrationMarkdown: field('All there is to say about the change, in Markdown.', maybe(text())),
    retirementAt: field(
      'When the model to change from is to be withdrawn, where that is known. Only to be shown.',
      maybe(unixSeconds()),
      since11,
    ),
  },
  since06,
)

const ModelAccessPrograms = object(
  'ModelAccessPrograms',
  'The programs of the vendor under which the caller may use a model.',
  { cyber: field('Those about the security of computers.', list(CyberAccessProgram)) },
  since11,
)

const MultiAgentVersion = openEnum(
  'MultiAgentVersion',
  'Which generation of tools for several agents a model gets.',
  {
    disabled: 'None: it works alone.',
    v1: 'The first.',
    v2: 'The second.',
  },
  since11,
)

export const Model = object('Model', 'A model that can be chosen, and what it can do.', {
  id: field('Tells the entries of the list apart.', text()),
  model: field('Name of the model, as a thread or turn takes it.', text()),
  displayName: field('Its name, for people.', text()),
  description: field('What it is good for, for people.', text()),
  modelSpecialty: field('The field that it is made for. Null when it is for all.', maybe(text()), since11),
  hidden: field('Whether to leave it out where users choose.', flag(), since06),
  isDefault: field('Whether it is the one to use where none is named.', flag()),
  supportedReasoningEfforts: field('How long it may think: the choices.', list(ReasoningEffortOption)),
  defaultReasoningEffort: field('How long it thinks where nothing is said.', ReasoningEffort),
  inputModalities: field(
    'The input that it can work with. Text and pictures when left out.',
    optional(list(InputModality)),
    { default: ['text', 'image'] },
  ),
  serviceTiers: field(
    'The classes of service to choose from. None when left out.',
    optional(list(ModelServiceTier)),
    { ...since06, default: [] },
  ),
  defaultServiceTier: field('The class of service where nothing is said.', maybe(text()), since06),
  additionalSpeedTiers: field('Further speeds that it can be had at, by name.', optional(list(text())), {
    ...since06,
    default: [],
    deprecated: 'Mere names say too little. Use `serviceTiers`.',
  }),
  multiAgentVersion: field(
    'Which tools for several agents it gets. Null when the model does not say.',
    maybe(MultiAgentVersion),
    since11,
  ),
  availableAccessPrograms: field(
    'The programs that it can be used under. Null when nothing is known of them.',
    maybe(ModelAccessPrograms),
    since11,
  ),
  supportsPersonality: field('Whether the tone in which it talks can be chosen.', optional(flag()), {
    default: false,
    deprecated: 'No model offers the choice any more, so that it is always false. There is nothing instead.',
  }),
  availabilityNux: field(
    'News about it for the user. Null when there are none.',
    maybe(ModelAvailabilityNux),
    since06,
  ),
  upgrade: field('The model to change to. Null when this one is up to date.', maybe(text())),
  upgradeInfo: field('The same model, and what to tell the user of it.', maybe(ModelUpgradeInfo), since06),
})

export type Model = Static<typeof Model>
