import type { BadgeKind } from '@shirushi/core'

const HOME = 'https://purl.imsglobal.org/spec/ob/v3p0/schema'

/** What the schemas of Open Badges 3.0 are for, by the name of their file. */
const FILES: Readonly<Record<string, BadgeKind>> = {
  'ob_v3p0_achievementcredential_schema.json': 'credential',
  'ob_v3p0_anyachievementcredential_schema.json': 'credential',
  'ob_v3p0_endorsementcredential_schema.json': 'endorsement',
  'ob_v3p0_anyendorsementcredential_schema.json': 'endorsement',
}

/** Schemas for the plain form, and for the compacted form of JSON-LD. */
const FORMS = ['json', 'json-ld'] as const

/**
 * The schemas that 1EdTech publishes for credentials of Open Badges 3.0, and the kind of document each is for.
 *
 * They describe the model by which the structure of every badge is judged here, so that nothing has to be fetched
 * for them.
 */
export const OFFICIAL_SCHEMAS: ReadonlyMap<string, BadgeKind> = new Map(
  FORMS.flatMap((form) =>
    Object.entries(FILES).map(([file, kind]) => [`${HOME}/${form}/${file}`, kind] as const),
  ),
)
