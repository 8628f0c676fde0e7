/** Who is signed in at the model endpoint: an API key that a client handed over, kept in a file. */
export { Account, KeyRefusal } from './account.ts'
