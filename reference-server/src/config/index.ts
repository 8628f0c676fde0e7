/** The configuration: a TOML file of the user, those of projects, and what the command line says, taken together. */
export { checkSettings } from './check.ts'
export type { ConfigWarning } from './config-file.ts'
export { Configuration, type WriteTarget } from './configuration.ts'
export { ConfigRefusal } from './edit.ts'
export { TYPED_NAMES } from './known.ts'
export type { InForce } from './layers.ts'
export { projectFolders } from './project.ts'
export { dotted, isTable, type SettingFault, type Settings, valueAt } from './settings.ts'
