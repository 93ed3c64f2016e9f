import type { Placeholders } from '../../findings/definition.ts'
import { BADGE } from './badge.ts'
import { COMPARE } from './compare.ts'
import type { DescriptorFindingDefinition } from './definition.ts'
import { EFFORT } from './effort.ts'
import { ELM } from './elm.ts'
import { FRAMEWORK } from './framework.ts'
import { LINT } from './lint.ts'
import { NARRATIVE } from './narrative.ts'
import { SHAPE } from './shape.ts'

type Definitions = typeof SHAPE &
  typeof LINT &
  typeof BADGE &
  typeof FRAMEWORK &
  typeof EFFORT &
  typeof COMPARE &
  typeof ELM &
  typeof NARRATIVE

/** Every code that a finding about a descriptor can have. */
export type DescriptorFindingCode = keyof Definitions

/** The parameters that a code's message names. */
export type DescriptorParamsOf<Code extends DescriptorFindingCode> = Code extends DescriptorFindingCode
  ? Placeholders<Definitions[Code]['en']>
  : never

/** Every rule about descriptors, by its code: severity, source, and the message in both languages. */
export const DESCRIPTOR_CATALOGUE: Readonly<Record<DescriptorFindingCode, DescriptorFindingDefinition>> = {
  ...SHAPE,
  ...LINT,
  ...BADGE,
  ...FRAMEWORK,
  ...EFFORT,
  ...COMPARE,
  ...ELM,
  ...NARRATIVE,
}
