/**
 * Something could not be done for a reason that lies outside Heddle: bad input, a disk, another program.
 * Its message is for people: what was read, where, what is wrong, what to do. Every package throws its own
 * kind; the command line prints the message and no stack.
 */
export class HeddleError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = new.target.name
  }
}
