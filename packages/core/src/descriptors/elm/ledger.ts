import { isObject } from '../../json/json-value.ts'
import { ownMember } from '../../json/own-member.ts'
import { pointerStep } from '../../json/pointer.ts'

/** Keeps account of which fields were written, so that what was not can be said. */
export class Ledger {
  readonly #settled = new Set<string>()
  readonly #entered = new Set<string>()

  /** Notes that everything at a path was written, or that a finding says why not. */
  settle(path: string): void {
    this.#settled.add(path)
    let end = path.lastIndexOf('/')
    while (end > 0 && !this.#entered.has(path.slice(0, end))) {
      this.#entered.add(path.slice(0, end))
      end = path.lastIndexOf('/', end - 1)
    }
  }

  /** The places of which nothing is settled, each as high up as it can be said. */
  *unsettled(value: unknown, root: string): Generator<string> {
    const rest = [{ value, path: root }]
    for (let place = rest.pop(); place !== undefined; place = rest.pop()) {
      const { value, path } = place
      if (this.#settled.has(path) || isNothing(value)) continue
      if (path !== root && !this.#entered.has(path)) yield path
      else rest.push(...membersOf(value, path).reverse())
    }
  }
}

function isNothing(value: unknown): boolean {
  if (value === undefined || value === null) return true
  return typeof value === 'object' && Object.keys(value).length === 0
}

function membersOf(value: unknown, path: string): { value: unknown; path: string }[] {
  if (Array.isArray(value)) return value.map((item, index) => ({ value: item, path: `${path}/${index}` }))
  if (!isObject(value)) return []
  return Object.keys(value).map((name) => ({ value: ownMember(value, name), path: path + pointerStep(name) }))
}
