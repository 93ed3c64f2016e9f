import { InvalidArgumentError } from '../../errors.ts'
import type { MessageLanguage } from '../../findings/finding.ts'
import type { MicroCredentialAward, MicroCredentialDescriptor } from '../../generated/types-descriptors.ts'
import { toJsonTree } from '../../json/json-tree.ts'
import { isObject, type JsonObject, type JsonValue } from '../../json/json-value.ts'
import { ownMember } from '../../json/own-member.ts'
import { readArgument } from '../../json/read-argument.ts'
import { canonicalLanguageTag } from '../../values/language-tag.ts'
import { assertOptions, givenLanguage } from '../assert-options.ts'
import type { DescriptorFinding } from '../findings/descriptor-finding.ts'
import { DescriptorFindingList } from '../findings/descriptor-finding-list.ts'
import { EFFORT_BASIS_TERMS } from '../vocabularies/kinds.ts'
import { isValueOf } from '../vocabularies/vocabulary.ts'
import { claimFields } from './claim-fields.ts'
import type { FrameworkElement, Source, Store } from './element.ts'
import { valueOfExtra } from './extras.ts'
import { treeOf, valueAt } from './fields.ts'
import type { FrameworkId } from './framework-id.ts'
import { assertFramework, elementFor, FRAMEWORK_TABLES } from './framework-tables.ts'
import { jsonSnapshot } from './json-snapshot.ts'
import { basisTerm, languageTerm } from './keep-wording.ts'
import { noteLeftOut } from './left-out.ts'
import { onlyIn } from './only-in.ts'
import { isAward, isDescriptor } from './shaped.ts'
import { storeOf, termsIn, type Wording, wordingOf } from './wording.ts'
import { saysFields, type WrittenValue, writeElement } from './write-element.ts'

/** What the document is to say, and how. */
export interface ToFrameworkOptions {
  /** What one learner was awarded, for the elements that are about that. */
  readonly award?: MicroCredentialAward | undefined
  /** The only language to write texts in. Texts that do not exist in it are written as they are. */
  readonly language?: string
  /** The language of the findings. Default: `en`. */
  readonly messages?: MessageLanguage
}

/** A descriptor in the elements of a framework. */
export interface ToFrameworkResult {
  /** By the names of the elements, in the order of the framework. */
  readonly document: JsonObject
  /** What was noticed; the fields that the framework has no element for among it. */
  readonly findings: readonly DescriptorFinding[]
}

interface Writing {
  readonly framework: FrameworkId
  readonly source: Source
  /** Without what is kept beside the fields. */
  readonly bare: Source
  readonly assumed: string
  /** Whether texts were taken out because of their language. */
  readonly narrowed: boolean
  readonly findings: DescriptorFindingList
  readonly document: Map<string, JsonValue>
}

/**
 * Writes a descriptor, and what one learner was awarded, in the elements of a framework.
 *
 * A descriptor that was read from a document of the framework comes out as that document, wording and
 * unknown elements included, as long as its fields still say the same. A field that changed, or that came
 * from elsewhere, is written as users of the framework would write it where that says all of it, and as
 * the structure of the pivot otherwise. `fromFramework` reads all of these.
 *
 * Fields that the framework has no element for are findings. It converts nothing: neither hours into
 * credits nor the level of one framework into that of another.
 *
 * @throws `InvalidArgumentError` when the framework or an option is none, or the descriptor or award does
 * not have the form of one.
 */
export function toFramework(
  descriptor: MicroCredentialDescriptor,
  framework: FrameworkId,
  options: ToFrameworkOptions = {},
): ToFrameworkResult {
  const writing = start(descriptor, framework, options)
  const elements = elementsToWrite(writing)
  const written = elements.filter((element) => writeOne(element, writing))
  writeExtras(writing)
  noteLeftOut(writing.bare, framework, written, writing.findings)
  return { document: Object.fromEntries(writing.document), findings: writing.findings.toArray() }
}

function start(
  given: MicroCredentialDescriptor,
  framework: FrameworkId,
  options: ToFrameworkOptions,
): Writing {
  assertFramework(framework)
  assertOptions(options, 'messages')
  const descriptor = checkDescriptor(given)
  const award = checkAward(options.award ?? {})
  const findings = new DescriptorFindingList(options.messages)
  const only = options.language === undefined ? undefined : givenLanguage(options.language)
  const { descriptor: narrow, dropped } = onlyIn(descriptor, only)
  if (only !== undefined && dropped.size > 0) {
    findings.add('FRAMEWORK_LANGUAGE_LEFT_OUT', '', { language: only, languages: [...dropped].join(', ') })
  }
  const source = { descriptor: narrow, award }
  const assumed = ownMember(descriptor.sourceTerms ?? {}, languageTerm(framework))
  return {
    framework,
    source,
    bare: bareOf(source),
    assumed: canonicalLanguageTag(assumed ?? '') ?? FRAMEWORK_TABLES[framework].language,
    narrowed: dropped.size > 0,
    findings,
    document: new Map(),
  }
}

