import type { Finding } from '../findings/finding.ts'
import { MAX_FINDINGS } from '../findings/finding-collector.ts'
import { FindingList } from '../findings/finding-list.ts'
import { completeJsonLimits, type JsonLimits } from './json-limits.ts'
import type { InspectJsonOptions, JsonReading } from './parse-json.ts'
import { pointerStep } from './pointer.ts'
import { isPrototypeMember } from './prototype-member.ts'
import { isWellFormed } from './well-formed.ts'

/**
 * Takes a snapshot of a value that is meant to be JSON, reading every property of it once.
 *
 * Everything is judged on the snapshot, so neither a getter nor a proxy can show one thing to one check
 * and another to the next. A walk that looks for getters would not do: a proxy cannot be recognised.
 * Objects come out with the ordinary prototype and own data properties only; symbols and properties
 * that are not enumerable are left behind, as `JSON.stringify` leaves them behind. Unlike
 * `JSON.stringify` this calls no `toJSON` and drops nothing in silence: `undefined`, functions, `NaN`,
 * dates, class instances, cycles and holes in arrays are findings.
 *
 * @example A value that JSON does not have
 * ```ts
 * import { toJsonTree } from '@shirushi/core/json'
 *
 * const reading = toJsonTree({ validFrom: new Date(0) })
 * reading.ok // false
 * reading.findings[0]?.path // '/validFrom'
 * ```
 *
 * @returns The snapshot, or why there is none. With `ok: true` there can still be findings, errors
 * included: half a surrogate pair can be judged further, though never written.
 * @throws `InvalidArgumentError` when a limit is not a whole number from 1. The value can never make this
 * function throw.
 */
export function toJsonTree(value: unknown, options: InspectJsonOptions = {}): JsonReading {
  const findings = new FindingList(options.language)
  const read = readJsonTree(value, findings, completeJsonLimits(options.limits))
  const [first, ...others] = findings.toArray()
  if (read !== undefined) return { ok: true, value: read.value, findings: first ? [first, ...others] : [] }
  if (first === undefined) throw new TypeError('unreachable: a value was refused without a reason')
  return { ok: false, findings: [first, ...others] }
}

/**
 * What keeps a value from being JSON: cycles, depth, values that JSON does not have, getters that
 * throw. Nothing means that it can be written and read back unchanged.
 *
 * @throws `InvalidArgumentError` when a limit is not a whole number from 1. The value can never make this
 * function throw.
 */
export function findJsonProblems(value: unknown, options: InspectJsonOptions = {}): readonly Finding[] {
  return toJsonTree(value, options).findings
}

/**
 * Takes a snapshot, noting findings. `undefined` when there is none; then at least one of the findings
 * is an error.
 *
 * @internal
 */
export function readJsonTree(
  value: unknown,
  findings: FindingList,
  limits: JsonLimits,
): { value: unknown } | undefined {
  const copier = new TreeCopier(findings, limits)
  return copier.copy(value)
}

/** Thrown to leave the recursion; never leaves this file. */
const STOP: unique symbol = Symbol('stop')

class TreeCopier {
  readonly #findings: FindingList
  readonly #limits: JsonLimits
  /** Where we are: the containers from the root to here, and the key taken in each. */
  readonly #nodes: object[] = []
  readonly #keys: (string | number)[] = []
  #depth = 0
  #values = 0
  #length = 0
  #whole = true

  constructor(findings: FindingList, limits: JsonLimits) {
    this.#findings = findings
    this.#limits = limits
  }

  copy(value: unknown): { value: unknown } | undefined {
    try {
      const copy = this.#value(value)
      return this.#whole ? { value: copy } : undefined
    } catch (error) {
      if (error !== STOP) this.#findings.add('JSON_UNREADABLE', this.#path())
      return undefined
    }
  }

  #value(value: unknown): unknown {
    if (++this.#values > this.#limits.values) this.#stopAtValues()
    if (typeof value === 'string') this.#string(value)
    else if (typeof value === 'number') this.#number(value)
    else if (typeof value === 'object') return value === null ? null : this.#container(value)
    else if (typeof value !== 'boolean') this.#unsupported(typeof value)
    return value
  }

