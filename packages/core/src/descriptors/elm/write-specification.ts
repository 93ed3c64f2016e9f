import type { MicroCredentialDescriptor } from '../../generated/types-descriptors.ts'
import { ownMember } from '../../json/own-member.ts'
import { CREDIT_SYSTEM_TERMS } from '../vocabularies/credit-systems.ts'
import { DELIVERY_MODE_TERMS } from '../vocabularies/delivery-modes.ts'
import {
  CREDENTIAL_KIND_TERMS,
  ELIGIBILITY_TERMS,
  OUTCOME_KIND_TERMS,
  RECOGNITION_KIND_TERMS,
} from '../vocabularies/kinds.ts'
import { isValueOf } from '../vocabularies/vocabulary.ts'
import { type ElmDraft, fieldName } from './elm-draft.ts'
import { ESCO, EUROPASS } from './elm-lists.ts'
import { type ElmNode, type ElmValue, oneOrAll } from './elm-value.ts'
import type { Field, Texts } from './field.ts'
import { iscedIri } from './isced-f.ts'
import { hoursOf } from './write-activity.ts'
import { languageConcepts } from './write-languages.ts'
import { type Levels, writeLevels } from './write-levels.ts'
import { writeNotes } from './write-notes.ts'
import { hasProgrammeAccreditation, writeAccreditations, writeOtherAssurance } from './write-organisation.ts'

type Descriptor = Field<MicroCredentialDescriptor>
type Properties = Readonly<Record<string, ElmValue | undefined>>

/**
 * Writes what the credential is for: a qualification where it has a level of the EQF or of a framework
 * that is referenced to it, or where the programme itself is accredited, because only a qualification has
 * a place for these; else a specification of a learning achievement.
 */
export function writeSpecification(draft: ElmDraft, descriptor: Descriptor, more: Properties): ElmNode {
  const levels = writeLevels(draft, descriptor)
  const qualification = levels.qualified || hasProgrammeAccreditation(descriptor)
  const type = qualification ? 'Qualification' : 'LearningAchievementSpecification'
  const properties = {
    ...identityOf(draft, descriptor),
    ...learningOf(draft, descriptor),
    ...(qualification ? qualificationOf(draft, descriptor, levels) : {}),
    educationLevel: oneOrAll(levels.educationLevel),
    isPartOf: wholesOf(draft, descriptor, type),
    ...documentation(draft, descriptor, levels),
    ...more,
  }
  return draft.node(type, properties, descriptor.get('id').iri())
}

function identityOf(draft: ElmDraft, descriptor: Descriptor): Properties {
  const title = descriptor.get('title').texts()
  if (title === undefined) draft.requires('LearningAchievement', 'title', '/title')
  const notation = descriptor.get('code').text()
  return {
    title,
    description: descriptor.get('summary').texts(),
    identifier:
      notation === undefined ? undefined : draft.node('Identifier', { schemeName: 'Course code', notation }),
    homepage: draft.page(descriptor.get('criteriaPage')),
    category: categoriesOf(draft, descriptor),
    dcType: oneOrAll(typesOf(draft, descriptor.get('credentialKind'))),
  }
}

function categoriesOf(draft: ElmDraft, descriptor: Descriptor): ElmValue | undefined {
  const tags = descriptor
    .get('tags')
    .items()
    .flatMap((tag) => tag.text() ?? [])
  if (tags.length === 0) return undefined
  draft.note('ELM_LANGUAGE_ASSUMED', '/tags', { field: 'tags', language: draft.primary })
  return { [draft.primary]: tags }
}

const KIND_CODES: Readonly<
  Record<string, { readonly iri: string; readonly en: string; readonly ja: string }>
> = {
  microCredential: {
    iri: EUROPASS.shortLearningProgramme,
    en: 'Short learning programme',
    ja: '短期学習プログラム',
  },
  course: { iri: EUROPASS.course, en: 'Course', ja: '科目' },
  program: { iri: EUROPASS.educationalProgramme, en: 'Educational programme', ja: '教育プログラム' },
}

/** The list has no micro-credential: our own word stands beside the nearest code. */
function typesOf(draft: ElmDraft, kind: Field<string | undefined>): ElmNode[] {
  const value = kind.peek() ?? ''
  if (!isValueOf(CREDENTIAL_KIND_TERMS, value)) return []
  kind.settle()
  const code = ownMember(KIND_CODES, value)
  const coded = code === undefined ? [] : [draft.concept(code.iri, draft.label(code))]
  const labelled = draft.node('Concept', { prefLabel: draft.label(CREDENTIAL_KIND_TERMS[value]) })
  return value === 'microCredential' || code === undefined ? [...coded, labelled] : coded
}

