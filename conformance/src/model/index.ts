/** The scripted model: an endpoint that drives any server into any flow, without a network. */
export { type ModelEndpoint, type ModelOptions, type ModelWatcher, startModel } from './endpoint.ts'
export {
  answer,
  beginning,
  command,
  cut,
  gate,
  type ModelItem,
  patch,
  reasoning,
  type Step,
  text,
  toolCall,
} from './script.ts'
export { modelScriptSchema, readModelScript } from './script-file.ts'
