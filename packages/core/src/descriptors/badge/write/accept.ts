import { InvalidDescriptorError } from '../../../errors.ts'
import type { MicroCredentialAward, MicroCredentialDescriptor } from '../../../generated/types-descriptors.ts'
import type { DescriptorFinding } from '../../findings/descriptor-finding.ts'
import { readAward, readDescriptor } from '../../shape/read-descriptor.ts'

/**
 * A frozen copy of a descriptor that a caller gave.
 *
 * @throws `InvalidDescriptorError`
 */
export function acceptDescriptor(given: unknown): MicroCredentialDescriptor {
  const { descriptor, findings } = readDescriptor(given)
  return descriptor ?? refuse('descriptor', findings)
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

/**
 * Refuses an argument for the errors among some findings.
 *
 * @throws `InvalidDescriptorError`
 */
export function refuse(argument: string, findings: readonly DescriptorFinding[]): never {
  const [first, ...rest] = findings.filter(({ severity }) => severity === 'error')
  if (first === undefined) throw new TypeError('unreachable: refused without a reason')
  throw new InvalidDescriptorError([first, ...rest], argument)
}
