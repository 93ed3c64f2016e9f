import type {
  AwardResult,
  Learner,
  LearnerIdentifier,
  MicroCredentialAward,
  MicroCredentialDescriptor,
} from '../../../generated/types-descriptors.ts'
import type { JsonObject } from '../../../json/json-value.ts'
import { own, ownObject, ownText } from '../../../ob2/own.ts'
import { ownNumber, ownObjects, saidOf } from '../json-node.ts'
import { localId } from '../local-id.ts'
import { evidenceOf } from './award-evidence.ts'
import { dayOf } from './award-moment.ts'
import { NAME_TYPES } from './learner-identities.ts'
import { starResult, starsOfLevel } from './star-results.ts'

/** What the own properties of a credential of Open Badges 3.0 say of the award. */
export function awardOfCredential(
  credential: JsonObject,
  subject: JsonObject,
  descriptor: MicroCredentialDescriptor,
  language: string,
): MicroCredentialAward {
  const moment = (node: JsonObject, ...names: string[]): string | undefined => {
    const text = names.map((name) => ownText(node, name)).find((one) => one !== undefined)
    return text && dayOf(text)
  }
  const period = saidOf({
    start: moment(subject, 'activityStartDate'),
    end: moment(subject, 'activityEndDate'),
  })
  const { results, stars } = resultsOf(subject, descriptor)
  return saidOf({
    descriptor: descriptor.id,
    id: ownText(credential, 'id'),
    certificateNumber: ownText(subject, 'licenseNumber'),
    learner: learnerOf(subject),
    issuedOn: moment(credential, 'awardedDate', 'validFrom', 'issuanceDate'),
    period: Object.keys(period).length === 0 ? undefined : period,
    term: ownText(subject, 'term'),
    expires: moment(credential, 'validUntil', 'expirationDate'),
    creditsEarned: ownNumber(subject, 'creditsEarned'),
    results,
    stars,
    evidence: evidenceOf(credential, language),
  })
}

function learnerOf(subject: JsonObject): Learner | undefined {
  const names = new Map<string, string>()
  const identifiers: LearnerIdentifier[] = []
  for (const entry of ownObjects(subject, 'identifier')) {
    const [type, value] = [ownText(entry, 'identityType'), ownText(entry, 'identityHash')]
    if (type === undefined || value === undefined) continue
    const hashed = own(entry, 'hashed') === true
    const field = Object.entries(NAME_TYPES).find(([, name]) => name === type)?.[0]
    if (field !== undefined && !hashed) names.set(field, value)
    else identifiers.push(saidOf({ type, value, hashed, salt: ownText(entry, 'salt') }))
  }
  const order = names.get('nameOrder')
  const learner = saidOf({
    id: ownText(subject, 'id'),
    name: names.get('name'),
    familyName: names.get('familyName'),
    givenName: names.get('givenName'),
    nameOrder:
      order === 'family-given' || order === 'given-family' ? (order as Learner['nameOrder']) : undefined,
    kana: names.get('kana'),
    romaji: names.get('romaji'),
    identifiers: identifiers.length === 0 ? undefined : identifiers,
  })
  return Object.keys(learner).length === 0 ? undefined : learner
}

/** The results, apart from the one that is nothing but a number of stars. */
function resultsOf(
  subject: JsonObject,
  descriptor: MicroCredentialDescriptor,
): Pick<MicroCredentialAward, 'results' | 'stars'> {
  const achievement = ownObject(subject, 'achievement')
  const base = achievement && ownText(achievement, 'id')
  const all = ownObjects(subject, 'result').map((node) => resultOf(node, base))
  const spec = starResult(descriptor)
  const starred = all.find(
    ({ of, value, status }) => of === spec?.id && value === undefined && status === undefined,
  )
  const stars = spec && starred?.level !== undefined ? starsOfLevel(spec, starred.level) : undefined
  const results = stars === undefined ? all : all.filter((result) => result !== starred)
  return saidOf({ results: results.length === 0 ? undefined : results, stars })
}

function resultOf(node: JsonObject, base: string | undefined): AwardResult {
  const [of, level] = [ownText(node, 'resultDescription'), ownText(node, 'achievedLevel')]
  return saidOf({
    of: of === undefined ? '' : localId(base, of),
    value: ownText(node, 'value'),
    level: level === undefined ? undefined : localId(base, level),
    status: ownText(node, 'status'),
  })
}
