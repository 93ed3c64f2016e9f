import type { SpecificationModel } from '../class-model.ts'
import { AWARD_CLASSES, DESCRIPTOR_CLASSES } from './descriptor.ts'
import { VOCABULARIES } from './vocabularies.ts'

/** The pivot of the micro-credential frameworks. */
export const DESCRIPTORS: SpecificationModel = {
  name: 'descriptors',
  primitives: [
    'Boolean',
    'CalendarDate',
    'Float',
    'Integer',
    'LangMap',
    'Stars',
    'StarRange',
    'String',
    'TextMap',
  ],
  vocabularies: VOCABULARIES,
  classes: [...DESCRIPTOR_CLASSES, ...AWARD_CLASSES],
}
