import { activeContextFor } from '../contexts/active-context.ts'
import type { FindingList } from '../findings/finding-list.ts'
import { isObject, listOf } from '../json/json-value.ts'
import { pointerStep } from '../json/pointer.ts'
import { checkOb2 } from '../ob2/check-ob2.ts'
import type { CheckOptions } from './check-badge.ts'
import { classTable } from './class-table.ts'
import { checkContexts, checkOb3Context } from './ob3/contexts.ts'
import { checkDataModelProperties } from './ob3/data-model-properties.ts'
import { checkJsonForm } from './ob3/json-form.ts'
import { type BadgeKind, type DataModel, type Recognition, recognise } from './recognise.ts'
import { checkStructure } from './structure.ts'
import { OB3_VALIDATORS } from './validators.ts'
import { OB3_DIALECT, Walk } from './walk.ts'

type Node = { readonly [member: string]: unknown }

/** The class that judges a kind of Open Badges 3.0, by data model. */
const OB3_KINDS: ReadonlyMap<BadgeKind, string> = new Map([
  ['credential', 'AchievementCredential'],
  ['endorsement', 'EndorsementCredential'],
  ['achievement', 'Achievement'],
  ['profile', 'Profile'],
])

/** The class that judges a kind of Open Badges 2.0. */
const OB2_KINDS: ReadonlyMap<BadgeKind, string> = new Map([
  ['assertion', 'Assertion'],
  ['badge-class', 'BadgeClass'],
  ['profile', 'Profile'],
  ['endorsement', 'Endorsement'],
  ['revocation-list', 'RevocationList'],
  ['cryptographic-key', 'CryptographicKey'],
])

/** How many presentations may lie inside each other. */
const MAX_ENVELOPES = 4

/** Recognises a document and judges it by the rules of its kind. */
export function checkDocument(
  document: Node,
  findings: FindingList,
  options: CheckOptions,
  path = '',
  depth = 0,
): Recognition {
  const recognised = recognise(document)
  const { kind, version, dataModel } = recognised
  const ob3Class = version === '3.0' ? OB3_KINDS.get(kind) : undefined
  const ob2Class = version === undefined || version === '3.0' ? undefined : OB2_KINDS.get(kind)
  if (ob3Class !== undefined) checkOb3(document, ob3Class, dataModel, findings, options, path)
  else if (ob2Class !== undefined) checkOb2Document(document, ob2Class, recognised, findings, path)
  else if (kind === 'unknown') findings.add('KIND_UNKNOWN', path)
  else checkEnvelope(document, recognised, findings, options, path, depth)
  return recognised
}

function checkOb3(
  document: Node,
  className: string,
  dataModel: DataModel | undefined,
  findings: FindingList,
  options: CheckOptions,
  path: string,
): void {
  const name = dataModel === '1.1' ? `${className}v1p1` : className
  const contexts = document['@context']
  if (dataModel !== undefined) {
    checkContexts(document, dataModel, findings, path)
    checkOb3Context(document, dataModel, findings, path)
    checkDataModelProperties(document, dataModel, findings, path)
  }
  const validate = OB3_VALIDATORS.get(name)
  if (validate !== undefined) checkStructure(validate, document, findings, path)
  const table = classTable('ob3', name)
  if (options.form === 'json') checkJsonForm(document, table, findings, path)
  const context = contexts === undefined ? undefined : activeContextFor(contexts)
  new Walk(findings, OB3_DIALECT, path).document(document, table, context)
}

function checkOb2Document(
  document: Node,
  className: string,
  { version }: Recognition,
  findings: FindingList,
  path: string,
): void {
  findings.generation = 'ob2'
  checkOb2(document, className, version, findings, path)
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
  findings.add('KIND_NOT_JUDGED', path, { kind })
  if (dataModel !== undefined) checkContexts(document, dataModel, findings, path)
  const inClr = kind === 'clr' && isObject(document['credentialSubject'])
  const holder = inClr ? document['credentialSubject'] : document
  if (!isObject(holder)) return
  const at = inClr ? `${path}/credentialSubject/verifiableCredential` : `${path}/verifiableCredential`
  const contents = holder['verifiableCredential']
  for (const [index, inner] of listOf(contents).entries()) {
    const place = Array.isArray(contents) ? at + pointerStep(index) : at
    if (!isObject(inner)) continue
    if (depth >= MAX_ENVELOPES) findings.add('NESTING_TOO_DEEP', place, { limit: MAX_ENVELOPES })
    else checkDocument(inner, findings, options, place, depth + 1)
  }
}
