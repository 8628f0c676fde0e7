/** Models: any endpoint that speaks Responses or Chat Completions, and a built-in one that needs no network. */
export type { ModelApi } from './endpoint.ts'
export { endpointProvider } from './endpoint-provider.ts'
export { offlineProvider } from './offline.ts'
export * from './provider.ts'
