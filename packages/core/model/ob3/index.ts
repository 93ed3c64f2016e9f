import type { SpecificationModel } from '../class-model.ts'
import * as achievement from './achievement.ts'
import * as credentials from './credentials.ts'
import * as profile from './profile.ts'
import { SERVICES } from './services.ts'
import { VOCABULARIES } from './vocabularies.ts'

const { SECURED: _, ...achievements } = achievement

/** Open Badges 3.0, whole. */
export const OB3: SpecificationModel = {
  name: 'ob3',
  primitives: [
    'Boolean',
    'CompactJws',
    'Context',
    'CountryCode',
    'Date',
    'DateTime',
    'DateTimeZ',
    'EmailAddress',
    'Float',
    'IRI',
    'Identifier',
    'IdentityHash',
    'LanguageCode',
    'Markdown',
    'PhoneNumber',
    'String',
    'URI',
    'URL',
  ],
  vocabularies: VOCABULARIES,
  classes: [
    ...Object.values(credentials),
    ...Object.values(achievements),
    ...Object.values(profile),
    ...SERVICES,
  ],
}
