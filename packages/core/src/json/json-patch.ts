import { InvalidArgumentError } from '../errors.ts'
import type { JsonPatchOperation } from '../findings/finding.ts'
import { DEFAULT_JSON_LIMITS } from './json-limits.ts'
import { readArgument } from './read-argument.ts'

type Container = Record<string, unknown> | unknown[]

/** A JSON Pointer taken apart, and what the caller called it. */
interface Target {
  readonly argument: string
  readonly steps: readonly string[]
}

const ARRAY_INDEX = /^(?:0|[1-9][0-9]{0,9})$/

/**
 * Applies a JSON Patch, such as a finding's `fix`, to a copy of a document.
 *
 * Knows the operations that our fixes use: `add`, `replace`, `remove` and `move`. Either all of them
 * are applied or none. The document is never written to; the result shares with it what the patch did
 * not touch, so treat both as read-only. A member named `__proto__` is an ordinary member here.
 *
 * This does not check the result; hand it to `checkBadge` again.
 *
 * @example Repair what can be repaired mechanically
 * ```ts
 * import { checkBadge } from '@shirushi/core'
 * import { applyPatch } from '@shirushi/core/json'
 *
 * let badge: unknown = { type: 'Assertion' }
 * for (const { fix } of checkBadge(badge).findings) if (fix) badge = applyPatch(badge, fix)
 * ```
 *
 * @param document - Any JSON value.
 * @param operations - In the order in which they are to be applied. Pointers refer to the document as
 * the operations before have left it.
 * @throws `InvalidArgumentError` when an operation is none of the four, a path is not a JSON Pointer, what
 * it points to does not exist, or the document is no JSON value.
 * @see {@link https://www.rfc-editor.org/rfc/rfc6902 | RFC 6902, JavaScript Object Notation (JSON) Patch}
 */
export function applyPatch(document: unknown, operations: readonly JsonPatchOperation[]): unknown {
  if (!Array.isArray(operations)) throw new InvalidArgumentError('operations', 'must be an array')
  return readArgument('document', () => {
    let patched = document
    for (const [index, operation] of operations.entries()) {
      patched = applyOperation(patched, operation, `operations[${index}]`)
    }
    return patched
  })
}

function applyOperation(document: unknown, operation: JsonPatchOperation, argument: string): unknown {
  if (typeof operation !== 'object' || operation === null) {
    throw new InvalidArgumentError(argument, 'must be an operation')
  }
  const target = parseTarget(operation.path, `${argument}.path`)
  if (operation.op === 'add') return add(document, target, operation.value)
  if (operation.op === 'replace') return replace(document, target, operation.value)
  if (operation.op === 'remove') return remove(document, target)
  if (operation.op === 'move') return move(document, parseTarget(operation.from, `${argument}.from`), target)
  throw new InvalidArgumentError(`${argument}.op`, 'must be add, replace, remove or move')
}

function add(document: unknown, target: Target, value: unknown): unknown {
  const step = target.steps.at(-1)
  if (step === undefined) return value
  const { root, parent } = copyPath(document, target)
  if (!Array.isArray(parent)) define(parent, step, value)
  else parent.splice(step === '-' ? parent.length : toIndex(step, parent.length, target), 0, value)
  return root
}

function replace(document: unknown, target: Target, value: unknown): unknown {
  const step = target.steps.at(-1)
  if (step === undefined) return value
  const { root, parent } = copyPath(document, target)
  read(parent, step, target)
  write(parent, step, value)
  return root
}

function remove(document: unknown, target: Target): unknown {
  const step = target.steps.at(-1)
  if (step === undefined)
    throw new InvalidArgumentError(target.argument, 'the whole document cannot be removed')
  const { root, parent } = copyPath(document, target)
  read(parent, step, target)
  if (Array.isArray(parent)) parent.splice(Number(step), 1)
  else delete parent[step]
  return root
}

function move(document: unknown, from: Target, target: Target): unknown {
  const value = from.steps.reduce((node: unknown, step) => read(node, step, from), document)
  const isInside = from.steps.every((step, index) => step === target.steps[index])
  if (isInside && from.steps.length === target.steps.length) return document
  if (isInside) throw new InvalidArgumentError(target.argument, 'a value cannot be moved into itself')
  return add(remove(document, from), target, value)
}

/** Copies the containers on the way to a target, and nothing else. */
function copyPath(document: unknown, target: Target): { root: Container; parent: Container } {
  const root = copyContainer(document, target)
  let parent = root
  for (const step of target.steps.slice(0, -1)) {
    const child = copyContainer(read(parent, step, target), target)
    write(parent, step, child)
    parent = child
  }
  return { root, parent }
}

function copyContainer(node: unknown, target: Target): Container {
  if (Array.isArray(node)) return copyList(node)
  if (typeof node === 'object' && node !== null) return { ...node }
  throw notThere(target)
}

/** A list may claim any length without having the items. */
function copyList(list: readonly unknown[]): unknown[] {
  if (list.length <= DEFAULT_JSON_LIMITS.length) return [...list]
  throw new InvalidArgumentError('document', `holds a list of more than ${DEFAULT_JSON_LIMITS.length} items`)
}

function read(node: unknown, step: string, target: Target): unknown {
  if (Array.isArray(node)) return node[toIndex(step, node.length - 1, target)]
  if (typeof node !== 'object' || node === null || !Object.hasOwn(node, step)) throw notThere(target)
  return Object.getOwnPropertyDescriptor(node, step)?.value
}

function write(parent: Container, step: string, value: unknown): void {
  if (Array.isArray(parent)) parent[Number(step)] = value
  else define(parent, step, value)
}

/** Unlike an assignment, this makes an own property of `__proto__` too. */
function define(parent: Record<string, unknown>, step: string, value: unknown): void {
  Object.defineProperty(parent, step, { value, writable: true, enumerable: true, configurable: true })
}

function toIndex(step: string, greatest: number, target: Target): number {
  const index = ARRAY_INDEX.test(step) ? Number(step) : Number.NaN
  if (index <= greatest) return index
  throw notThere(target)
}

function notThere(target: Target): InvalidArgumentError {
  return new InvalidArgumentError(target.argument, 'points to something that does not exist')
}

function parseTarget(text: string, argument: string): Target {
  if (typeof text !== 'string' || (text !== '' && !text.startsWith('/')) || /~(?![01])/.test(text)) {
    throw new InvalidArgumentError(argument, 'must be a JSON Pointer')
  }
  const steps = text.split('/').slice(1)
  return { argument, steps: steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~')) }
}