function learningOf(draft: ElmDraft, descriptor: Descriptor): Properties {
  const prerequisites = descriptor.get('prerequisites')
  return {
    learningOutcome: oneOrAll(outcomesOf(draft, descriptor)),
    language: languageConcepts(draft, descriptor.get('languagesOfInstruction')),
    mode: oneOrAll(modesOf(draft, descriptor)),
    volumeOfLearning: volumeOf(draft, descriptor),
    creditPoint: oneOrAll(creditsOf(draft, descriptor)),
    ...fieldsOf(draft, descriptor),
    entryRequirement: draft.noteNode(
      prerequisites.get('text').texts() ?? eligibilityOf(draft, prerequisites.get('eligibility')),
    ),
    entitlesTo: oneOrAll(recognitionOf(draft, descriptor)),
  }
}

function outcomesOf(draft: ElmDraft, descriptor: Descriptor): ElmNode[] {
  return descriptor
    .get('learningOutcomes')
    .items()
    .flatMap((outcome) => {
      const title = outcome.get('text').texts()
      if (title === undefined) return []
      const skills = outcome
        .get('skills')
        .items()
        .map((skill) => skillOf(draft, skill))
      const esco = skills.filter((skill) => skill?.id.startsWith(ESCO.prefix))
      const properties = {
        title,
        ...outcomeKind(draft, outcome.get('kind')),
        relatedESCOSkill: oneOrAll(esco),
        relatedSkill: oneOrAll(skills.filter((skill) => !esco.includes(skill))),
      }
      return [draft.node('LearningOutcome', properties, outcome.get('id').iri())]
    })
}

/** The list has knowledge and skills, and the type of an outcome is refused if it is not in it. */
function outcomeKind(draft: ElmDraft, kind: Field<string | undefined>): Properties {
  const value = kind.peek() ?? ''
  if (!isValueOf(OUTCOME_KIND_TERMS, value)) return {}
  const term = OUTCOME_KIND_TERMS[value]
  kind.settle()
  if (term.europass !== undefined) return { dcType: draft.term(term, kind) }
  draft.note('ELM_AS_NOTE', kind.path, { field: fieldName(kind.path) })
  return { additionalNote: draft.noteNode(draft.label(term), OUTCOME_KIND) }
}

const OUTCOME_KIND = { en: 'Kind of learning outcome', ja: '学修成果の種類' } as const

function skillOf(
  draft: ElmDraft,
  skill: Field<{ readonly name: Texts; readonly url: string; readonly framework?: string }>,
): ElmNode | undefined {
  const iri = skill.get('url').iri()
  const prefLabel = skill.get('name').texts()
  if (iri === undefined && prefLabel === undefined) return undefined
  const framework = skill.get('framework').text()
  if (iri?.startsWith(ESCO.prefix)) return draft.concept(iri, prefLabel, ESCO.scheme)
  const inScheme = draft.scheme(framework === undefined ? undefined : { [draft.primary]: framework })
  return draft.node('Concept', { prefLabel, inScheme }, iri)
}

function modesOf(draft: ElmDraft, descriptor: Descriptor): ElmNode[] {
  return descriptor
    .get('delivery')
    .get('modes')
    .items()
    .flatMap((mode) => {
      const value = mode.peek() ?? ''
      if (!isValueOf(DELIVERY_MODE_TERMS, value)) return []
      mode.settle()
      return [draft.term(DELIVERY_MODE_TERMS[value], mode)]
    })
}

/** Only the time of the learner is a volume of learning: hours in class belong to the activity. */
function volumeOf(draft: ElmDraft, descriptor: Descriptor): string | undefined {
  const hours = descriptor.get('effort').get('hours')
  const basis = descriptor.get('effort').get('basis')
  if (basis.peek() === 'contact') return undefined
  if (basis.peek() === 'total') {
    basis.settle()
    return hoursOf(draft, hours)
  }
  const number = hours.number()
  if (number === undefined) return undefined
  basis.settle()
  draft.note('ELM_HOURS_UNCLEAR', hours.path, { hours: number })
  return undefined
}

function creditsOf(draft: ElmDraft, descriptor: Descriptor): ElmNode[] {
  return descriptor
    .get('effort')
    .get('credits')
    .items()
    .flatMap((credit) => {
      const node = creditPointOf(draft, credit.get('system'), credit.get('points').number())
      if (node !== undefined) credit.get('awarded').settle()
      return node ?? []
    })
}

