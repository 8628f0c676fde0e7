/** Signing in to MCP servers over HTTP, with OAuth as MCP has it. */
export { type OpenSignIn, SignIns } from './sign-ins.ts'
export { SignInStore } from './store.ts'
export { storedProvider } from './stored-provider.ts'
