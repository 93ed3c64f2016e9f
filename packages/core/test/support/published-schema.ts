import { sharedJson } from './shared-data.ts'

type Schema = { [keyword: string]: unknown }
type Classes = {
  [name: string]: {
    properties: { [name: string]: Schema }
    required: string[]
    additionalProperties: boolean
  }
}

/** A way in which the published file differs from the notation that we follow, and why. */
export interface Amendment {
  readonly reason: string
  readonly amend: (classes: Classes) => void
}

const TEXT = { type: 'string' }
const ZONE = '(Z|[+-]\\d{2}:\\d{2})'
const MOMENT = '\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?'
const MOMENT_WITH_ZONE = { type: 'string', format: 'date-time', pattern: `^${MOMENT}${ZONE}$` }
const OB3_CONTEXT =
  '^https:\\/\\/purl\\.imsglobal\\.org\\/spec\\/ob\\/v3p0\\/context(-3\\.\\d\\.\\d)*\\.json$'

const CREDENTIALS: readonly string[] = ['AchievementCredential', 'EndorsementCredential']

/** The types that each class asks for. */
const TYPES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  AchievementCredential: [['VerifiableCredential'], ['AchievementCredential', 'OpenBadgeCredential']],
  EndorsementCredential: [['VerifiableCredential'], ['EndorsementCredential']],
  ...Object.fromEntries(
    [
      'Achievement',
      'AchievementSubject',
      'Address',
      'Alignment',
      'EndorsementSubject',
      'Evidence',
      'Profile',
      'Related',
      'Result',
      'ResultDescription',
      'RubricCriterionLevel',
    ].map((name) => [name, [[name]]]),
  ),
}

function typeList(groups: readonly (readonly string[])[]): Schema {
  const list = {
    type: 'array',
    minItems: 1,
    items: TEXT,
    allOf: groups.map((names) => ({ contains: { enum: names } })),
  }
  const [only] = groups
  return groups.length === 1 ? { anyOf: [{ type: 'string', enum: only }, list] } : list
}

function classOf(classes: Classes, name: string): Classes[string] {
  const found = classes[name]
  if (found === undefined) throw new Error(`The published schema has no ${name}`)
  return found
}

function open(...names: string[]): Amendment['amend'] {
  return (classes) => {
    for (const name of names) classOf(classes, name).additionalProperties = true
  }
}

function listOf(item: Schema): Schema {
  return { anyOf: [item, { type: 'array', items: item }] }
}

/**
 * Each way in which the published file and ours part. The file stems from an earlier draft of the
 * data model; the notation, which is later and normative, decides. After these, the two must agree.
 */
