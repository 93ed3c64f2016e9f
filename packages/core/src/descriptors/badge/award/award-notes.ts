import type {
  Learner,
  MicroCredentialAward,
  MicroCredentialDescriptor,
} from '../../../generated/types-descriptors.ts'
import { RESULT_STATUS_TYPES } from '../../../generated/vocabularies.ts'
import type { DescriptorFindingList } from '../../findings/descriptor-finding-list.ts'
import { isResultStatus } from './is-result-status.ts'
import { isToBeHashed, NAME_TYPES, shownIdentifier } from './learner-identities.ts'
import { starLevel, starResult } from './star-results.ts'

/** Says what a badge for somebody cannot say of them and of what they reached. */
export function noteAward(
  award: MicroCredentialAward,
  descriptor: MicroCredentialDescriptor,
  as: 'ob2' | 'ob3',
  findings: DescriptorFindingList,
): void {
  const { learner = {}, results = [] } = award
  const described = new Set(descriptor.results?.map(({ id }) => id))
  for (const [index, { of, status }] of results.entries()) {
    const path = `/award/results/${index}`
    if (!described.has(of)) findings.add('BADGE_RESULT_NOT_DESCRIBED', path, { of })
    if (as === 'ob2' || status === undefined || isResultStatus(status)) continue
    const statuses = RESULT_STATUS_TYPES.join(', ')
    findings.add('BADGE_RESULT_STATUS_UNKNOWN', `${path}/status`, { status, statuses })
  }
  if (as === 'ob3') noteStars(award, descriptor, findings)
  noteLearner(learner, as, findings)
}

/** Stars are a level of a result, in Open Badges 3.0. */
function noteStars(
  { stars, results = [] }: MicroCredentialAward,
  descriptor: MicroCredentialDescriptor,
  findings: DescriptorFindingList,
): void {
  if (stars === undefined) return
  const spec = starResult(descriptor)
  const level = spec && starLevel(spec, stars)
  if (level === undefined) findings.add('BADGE_STARS_NOT_DESCRIBED', '/award/stars', { stars })
  const said = results.find(({ of }) => of === spec?.id)?.level
  if (level !== undefined && said !== undefined && said !== level) {
    findings.add('BADGE_STARS_DISAGREE', '/award/stars', { stars, level: said })
  }
}

const WRITTEN_IN_OB2: ReadonlySet<string> = new Set(['id', 'identifiers'])
const WRITTEN_IN_OB3: ReadonlySet<string> = new Set([...WRITTEN_IN_OB2, ...Object.keys(NAME_TYPES)])

function noteLearner(learner: Learner, as: 'ob2' | 'ob3', findings: DescriptorFindingList): void {
  const { id, identifiers = [] } = learner
  const shown = as === 'ob2' ? shownIdentifier(learner) : undefined
  if (!isReadable(learner, as)) findings.add('BADGE_LEARNER_NOT_READABLE', '/award/learner')
  if (as === 'ob2') {
    for (const [index, identifier] of identifiers.entries()) {
      if (identifier === shown) continue
      const { type } = identifier
      findings.add('BADGE_LEARNER_IDENTITY_LOST', `/award/learner/identifiers/${index}`, { type })
    }
    if (id !== undefined && shown !== undefined) {
      findings.add('BADGE_LEARNER_IDENTITY_LOST', '/award/learner/id', { type: 'id' })
    }
  }
  const written = as === 'ob3' ? WRITTEN_IN_OB3 : WRITTEN_IN_OB2
  for (const field of Object.keys(learner).filter((name) => !written.has(name))) {
    const path = `/award/learner/${field}`
    if (field === 'sourceTerms') findings.add('BADGE_LEARNER_WORDING_LEFT_OUT', path)
    else findings.add('BADGE_LEARNER_FIELD_LOST', path, { field })
  }
  noteOpenEmail(learner, as, findings)
}

const EMAIL_TYPES: ReadonlySet<string> = new Set(['emailAddress', 'email'])

/** Says where an e-mail address is written so that whoever gets the badge can read it. */
function noteOpenEmail(learner: Learner, as: 'ob2' | 'ob3', findings: DescriptorFindingList): void {
  const { id, identifiers = [] } = learner
  const shown = as === 'ob2' ? shownIdentifier(learner) : undefined
  for (const [index, identifier] of identifiers.entries()) {
    const isWritten = as === 'ob3' || identifier === shown
    if (!isWritten || isToBeHashed(identifier) || !EMAIL_TYPES.has(identifier.type)) continue
    findings.add('BADGE_EMAIL_NOT_HASHED', `/award/learner/identifiers/${index}`)
  }
  const isIdWritten = as === 'ob3' || shown === undefined
  if (isIdWritten && id?.toLowerCase().startsWith('mailto:')) {
    findings.add('BADGE_EMAIL_NOT_HASHED', '/award/learner/id')
  }
}

/** Whether people can tell who the learner is: by a name, or by an identity that is no hash. */
function isReadable(learner: Learner, as: 'ob2' | 'ob3'): boolean {
  const { name, familyName, identifiers = [] } = learner
  if (as === 'ob3' && (name !== undefined || familyName !== undefined)) return true
  const shown = as === 'ob2' ? shownIdentifier(learner) : undefined
  const all = as === 'ob2' ? (shown === undefined ? [] : [shown]) : identifiers
  return all.some((identifier) => !isToBeHashed(identifier))
}
