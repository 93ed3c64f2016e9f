import { InvalidArgumentError } from '../errors.ts'

/** What is wrong with the options of a call, collected so that the caller learns all of it at once. */
export class OptionProblems {
  /** Why, by option; the first reason is kept. */
  readonly #reasons = new Map<string, string>()

  add(option: string, reason: string): void {
    if (!this.#reasons.has(option)) this.#reasons.set(option, reason)
  }

  /** @throws {@link InvalidArgumentError} that names the first option, and in its message all of them. */
  throwIfAny(): void {
    const [first, ...others] = this.#reasons
    if (first === undefined) return
    const [argument, reason] = first
    const rest = others.map(([option, why]) => `; ${option}: ${why}`)
    throw new InvalidArgumentError(argument, reason + rest.join(''))
  }
}
