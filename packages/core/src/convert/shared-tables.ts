/** What becomes of the same thing in both directions alike. */
import { type ConversionTable, carry, type Fate } from './convert-node.ts'
import { OB2_TYPES } from './versions.ts'
import { each, text, typesBesides, uri } from './writers.ts'

/** Others made these for the original; each is noted by itself. */
export const ENDORSEMENTS: Fate<unknown> = {
  to: [],
  loss: 'CONVERSION_ENDORSEMENT_LOST',
  write: each((_, { conversion, path }) => conversion.changes.add('CONVERSION_ENDORSEMENT_LOST', path)),
}

/** Criteria are written alike in both versions. */
export const CRITERIA: ConversionTable<unknown> = {
  id: carry('Criteria.id', uri),
  type: typesBesides('Criteria'),
  narrative: carry('Criteria.narrative', text),
}

/** Evidence is written alike in both versions, whichever leads to the other. */
export const EVIDENCE: ConversionTable<unknown> = {
  id: carry('Evidence.id', uri),
  type: typesBesides('Evidence', OB2_TYPES.assertion),
  narrative: carry('Evidence.narrative', text),
  name: carry('Evidence.name', text),
  description: carry('Evidence.description', text),
  genre: carry('Evidence.genre', text),
  audience: carry('Evidence.audience', text),
}
