/** Models: any Responses-compatible endpoint, and a built-in one that needs no network. */
export { offlineProvider } from './offline.ts'
export * from './provider.ts'
export { responsesProvider } from './responses.ts'
