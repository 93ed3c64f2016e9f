import type { MicroCredentialDescriptor, QualificationLevel } from '../../generated/types-descriptors.ts'
import { isObject } from '../../json/json-value.ts'
import { ownMember } from '../../json/own-member.ts'
import { LEVEL_FRAMEWORK_TERMS } from '../vocabularies/levels.ts'
import type { ElmDraft } from './elm-draft.ts'
import { EUROPASS } from './elm-lists.ts'
import type { ElmNode } from './elm-value.ts'
import type { Field } from './field.ts'

/** The levels of a credential, by the property that has a place for them. */
export interface Levels {
  readonly eqfLevel: ElmNode | undefined
  readonly nqfLevel: readonly ElmNode[]
  readonly educationLevel: readonly ElmNode[]
  /** The pages of levels that are no codes of a list. */
  readonly pages: readonly (ElmNode | undefined)[]
  /** Whether there is a level that only a qualification can have. */
  readonly qualified: boolean
}

/**
 * Writes the levels. Only levels of the EQF, and of frameworks that Europass lists because they are
 * referenced to it, have properties of their own; the level of any other framework, and a tier of a
 * scheme of badges, is a level in "a semantic framework".
 */
export function writeLevels(draft: ElmDraft, descriptor: Field<MicroCredentialDescriptor>): Levels {
  let eqfLevel: ElmNode | undefined
  const nqfLevel: ElmNode[] = []
  const educationLevel: ElmNode[] = []
  for (const level of descriptor.get('level').items()) {
    if (level.get('framework').peek() === 'EQF') eqfLevel ??= eqfLevelOf(draft, level)
    else if (level.get('url').peek()?.startsWith(EUROPASS.nqfPrefix)) nqfLevel.push(nqfLevelOf(draft, level))
    else if (level.get('code').peek() !== undefined) educationLevel.push(otherLevelOf(draft, level))
  }
  const tier = tierOf(draft, descriptor, educationLevel)
  if (tier !== undefined) educationLevel.push(tier)
  const pages = descriptor
    .get('level')
    .items()
    .map((level) => pageOf(draft, level))
  return {
    eqfLevel,
    nqfLevel,
    educationLevel,
    pages,
    qualified: eqfLevel !== undefined || nqfLevel.length > 0,
  }
}

function eqfLevelOf(draft: ElmDraft, level: Field<QualificationLevel>): ElmNode | undefined {
  const code = level.get('code').text()
  if (code === undefined) return undefined
  level.get('framework').settle()
  if (!/^[1-8]$/.test(code)) {
    draft.note('EU024', `${level.path}/code`, { value: code })
    return undefined
  }
  const iri = EUROPASS.eqfPrefix + code
  if (level.get('url').peek() === iri) level.get('url').settle()
  const name = level.get('name').texts()
  return draft.concept(iri, name ?? draft.label({ en: `Level ${code}`, ja: `レベル${code}` }))
}

function nqfLevelOf(draft: ElmDraft, level: Field<QualificationLevel>): ElmNode {
  const iri = level.get('url').iri()
  const node = draft.concept(iri ?? '', level.get('name').texts())
  const notation = level.get('code').text()
  return notation === undefined ? node : { ...node, notation }
}

function otherLevelOf(draft: ElmDraft, level: Field<QualificationLevel>): ElmNode {
  const inScheme = frameworkOf(draft, level)
  const prefLabel = level.get('name').texts()
  const notation = level.get('code').text()
  return draft.node('Concept', { prefLabel, notation, inScheme })
}

/** A page is no level: two levels can have the page of their framework. */
function pageOf(draft: ElmDraft, level: Field<QualificationLevel>): ElmNode | undefined {
  const url = level.get('url').peek() ?? ''
  const isCode = url.startsWith(EUROPASS.eqfPrefix) || url.startsWith(EUROPASS.nqfPrefix)
  return isCode ? undefined : draft.page(level.get('url'))
}

/** A framework by its names, and by its own code. */
function frameworkOf(draft: ElmDraft, level: Field<QualificationLevel>): ElmNode | undefined {
  const name = level.get('frameworkName').texts()
  const framework = level.get('framework').text()
  const term = framework === undefined ? undefined : ownMember(LEVEL_FRAMEWORK_TERMS, framework)
  const unnamed = framework === undefined ? undefined : { [draft.primary]: framework }
  return draft.scheme(name ?? (term ? draft.label(term) : unnamed), framework)
}

/** The tier, unless one of the levels is the same. */
function tierOf(
  draft: ElmDraft,
  descriptor: Field<MicroCredentialDescriptor>,
  levels: readonly ElmNode[],
): ElmNode | undefined {
  const tier = descriptor.get('badgeTier')
  const notation = tier.get('code').text()
  const prefLabel = tier.get('name').texts()
  if (notation === undefined && prefLabel === undefined) return undefined
  const inScheme = draft.scheme(undefined, tier.get('framework').text())
  const written = draft.node('Concept', { prefLabel, notation, inScheme })
  return levels.some((level) => saysTheSame(level, written)) ? undefined : written
}

function saysTheSame(level: ElmNode, tier: ElmNode): boolean {
  const said = ({ prefLabel, notation, inScheme }: ElmNode): string =>
    JSON.stringify([prefLabel, notation, isObject(inScheme) ? inScheme['notation'] : undefined])
  return said(level) === said(tier)
}
