import { activeContextFor } from '../contexts/active-context.ts'
import type { FindingList } from '../findings/finding-list.ts'
import { isObject, type JsonObject, type JsonValue, listOf } from '../json/json-value.ts'
import { pointerStep } from '../json/pointer.ts'
import { type ClassTable, classTable } from '../model/class-table.ts'
import { checkStructure } from '../model/structure.ts'
import { checkOb2 } from '../ob2/check-ob2.ts'
import { ob2ClassOf, type RecognisedOb2 } from '../ob2/recognise-ob2.ts'
import type { CheckOptions } from './check-options.ts'
import { checkContexts } from './ob3/contexts.ts'
import { isForeignlyNamed } from './ob3/data-model-properties.ts'
import { checkJsonForm } from './ob3/json-form.ts'
import { type BadgeKind, type Recognition, recognise } from './recognise.ts'
import { OB3_VALIDATORS } from './validators.ts'
import { isEndless, Walk } from './walk.ts'

type Node = JsonObject

/** The class that judges a kind of Open Badges 3.0, by data model. */
const OB3_KINDS: ReadonlyMap<BadgeKind, string> = new Map([
  ['credential', 'AchievementCredential'],
  ['endorsement', 'EndorsementCredential'],
  ['achievement', 'Achievement'],
  ['profile', 'Profile'],
])

/** How many presentations may lie inside each other. */
const MAX_ENVELOPES = 4

/** How much of a document is judged where it lies, as the walk counts. Larger ones are copied first. */
const MOST_IN_PLACE = 1_000_000

/**
 * Judges a document of Open Badges 3.0 without a copy. The answer is `undefined` where only a copy can
 * tell: for other kinds, for faults, and for whatever is not simply JSON.
 */
export function checkInPlace(
  document: Node,
  findings: FindingList,
  options: CheckOptions,
): Recognition | undefined {
  const { type, '@type': alias, '@context': contexts } = document
  if (isEndless(type) || isEndless(alias) || isEndless(contexts)) return undefined
  const recognised = recognise(document)
  const name = ob3ClassOf(recognised)
  if (name === undefined) return undefined
  const table = classTable('ob3', name)
  const walk = new Walk(findings, '', MOST_IN_PLACE)
  // The walk first: it has a measure, and what it has seen to its end holds no cycle.
  walkDocument(walk, document, table)
  if (walk.stumbled || OB3_VALIDATORS.get(name)?.(document) !== true) return undefined
  if (options.form === 'json') checkJsonForm(document, table, findings, '')
  return findings.hasErrors ? undefined : recognised
}

/** Recognises a document and judges it by the rules of its kind. */
export function checkDocument(
  document: Node,
  findings: FindingList,
  options: CheckOptions,
  path = '',
  depth = 0,
): Recognition {
  const recognised = recognise(document)
  const ob3Class = ob3ClassOf(recognised)
  if (ob3Class !== undefined) checkOb3(document, ob3Class, findings, options, path)
  else if (isOlder(recognised)) checkOlder(document, recognised, findings, path)
  else if (recognised.kind === 'unknown') findings.add('KIND_UNKNOWN', path)
  else checkEnvelope(document, recognised, findings, options, path, depth)
  return recognised
}

/** The class that judges a document of Open Badges 3.0. */
function ob3ClassOf({ kind, version, dataModel }: Recognition): string | undefined {
  const className = version === '3.0' ? OB3_KINDS.get(kind) : undefined
  return className !== undefined && dataModel === '1.1' ? `${className}v1p1` : className
}

function checkOb3(
  document: Node,
  name: string,
  findings: FindingList,
  options: CheckOptions,
  path: string,
): void {
  const validate = OB3_VALIDATORS.get(name)
  if (validate !== undefined) checkStructure(validate, document, findings, path, isForeignlyNamed)
  const table = classTable('ob3', name)
  if (options.form === 'json') checkJsonForm(document, table, findings, path)
  walkDocument(new Walk(findings, path), document, table)
}

function walkDocument(walk: Walk, document: Node, table: ClassTable): void {
  const contexts = document['@context']
  walk.document(document, table, contexts === undefined ? undefined : activeContextFor(contexts))
}

function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return isObject(value)
}

function isOlder(recognised: Recognition | RecognisedOb2): recognised is RecognisedOb2 {
  return recognised.version !== undefined && recognised.version !== '3.0'
}

function checkOlder(
  document: Node,
  { kind, version }: RecognisedOb2,
  findings: FindingList,
  path: string,
): void {
  findings.generation = 'ob2'
  checkOb2(document, ob2ClassOf(document, kind), version, findings, path)
  findings.generation = 'ob3'
}

/** Wider standards: what is inside is judged, and the rest is named as not judged. */
function checkEnvelope(
  document: Node,
  { kind, dataModel }: Recognition,
  findings: FindingList,
  options: CheckOptions,
  path: string,
  depth: number,
): void {
  findings.add('KIND_NOT_JUDGED', path, { kindWord: kind })
  if (dataModel !== undefined) checkContexts(document, dataModel, new Walk(findings, path))
  const subject = document['credentialSubject']
  const inClr = kind === 'clr' && isJsonObject(subject)
  const contents = (inClr ? subject : document)['verifiableCredential']
  const at = inClr ? `${path}/credentialSubject/verifiableCredential` : `${path}/verifiableCredential`
  for (const [index, inner] of listOf(contents).entries()) {
    const place = Array.isArray(contents) ? at + pointerStep(index) : at
    if (!isJsonObject(inner)) continue
    if (depth >= MAX_ENVELOPES) findings.add('NESTING_TOO_DEEP', place, { limit: MAX_ENVELOPES })
    else checkDocument(inner, findings, options, place, depth + 1)
  }
}
