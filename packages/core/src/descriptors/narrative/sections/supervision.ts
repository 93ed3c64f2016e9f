import type { MessageLanguage } from '../../../findings/finding.ts'
import type { AssessmentDescription, SupervisionPlace } from '../../../generated/types-descriptors.ts'
import { SUPERVISION_TERMS } from '../../vocabularies/assessment-types.ts'
import { SUPERVISION_PLACE_TERMS } from '../../vocabularies/kinds.ts'
import { foldTerm, termFor } from '../../vocabularies/vocabulary.ts'
import { splitLastNote } from '../numbers.ts'
import type { SectionWriter } from '../section-writer.ts'

/** How an assessment is watched over. */
export type Supervision = Pick<AssessmentDescription, 'supervised' | 'identityVerified' | 'supervisionPlace'>

interface SupervisionPhrase extends Omit<Supervision, 'supervisionPlace'> {
  readonly en: string
  readonly ja: string
  readonly synonyms?: readonly string[]
}

const PHRASES: readonly SupervisionPhrase[] = [
  ...SUPERVISION_TERMS,
  { supervised: true, en: 'Supervised', ja: '監督あり', synonyms: ['監督有'] },
  { supervised: false, en: 'Unsupervised', ja: '監督なし', synonyms: ['監督無'] },
  { identityVerified: true, en: 'With identity verification', ja: '本人確認あり', synonyms: ['本人確認有'] },
  {
    identityVerified: false,
    en: 'With no identity verification',
    ja: '本人確認なし',
    synonyms: ['Without identity verification', '本人確認無'],
  },
]

/** How supervision and identity verification are said; `undefined` where nothing is known of both. */
export function supervisionText(
  { supervised, identityVerified, supervisionPlace }: Supervision,
  writer: SectionWriter,
): string | undefined {
  const phrase = PHRASES.find(
    (one) => one.supervised === supervised && one.identityVerified === identityVerified,
  )
  return phrase && writer.noted(phrase[writer.labels], placeText(supervisionPlace, writer.labels))
}

/** How the place of supervision is said. */
export function placeText(
  place: SupervisionPlace | undefined,
  language: MessageLanguage,
): string | undefined {
  return place && SUPERVISION_PLACE_TERMS[place][language]
}

function phraseFor(text: string): SupervisionPhrase | undefined {
  const folded = foldTerm(text)
  return PHRASES.find(({ en, ja, synonyms = [] }) =>
    [en, ja, ...synonyms].some((one) => foldTerm(one) === folded),
  )
}

/** What such a text says; `undefined` where it says anything else. */
export function readSupervision(text: string): Supervision | undefined {
  const whole = phraseFor(text)
  const noted = whole === undefined ? splitLastNote(text) : undefined
  const place = noted && termFor(SUPERVISION_PLACE_TERMS, noted.note)
  const phrase = whole ?? (place && noted && phraseFor(noted.text))
  if (phrase === undefined) return undefined
  const { supervised, identityVerified } = phrase
  return {
    ...(supervised !== undefined && { supervised }),
    ...(identityVerified !== undefined && { identityVerified }),
    ...(place !== undefined && { supervisionPlace: place }),
  }
}