  #string(value: string): void {
    this.#measure(value)
    if (value.length > this.#limits.stringLength) {
      const limit = this.#limits.stringLength
      this.#findings.add('JSON_STRING_TOO_LONG', this.#path(), { length: value.length, limit })
      throw STOP
    }
    if (!isWellFormed(value)) this.#findings.add('JSON_LONE_SURROGATE', this.#path())
  }

  /** Places that share one long text make a longer one out of it, when they are written. */
  #measure(text: string): void {
    this.#length += text.length
    if (this.#length <= this.#limits.length) return
    this.#findings.add('JSON_TOO_LARGE', this.#path(), { length: this.#length, limit: this.#limits.length })
    throw STOP
  }

  #number(value: number): void {
    if (!Number.isFinite(value)) this.#unsupported(String(value))
    else if (Object.is(value, -0)) {
      this.#findings.add('JSON_NUMBER_INEXACT', this.#path(), { literal: '-0', value: 0 })
    }
  }

  #container(source: object): unknown {
    const depth = this.#depth
    if (depth >= this.#limits.depth) this.#stopAtDepth(source)
    this.#nodes[depth] = source
    const isArray = Array.isArray(source)
    if (!isArray && !isPlain(source)) {
      this.#unsupported(kindOf(source))
      return undefined
    }
    this.#depth = depth + 1
    const copy = isArray ? this.#array(source, depth) : this.#object(source, depth)
    this.#depth = depth
    return copy
  }

  #object(source: object, depth: number): object {
    // Spreading reads each property once, getters and proxies included, and makes own data properties
    // of all of them, `__proto__` too.
    const copy: Record<string, unknown> = { ...source }
    const values = Object.values(copy)
    const names = Object.keys(copy)
    for (let index = 0; index < names.length; index++) {
      const name = names[index] ?? ''
      this.#keys[depth] = name
      this.#name(name, depth)
      const value = values[index]
      const child = this.#value(value)
      if (child !== value) copy[name] = child
    }
    return copy
  }

  #name(name: string, depth: number): void {
    const { length } = name
    if (length > this.#limits.nameLength) {
      this.#depth = depth
      const limit = this.#limits.nameLength
      this.#findings.add('JSON_STRING_TOO_LONG', this.#path(), { length, limit })
      throw STOP
    }
    this.#measure(name)
    if ((length === 9 || length === 11) && isPrototypeMember(name)) {
      this.#findings.add('JSON_PROTOTYPE_MEMBER', this.#path(), { name })
    }
    if (!isWellFormed(name)) this.#findings.add('JSON_LONE_SURROGATE', this.#path())
  }

  #array(source: readonly unknown[], depth: number): unknown[] {
    const { length } = source
    const copy: unknown[] = []
    // A proxy can claim any length.
    if (length > this.#limits.values - this.#values) this.#stopAtValues()
    for (let index = 0; index < length; index++) {
      this.#keys[depth] = index
      const value: unknown = source[index]
      if (value === undefined && !Object.hasOwn(source, index)) {
        this.#whole = false
        this.#findings.add('JSON_SPARSE_ARRAY', this.#path(depth), { index })
        break
      }
      copy.push(this.#value(value))
    }
    return copy
  }

  #unsupported(kind: string): void {
    this.#whole = false
    this.#findings.add('JSON_VALUE_UNSUPPORTED', this.#path(), { kind })
  }

  #stopAtValues(): never {
    this.#findings.add('JSON_TOO_MANY_VALUES', this.#path(), { limit: this.#limits.values })
    throw STOP
  }

  /** Too deep, or going round in circles? The containers on the way here tell. */
  #stopAtDepth(source: object): never {
    const seen = new Set<object>()
    for (const [depth, node] of [...this.#nodes.slice(0, this.#depth), source].entries()) {
      if (seen.has(node)) {
        this.#findings.add('JSON_CYCLE', this.#path(depth))
        throw STOP
      }
      seen.add(node)
    }
    this.#findings.add('JSON_TOO_DEEP', this.#path(), { limit: this.#limits.depth })
    throw STOP
  }

  #path(depth: number = this.#depth): string {
    if (this.#findings.size >= MAX_FINDINGS) return ''
    return this.#keys.slice(0, depth).map(pointerStep).join('')
  }
}

/** A root prototype is one of any realm's `Object.prototype`; frames and test runners have their own. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype === Object.prototype || prototype === null) return true
  return Object.getPrototypeOf(prototype) === null
}

/** What a message calls it: the name of its class. */
function kindOf(value: object): string {
  const prototype: unknown = Object.getPrototypeOf(value)
  if (typeof prototype !== 'object' || prototype === null || !('constructor' in prototype)) return 'object'
  const maker = prototype.constructor
  return typeof maker === 'function' && maker.name !== '' ? maker.name : 'object'
}
