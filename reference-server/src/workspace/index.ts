/** The machine that the server runs on, as clients use it for themselves: files, commands, search. No protocol in here. */
export * from './commands/index.ts'
export * from './files/index.ts'
export * from './search/index.ts'