function checkDescriptor(value: MicroCredentialDescriptor): MicroCredentialDescriptor {
  const tree = readArgument('descriptor', () => toJsonTree(value))
  if (tree.ok && isObject(tree.value) && isDescriptor(tree.value))
    return { ...tree.value, schemaVersion: '1.0' }
  throw new InvalidArgumentError('descriptor', 'does not have the form of one; checkDescriptor says where')
}

function checkAward(value: MicroCredentialAward): MicroCredentialAward {
  const tree = readArgument('options.award', () => toJsonTree(value))
  if (tree.ok && isAward(tree.value)) return tree.value
  throw new InvalidArgumentError('options.award', 'does not have the form of one; checkAward says where')
}

/** The fields alone: what is kept beside them is no part of what they say. */
function bareOf({ descriptor, award: { learner, extra: _, sourceTerms: __, ...award } }: Source): Source {
  const { extra: ___, sourceTerms: ____, ...person } = learner ?? {}
  return { descriptor, award: { ...award, ...(Object.keys(person).length > 0 && { learner: person }) } }
}

/** Elements of others only where the source had them; their fields are theirs alone then. */
function elementsToWrite(writing: Writing): FrameworkElement[] {
  const { framework, source } = writing
  const standing = FRAMEWORK_TABLES[framework].elements.filter((element) => {
    if (element.standing === undefined) return true
    return element.standing === 'additional' && wordingIn(element, source, framework) !== undefined
  })
  return claimFields(standing)
}

function wordingIn(element: FrameworkElement, source: Source, framework: FrameworkId): Wording | undefined {
  const wording = wordingOf(framework, element, termsIn(source, storeOf(element)))
  // Whoever edited the key into the name of something else did not write this element.
  return wording && elementFor(framework, wording.key)?.id === element.id ? wording : undefined
}

function writeOne(element: FrameworkElement, writing: Writing): boolean {
  const { framework, source, bare, assumed, findings, document } = writing
  const wording = wordingIn(element, source, framework)
  const key = wording?.key ?? element.name
  const tree = treeOf(bare)
  if (!element.fields.some((field) => valueAt(tree, field) !== undefined) || document.has(key)) return false
  const value = fromWording(element, wording, writing) ?? writeElement(element, bare, assumed)
  if (value === undefined) return false
  document.set(key, value.value)
  const path = element.fields[0] ?? ''
  if (!value.complete) findings.add('FRAMEWORK_FIELD_IN_PART', path, { key })
  for (const code of element.writeNotices?.(bare) ?? []) findings.record(code, path, {})
  return true
}

/** The wording of the source, if reading it again gives what the fields say now. */
function fromWording(
  element: FrameworkElement,
  wording: Wording | undefined,
  writing: Writing,
): WrittenValue | undefined {
  if (wording?.value === undefined) return undefined
  const { bare, assumed, findings, narrowed } = writing
  const basis = ownMember(writing.source.descriptor.sourceTerms ?? {}, basisTerm(writing.framework))
  const providerId = bare.descriptor.provider?.id
  const value = jsonSnapshot(wording.value)
  const context = {
    key: wording.key,
    language: assumed,
    note: (): void => undefined,
    ...(basis !== undefined && isValueOf(EFFORT_BASIS_TERMS, basis) && { basis }),
    ...(providerId !== undefined && { providerId }),
  }
  if (value !== undefined && saysFields(element, value, bare, context)) return { value, complete: true }
  if (!narrowed) findings.add('FRAMEWORK_WORDING_OUTDATED', element.fields[0] ?? '', { key: wording.key })
  return undefined
}

const STORES: readonly Store[] = ['descriptor', 'award', 'learner']
const STORE_PATHS: Readonly<Record<Store, string>> = {
  descriptor: '/extra',
  award: '/award/extra',
  learner: '/award/learner/extra',
}

function writeExtras({ framework, source, assumed, findings, document }: Writing): void {
  const { descriptor, award } = source
  const extras = { descriptor: descriptor.extra, award: award.extra, learner: award.learner?.extra }
  for (const store of STORES) {
    for (const [index, { framework: origin, element, text }] of (extras[store] ?? []).entries()) {
      if (origin === framework && !document.has(element)) document.set(element, valueOfExtra(text, assumed))
      else
        findings.add('FRAMEWORK_EXTRA_LEFT_OUT', `${STORE_PATHS[store]}/${index}`, {
          element,
          origin,
          framework,
        })
    }
  }
}
