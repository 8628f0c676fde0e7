/** Places in a script at which the model waits for its driver, and the driver can wait for the model. */
export class Gates {
  readonly #reached = new Map<string, PromiseWithResolvers<void>>()
  readonly #released = new Map<string, PromiseWithResolvers<void>>()

  /** The model comes to the gate and waits there. */
  pass(name: string): Promise<void> {
    promiseFor(this.#reached, name).resolve()
    return promiseFor(this.#released, name).promise
  }

  /** Resolves once the model has come to the gate. */
  reached(name: string): Promise<void> {
    return promiseFor(this.#reached, name).promise
  }

  release(name: string): void {
    promiseFor(this.#released, name).resolve()
  }

  releaseAll(): void {
    for (const { resolve } of this.#released.values()) resolve()
  }
}

function promiseFor(
  promises: Map<string, PromiseWithResolvers<void>>,
  name: string,
): PromiseWithResolvers<void> {
  const there = promises.get(name) ?? Promise.withResolvers<void>()
  promises.set(name, there)
  return there
}