/** Writes credits of a system; its name stands for one that has no code. */
export function creditPointOf(
  draft: ElmDraft,
  system: Field<string>,
  points: number | undefined,
): ElmNode | undefined {
  const name = system.text()
  if (name === undefined || points === undefined) return undefined
  const term = ownMember(CREDIT_SYSTEM_TERMS, name)
  if (term === undefined) draft.note('ELM_NO_CODE', system.path, { value: name })
  const framework = term
    ? draft.term(term, system)
    : draft.node('Concept', { prefLabel: { [draft.primary]: name } })
  return draft.node('CreditPoint', { framework, point: String(points) })
}

function fieldsOf(draft: ElmDraft, descriptor: Descriptor): Properties {
  const thematicArea: ElmNode[] = []
  const educationSubject: ElmNode[] = []
  for (const field of descriptor.get('fieldOfStudy').items()) {
    const scheme = field.get('scheme').peek()
    const code = field.get('code').text()
    const listed = scheme === 'ISCED-F-2013' && code !== undefined
    const iri = listed ? iscedIri(code) : undefined
    const prefLabel = field.get('name').texts()
    if (listed && iri === undefined) draft.note('EU024', `${field.path}/code`, { value: code })
    if (iri !== undefined) thematicArea.push(draft.concept(iri, prefLabel))
    else if (prefLabel !== undefined || code !== undefined) {
      const inScheme = draft.scheme(scheme === undefined ? undefined : { [draft.primary]: scheme })
      educationSubject.push(draft.node('Concept', { prefLabel, notation: code, inScheme }))
    } else continue
    field.get('scheme').settle()
  }
  return { thematicArea: oneOrAll(thematicArea), educationSubject: oneOrAll(educationSubject) }
}

function eligibilityOf(draft: ElmDraft, eligibility: Field<string | undefined>): Texts | undefined {
  const term = ownMember(ELIGIBILITY_TERMS, eligibility.peek() ?? '')
  if (term === undefined) return undefined
  eligibility.settle()
  return draft.label(term)
}

function recognitionOf(draft: ElmDraft, descriptor: Descriptor): ElmNode[] {
  const all = descriptor.get('recognition').items()
  const written = all.flatMap((recognition) => {
    const description = recognition.get('text').texts()
    const kind = recognition.get('kind').peek() ?? ''
    if (description === undefined) return []
    const term = RECOGNITION_KIND_TERMS[isValueOf(RECOGNITION_KIND_TERMS, kind) ? kind : 'other']
    if (isValueOf(RECOGNITION_KIND_TERMS, kind)) recognition.get('kind').settle()
    const properties = {
      title: draft.label(term),
      description,
      dcType: draft.node('Concept', { prefLabel: draft.label(term) }),
      entitlementStatus: draft.concept(EUROPASS.prospective),
      homepage: draft.page(recognition.get('url')),
      additionalNote: draft.asNote(recognition.get('body'), { en: 'Recognised by', ja: '認定する機関' }),
    }
    return [draft.node('LearningEntitlementSpecification', properties)]
  })
  if (written.length > 0) draft.note('ELM_RECOGNITION_PROSPECTIVE', '/recognition')
  return written
}

function qualificationOf(draft: ElmDraft, descriptor: Descriptor, levels: Levels): Properties {
  return {
    eqfLevel: levels.eqfLevel,
    nqfLevel: oneOrAll(levels.nqfLevel),
    accreditation: oneOrAll(writeAccreditations(draft, descriptor, 'programme')),
    isPartialQualification: partialOf(draft, descriptor),
  }
}

function partialOf(draft: ElmDraft, descriptor: Descriptor): boolean | undefined {
  const mode = descriptor.get('stackability').get('mode')
  const value = mode.peek()
  if (value !== 'standalone' && value !== 'stackable') return undefined
  mode.settle()
  if (value === 'stackable') draft.note('ELM_STACKABLE_AS_PARTIAL', mode.path)
  return value === 'stackable'
}

function wholesOf(draft: ElmDraft, descriptor: Descriptor, type: string): ElmValue | undefined {
  const into = descriptor.get('stackability').get('into').items()
  return oneOrAll(
    into.map((target) => {
      const title = target.get('title').texts()
      return title && draft.node(type, { title, homepage: draft.page(target.get('url')) })
    }),
  )
}

function documentation(draft: ElmDraft, descriptor: Descriptor, levels: Levels): Properties {
  const assurance = writeOtherAssurance(draft, descriptor)
  const alignments = descriptor.get('alignments').items()
  const pages = alignments.map((alignment) => {
    const title = alignment.get('url').peek() === undefined ? undefined : alignment.get('name').texts()
    return draft.page(alignment.get('url'), title)
  })
  return {
    additionalNote: oneOrAll([...writeNotes(draft, descriptor), ...assurance.notes]),
    supplementaryDocument: oneOrAll([...pages, ...assurance.pages, ...levels.pages]),
  }
}
