import type { Finding } from '../../findings/finding.ts'
import { FindingList } from '../../findings/finding-list.ts'
import { readJsonTree } from '../../json/json-tree.ts'
import type { DescriptorFindingCode } from '../findings/catalogue.ts'
import type { DescriptorFindingList } from '../findings/descriptor-finding-list.ts'
import { type Place, placeAt } from './place.ts'
import { DESCRIPTOR_LIMITS } from './shape-limits.ts'

/** What is said about a descriptor where the copier says this of a document. */
const CODES: ReadonlyMap<string, DescriptorFindingCode> = new Map<string, DescriptorFindingCode>([
  ['JSON_LONE_SURROGATE', 'DESCRIPTOR_TEXT_MALFORMED'],
  ['JSON_VALUE_UNSUPPORTED', 'DESCRIPTOR_VALUE_NOT_JSON'],
  ['JSON_SPARSE_ARRAY', 'DESCRIPTOR_VALUE_NOT_JSON'],
  ['JSON_CYCLE', 'DESCRIPTOR_CYCLE'],
  ['JSON_TOO_LARGE', 'DESCRIPTOR_TOO_LARGE'],
  ['JSON_TOO_DEEP', 'DESCRIPTOR_TOO_LARGE'],
  ['JSON_TOO_MANY_VALUES', 'DESCRIPTOR_TOO_LARGE'],
  ['JSON_STRING_TOO_LONG', 'DESCRIPTOR_TOO_LARGE'],
  ['JSON_UNREADABLE', 'DESCRIPTOR_UNREADABLE'],
])

/**
 * A copy of a stranger's value, every property of it read once; `undefined`, and an error noted, where
 * there can be none.
 *
 * The rest of what the copier reports is left to the check of the form: `__proto__` is a field that the
 * model does not have, and `-0` is less than any amount.
 */
export function readTree(
  value: unknown,
  root: Place,
  findings: DescriptorFindingList,
): { readonly value: unknown } | undefined {
  const problems = new FindingList()
  const copy = readJsonTree(value, problems, DESCRIPTOR_LIMITS)
  for (const problem of problems.toArray()) note(problem, root, findings)
  return copy
}

function note({ code, path, params }: Finding, root: Place, findings: DescriptorFindingList): void {
  const own = CODES.get(code)
  if (own === undefined) return
  const { path: at, property } = placeAt(root, path)
  const { kind = 'undefined', limit } = params
  const details = own === 'DESCRIPTOR_VALUE_NOT_JSON' ? { kind } : limit === undefined ? {} : { limit }
  findings.record(own, at, { property, ...details })
}
