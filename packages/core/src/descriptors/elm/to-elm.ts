import type { MessageLanguage } from '../../findings/finding.ts'
import type { MicroCredentialAward, MicroCredentialDescriptor } from '../../generated/types-descriptors.ts'
import { assertOptions, assertUtcOffset } from '../assert-options.ts'
import type { DescriptorFinding } from '../findings/descriptor-finding.ts'
import { ElmDraft, fieldName } from './elm-draft.ts'
import type { ElmNode } from './elm-value.ts'
import { Field, isLanguageTag } from './field.ts'
import { Ledger } from './ledger.ts'
import { writeActivitySpecification } from './write-activity.ts'
import { writeAssessmentSpecification } from './write-assessment.ts'
import { writeCredential } from './write-credential.ts'
import { writeAwardingBodies, writeProvider } from './write-organisation.ts'
import { writeSpecification } from './write-specification.ts'

/** The contexts of a document of the European Learning Model, in their order. */
export const ELM_CONTEXTS = [
  'https://www.w3.org/2018/credentials/v1',
  'http://data.europa.eu/snb/model/context/edc-ap',
] as const

/** How to speak of what was written. */
export interface ToElmOptions {
  /** The language of the findings. Default: `en`. */
  readonly language?: MessageLanguage
  /**
   * What a day means, because the model has moments only: `+09:00` makes 2025-03-31 begin in Japan.
   * Default: as `toBadge` has it, `+09:00` for providers in Japan, otherwise `Z`.
   */
  readonly utcOffset?: string
}

/** A document of the European Learning Model, in JSON-LD. */
export interface ElmDocument extends ElmNode {
  readonly '@context': typeof ELM_CONTEXTS
}

/** The document, and what it could not say. */
export interface ToElmResult {
  readonly document: ElmDocument
  /** What is missing, what was written otherwise, and every field that was left out. */
  readonly findings: readonly DescriptorFinding[]
}

/**
 * Writes a descriptor in the European Learning Model 3, as European Digital Credentials (EDC) use it.
 *
 * With an award the document is an unsigned credential: a person who has a claim to a learning achievement,
 * with the process that awarded it, the assessments that prove it and the activity behind it. Without one
 * it is what such a credential refers to: a `Qualification` where there is a level of the EQF, else a
 * `LearningAchievementSpecification`. Texts keep all their languages.
 *
 * The model has no place for a quota, for how a certificate is worded, for where an assessment is
 * supervised, and more. Each field is either in the document or named by a finding; findings of severity
 * `error` say why Europass would refuse the document. Nothing is signed, fetched or looked up.
 *
 * @example What gets lost
 * ```ts
 * import { toElm } from '@shirushi/core/descriptors'
 *
 * const { document, findings } = toElm({ schemaVersion: '1.0', title: { ja: '基礎講座' }, capacity: 30 })
 * document.type // 'LearningAchievementSpecification'
 * findings.filter(({ code }) => code === 'ELM_FIELD_LOST').map(({ path }) => path) // ['/capacity']
 * ```
 *
 * @param descriptor - Nothing in it can make this function throw.
 * @param award - What one learner was awarded. Default: none, and the document describes the course alone.
 * @param options - The language of the findings, and where days begin.
 * @returns The document with what it could not say. Paths below `/award` are in the award.
 * @throws `InvalidArgumentError` for options that are none, such as a `utcOffset` that is neither `Z` nor like
 * `+09:00`.
 * @see {@link https://europa.eu/europass/elm-browser/index.html | European Learning Model}
 */
export function toElm(
  descriptor: MicroCredentialDescriptor,
  award?: MicroCredentialAward,
  options: ToElmOptions = {},
): ToElmResult {
  assertOptions(options, 'language')
  const { language = 'en', utcOffset } = options
  assertUtcOffset(utcOffset)
  const ledger = new Ledger()
  const root = new Field<MicroCredentialDescriptor>(descriptor, '', ledger)
  const draft = new ElmDraft({
    languages: languagesOf(root),
    language,
    offset: utcOffset ?? (root.get('provider').get('country').peek() === 'JP' ? '+09:00' : 'Z'),
  })
  root.get('schemaVersion').settle()
  const written =
    award === undefined
      ? writeCourse(draft, root)
      : writeCredential(draft, root, new Field<MicroCredentialAward>(award, '/award', ledger))
  for (const path of ledger.unsettled(descriptor, ''))
    draft.note(lossOf(path, award), path, { field: fieldName(path) })
  for (const path of ledger.unsettled(award, '/award'))
    draft.note(lossOf(path, award), path, { field: fieldName(path) })
  return { document: { '@context': ELM_CONTEXTS, ...unshared(written) }, findings: draft.findings.toArray() }
}

function languagesOf(root: Field<MicroCredentialDescriptor>): string[] {
  const tags = root.get('languages').items()
  const said = tags.flatMap((tag) => tag.text() ?? [])
  return [...said, ...root.get('title').languages()].filter(isLanguageTag)
}

function writeCourse(draft: ElmDraft, descriptor: Field<MicroCredentialDescriptor>): ElmNode {
  // A specification has a place for those who award it, and for nobody who only offers it.
  const awardedByOthers = descriptor.get('awardingBodies').items().length > 0
  const provider = awardedByOthers ? undefined : writeProvider(draft, descriptor)
  const awardingBody = writeAwardingBodies(draft, descriptor, provider)
  return writeSpecification(draft, descriptor, {
    influencedBy: writeActivitySpecification(draft, descriptor),
    provenBy: writeAssessmentSpecification(draft, descriptor),
    awardingOpportunity: awardingBody && draft.node('AwardingOpportunity', { awardingBody }),
  })
}

/** What a descriptor keeps about itself. */
const RECORD = /^\/(?:award\/(?:learner\/)?)?(?:sourceTerms|conformsTo)(?:\/|$)/
const ONLY_WITH_AWARD =
  /^\/(provider|schedule|price|image|results|assessment\/(supervised|identityVerified))(\/|$)/

function lossOf(
  path: string,
  award: MicroCredentialAward | undefined,
): 'ELM_FIELD_LOST' | 'ELM_ONLY_WITH_AWARD' | 'ELM_RECORD_LEFT_OUT' {
  if (RECORD.test(path)) return 'ELM_RECORD_LEFT_OUT'
  return award === undefined && ONLY_WITH_AWARD.test(path) ? 'ELM_ONLY_WITH_AWARD' : 'ELM_FIELD_LOST'
}

/** A copy in which no node is there twice, so that changing one place changes no other. */
function unshared(node: ElmNode): ElmNode {
  return JSON.parse(JSON.stringify(node))
}
