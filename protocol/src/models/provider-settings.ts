import Type from 'typebox'
import { area, field, maybe, path, since11, text } from '../define/index.ts'

const { object, taggedUnion } = area('models')

const OpenaiProviderSettings = object(
  'OpenaiProviderSettings',
  'The endpoint of OpenAI.',
  { type: field('Tells the kind of provider.', Type.Literal('openai')) },
  since11,
)

const NoneGatewayAuth = object(
  'NoneGatewayAuth',
  'Without credentials.',
  { mode: field('Tells the way.', Type.Literal('none')) },
  since11,
)

const EnvironmentVariableGatewayAuth = object(
  'EnvironmentVariableGatewayAuth',
  'With a key that the server finds in its environment.',
  {
    mode: field('Tells the way.', Type.Literal('environmentVariable')),
    envKey: field('Name of the variable that holds the key.', text()),
  },
  since11,
)

const ExternallyConfiguredGatewayAuth = object(
  'ExternallyConfiguredGatewayAuth',
  'In a way that these settings cannot express. A client that changes the others must leave it alone.',
  {
    mode: field('Tells the way.', Type.Literal('externallyConfigured')),
    envKey: field('Name of a variable that it takes from the environment, where it does.', maybe(text())),
  },
  since11,
)

const GatewayAuth = taggedUnion(
  'GatewayAuth',
  'How the server signs in to an endpoint.',
  'mode',
  [NoneGatewayAuth, EnvironmentVariableGatewayAuth, ExternallyConfiguredGatewayAuth],
  since11,
)

const CustomGatewayProviderSettings = object(
  'CustomGatewayProviderSettings',
  'Any endpoint that the user has configured.',
  {
    type: field('Tells the kind of provider.', Type.Literal('customGateway')),
    auth: field('How the server signs in to it.', GatewayAuth),
  },
  since11,
)

const BedrockProviderSettings = object(
  'BedrockProviderSettings',
  'Amazon Bedrock.',
  {
    type: field('Tells the kind of provider.', Type.Literal('bedrock')),
    profile: field('Name of the AWS profile with the credentials.', maybe(text())),
    region: field('The AWS region.', maybe(text())),
  },
  since11,
)

const GcpProviderSettings = object(
  'GcpProviderSettings',
  'Google Cloud.',
  {
    type: field('Tells the kind of provider.', Type.Literal('gcp')),
    projectId: field('The project there.', maybe(text())),
    location: field('The region there.', maybe(text())),
    credentialFile: field('The file with the credentials. What is in it is never sent.', maybe(path())),
  },
  since11,
)

export const ProviderSettings = taggedUnion(
  'ProviderSettings',
  'What kind of provider it is, and how it is set up.',
  'type',
  [OpenaiProviderSettings, CustomGatewayProviderSettings, BedrockProviderSettings, GcpProviderSettings],
  since11,
)
