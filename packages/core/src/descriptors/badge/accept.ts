import { InvalidDescriptorError } from '../../errors.ts'
import type { MicroCredentialAward, MicroCredentialDescriptor } from '../../generated/types-descriptors.ts'
import type { DescriptorFinding } from '../findings/descriptor-finding.ts'
import { DescriptorFindingList } from '../findings/descriptor-finding-list.ts'
import { saysSomething } from '../lang-map.ts'
import { readAward, readDescriptor } from '../shape/read-descriptor.ts'

/**
 * A frozen copy of a descriptor that a caller gave, with a title: no badge can be without.
 *
 * @throws `InvalidDescriptorError`
 */
export function acceptDescriptor(given: unknown): MicroCredentialDescriptor {
  const { descriptor, findings } = readDescriptor(given)
  if (descriptor === undefined) return refuse('descriptor', findings)
  if (saysSomething(descriptor.title)) return descriptor
  const missing = new DescriptorFindingList()
  missing.add('DESCRIPTOR_PROPERTY_MISSING', '/title', { property: 'title' })
  return refuse('descriptor', missing.toArray())
}

/**
 * A frozen copy of an award that a caller gave.
 *
 * @throws `InvalidDescriptorError`
 */
export function acceptAward(given: unknown): MicroCredentialAward {
  const { award, findings } = readAward(given)
  return award ?? refuse('award', findings)
}

function refuse(argument: string, findings: readonly DescriptorFinding[]): never {
  const [first, ...rest] = findings.filter(({ severity }) => severity === 'error')
  if (first === undefined) throw new TypeError('unreachable: refused without a reason')
  throw new InvalidDescriptorError([first, ...rest], argument)
}
