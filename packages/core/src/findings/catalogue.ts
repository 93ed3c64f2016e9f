import { CONVERSION } from './conversion.ts'
import type { FindingDefinition, Placeholders } from './definition.ts'
import { IDENTITY } from './identity.ts'
import { INPUT } from './input.ts'
import { OB2 } from './ob2.ts'
import { OB3_RULES } from './ob3.ts'
import { STRUCTURE } from './structure.ts'
import { VALUES } from './values.ts'

/** All rules, with what their messages name. */
export type Definitions = typeof INPUT &
  typeof STRUCTURE &
  typeof VALUES &
  typeof OB3_RULES &
  typeof OB2 &
  typeof IDENTITY &
  typeof CONVERSION

/** Every code that a finding can have. */
export type FindingCode = keyof Definitions

/** The parameters that a code's message names. */
export type ParamsOf<Code extends FindingCode> = Code extends FindingCode
  ? Placeholders<Definitions[Code]['en']>
  : never

/** Every rule that we know, by its code: severity, source, and the message in both languages. */
export const CATALOGUE: Readonly<Record<FindingCode, FindingDefinition>> =
  // Unlike a spread, this says that it does nothing but make a value: who needs no message then loads none.
  /* @__PURE__ */ Object.assign({}, INPUT, STRUCTURE, VALUES, OB3_RULES, OB2, IDENTITY, CONVERSION)
