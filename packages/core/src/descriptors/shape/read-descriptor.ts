import { assertCheckOptions } from '../../check/check-options.ts'
import type { MessageLanguage } from '../../findings/finding.ts'
import type { MicroCredentialAward, MicroCredentialDescriptor } from '../../generated/types-descriptors.ts'
import type { DescriptorFinding } from '../findings/descriptor-finding.ts'
import { DescriptorFindingList } from '../findings/descriptor-finding-list.ts'
import { frozenTree } from './frozen-tree.ts'
import type { Place } from './place.ts'
import { readTree } from './read-tree.ts'
import { checkResultIds } from './result-ids.ts'
import { checkClass } from './shape-walk.ts'

/** How to say what is found. */
export interface ShapeOptions {
  /** The language of the messages. Default: `en`. */
  readonly language?: MessageLanguage
}

/** A descriptor, where a value is one, and what keeps it from being one. */
export interface DescriptorReading {
  /** A frozen copy; absent where one of the findings is an error. */
  readonly descriptor?: MicroCredentialDescriptor
  readonly findings: readonly DescriptorFinding[]
}

/** An award, where a value is one, and what keeps it from being one. */
export interface AwardReading {
  /** A frozen copy; absent where one of the findings is an error. */
  readonly award?: MicroCredentialAward
  readonly findings: readonly DescriptorFinding[]
}

const DESCRIPTOR: Place = { path: '', property: 'descriptor' }
const AWARD: Place = { path: '/award', property: 'award' }

/**
 * Takes a descriptor out of a value of unknown origin, such as what a badge carries.
 *
 * It judges the form only: which fields there are, and what they may hold. Whether they are enough, or
 * true, it does not say; see `lintDescriptor`. Texts are kept as they are, to the character. Nothing in
 * the value makes this function throw, and later changes to it do not reach the copy.
 *
 * @throws `InvalidArgumentError` when the options are not what they are described to be.
 */
export function readDescriptor(value: unknown, options: ShapeOptions = {}): DescriptorReading {
  assertCheckOptions(options)
  const findings = new DescriptorFindingList(options.language)
  const tree = readTree(value, DESCRIPTOR, findings)
  if (tree === undefined || !isDescriptor(tree.value, findings)) return { findings: findings.toArray() }
  return { descriptor: frozenTree(tree.value), findings: findings.toArray() }
}

/** Takes an award out of a value of unknown origin, on the same terms as {@link readDescriptor}. */
export function readAward(value: unknown, options: ShapeOptions = {}): AwardReading {
  assertCheckOptions(options)
  const findings = new DescriptorFindingList(options.language)
  const tree = readTree(value, AWARD, findings)
  if (tree === undefined || !isAward(tree.value, findings)) return { findings: findings.toArray() }
  return { award: frozenTree(tree.value), findings: findings.toArray() }
}

function isDescriptor(tree: unknown, findings: DescriptorFindingList): tree is MicroCredentialDescriptor {
  checkClass('MicroCredentialDescriptor', tree, DESCRIPTOR, findings)
  checkResultIds(tree, DESCRIPTOR, findings)
  return !findings.hasErrors
}

function isAward(tree: unknown, findings: DescriptorFindingList): tree is MicroCredentialAward {
  checkClass('MicroCredentialAward', tree, AWARD, findings)
  return !findings.hasErrors
}