export const AMENDMENTS: readonly Amendment[] = [
  {
    reason: 'inLanguage: the notation calls it so; the file still says @language',
    amend: (classes) => {
      for (const name of ['Achievement', 'Related']) {
        const { properties } = classOf(classes, name)
        const { '@language': language, ...others } = properties
        if (language !== undefined) classOf(classes, name).properties = { ...others, inLanguage: language }
      }
    },
  },
  {
    reason: 'Related: the notation asks for a type; the file has none',
    amend: (classes) => {
      classOf(classes, 'Related').properties['type'] = TEXT
      classOf(classes, 'Related').required.push('type')
    },
  },
  {
    reason: 'extensible classes: the notation lets these be extended; the file closes them',
    amend: open(
      'AchievementSubject',
      'Address',
      'CredentialSchema',
      'CredentialStatus',
      'EndorsementCredential',
      'EndorsementSubject',
      'GeoCoordinates',
      'Related',
    ),
  },
  {
    reason: 'awardedDate, cryptosuite, termsOfUse, name and description of endorsements: newer than the file',
    amend: (classes) => {
      for (const name of CREDENTIALS) {
        const terms = { type: 'object', properties: { id: TEXT, type: TEXT }, required: ['type'] }
        Object.assign(classOf(classes, name).properties, {
          awardedDate: MOMENT_WITH_ZONE,
          termsOfUse: listOf(terms),
        })
      }
      classOf(classes, 'Proof').properties['cryptosuite'] = TEXT
      Object.assign(classOf(classes, 'EndorsementCredential').properties, { name: TEXT, description: TEXT })
      classOf(classes, 'EndorsementCredential').required.push('name')
    },
  },
  {
    reason: 'vocabularies: the notation has more terms (Provisional, name)',
    amend: (classes) => {
      const status = classOf(classes, 'Result').properties['status'] as { enum: string[] }
      status.enum.push('Provisional')
      for (const [name, property] of [
        ['IdentityObject', 'identityType'],
        ['IdentifierEntry', 'identifierType'],
      ] as const) {
        const terms = classOf(classes, name).properties[property] as { anyOf: [{ enum: string[] }] }
        terms.anyOf[0].enum.push('name')
      }
    },
  },
  {
    reason: 'ext: terms: the pattern of the file has no anchors and a | inside its brackets',
    amend: (classes) => {
      for (const { properties } of Object.values(classes)) {
        for (const property of Object.values(properties)) {
          const alternatives = (property['anyOf'] ?? []) as Schema[]
          for (const alternative of alternatives) {
            if (String(alternative['pattern']).startsWith('(ext:)'))
              alternative['pattern'] = '^ext:[A-Za-z0-9._-]+$'
          }
        }
      }
    },
  },
  {
    reason: '@context: the notation says which come first, and allows inline ones; the file takes any texts',
    amend: (classes) => {
      const first = { type: 'string', enum: ['https://www.w3.org/2018/credentials/v1'] }
      for (const name of CREDENTIALS) {
        classOf(classes, name).properties['@context'] = {
          type: 'array',
          minItems: 2,
          items: [first, { type: 'string', pattern: OB3_CONTEXT }],
          additionalItems: { type: ['string', 'object'] },
        }
      }
    },
  },
  {
    reason: 'type: the notation says what it has to contain; the file takes any texts',
    amend: (classes) => {
      for (const [name, groups] of Object.entries(TYPES))
        classOf(classes, name).properties['type'] = typeList(groups)
      for (const name of ['GeoCoordinates', 'IdentifierEntry', 'IdentityObject', 'Image']) {
        classOf(classes, name).properties['type'] = { type: 'string', enum: [name] }
      }
    },
  },
  {
    reason: 'credentialSchema: may be compacted to a single value; the file wants a list',
    amend: (classes) => {
      for (const name of CREDENTIALS) {
        classOf(classes, name).properties['credentialSchema'] = listOf({ $ref: '#/$defs/CredentialSchema' })
      }
    },
  },
  {
    reason:
      'DateTime: has no zone in the notation, may have one, and its days are judged by checkBadge; the file asks for RFC 3339',
    amend: (classes) => {
      const moment = { type: 'string', pattern: `^${MOMENT}${ZONE}?$` }
      for (const name of ['activityStartDate', 'activityEndDate'])
        classOf(classes, 'AchievementSubject').properties[name] = moment
      classOf(classes, 'Proof').properties['created'] = moment
    },
  },
  {
    reason: 'dateOfBirth: the file dropped its format for lack of it in draft 4',
    amend: (classes) => {
      classOf(classes, 'Profile').properties['dateOfBirth'] = {
        type: 'string',
        pattern: '^\\d{4}-\\d{2}-\\d{2}$',
        format: 'date',
      }
    },
  },
  {
    reason:
      'parentOrg: a profile of the data model 2.0 in the notation, with endorsements of 2.0; the file knows 1.1 only',
    amend: (classes) => {
      const profile = structuredClone(classOf(classes, 'Profile'))
      profile.properties['endorsement'] = { type: 'array', items: { $ref: '#/$defs/Endorsement2' } }
      profile.properties['parentOrg'] = { $ref: '#/$defs/Profile2' }
      const endorsement = structuredClone(classOf(classes, 'EndorsementCredential'))
      const {
        issuanceDate: validFrom = {},
        expirationDate: validUntil = {},
        ...others
      } = endorsement.properties
      const contexts = structuredClone(others['@context']) as { items: Schema[] | Schema }
      if (Array.isArray(contexts.items))
        contexts.items[0] = { enum: ['https://www.w3.org/ns/credentials/v2'] }
      const issuer = { anyOf: [TEXT, { $ref: '#/$defs/Profile2' }] }
      endorsement.properties = { ...others, '@context': contexts, issuer, validFrom, validUntil }
      endorsement.required = endorsement.required.map((name) =>
        name === 'issuanceDate' ? 'validFrom' : name,
      )
      Object.assign(classes, { Profile2: profile, Endorsement2: endorsement })
      classOf(classes, 'Profile').properties['parentOrg'] = { $ref: '#/$defs/Profile2' }
    },
  },
]

/** The published schema with some of the amendments made. */
export function publishedSchema(amendments: readonly Amendment[]): Schema {
  const file = sharedJson('ob3/ob_v3p0_achievementcredential_schema_draft4.json') as Schema & {
    $defs: Classes
  }
  const { $id: _id, $schema, $defs, title: _title, ...root } = structuredClone(file)
  const classes = { ...$defs, AchievementCredential: root as unknown as Classes[string] }
  for (const { amend } of amendments) amend(classes)
  return { $schema, $ref: '#/$defs/AchievementCredential', $defs: classes }
}
