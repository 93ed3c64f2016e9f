import { isObject, listOf } from '../../json/json-value.ts'
import { compareDateTimes, type ParsedDateTime, parseDateTime } from '../../values/date-time.ts'
import type { NodeRule, Reporter } from '../node-rule.ts'

type Node = { readonly [member: string]: unknown }

/** A date that can be read. What cannot was reported where it stands. */
function dateAt(node: Node, property: string): { text: string; date: ParsedDateTime } | undefined {
  const text = node[property]
  if (typeof text !== 'string') return undefined
  const date = parseDateTime(text)
  return date.ok ? { text, date } : undefined
}

/** Whether two texts of the usual form, in UTC and to the second, are in order: then they sort as text. */
function inOrderAsText(from: unknown, until: unknown): boolean {
  if (typeof from !== 'string' || typeof until !== 'string') return true
  return from.length === USUAL_LENGTH && until.length === USUAL_LENGTH && from <= until
}

const USUAL_LENGTH = '2026-04-01T00:00:00Z'.length

/** A period has to end after it begins. */
export function checkPeriod(node: Node, reporter: Reporter, start: string, end: string): void {
  if (inOrderAsText(node[start], node[end])) return
  const from = dateAt(node, start)
  const until = dateAt(node, end)
  if (from === undefined || until === undefined || compareDateTimes(from.date, until.date) <= 0) return
  reporter.report('PERIOD_REVERSED', [end], { from: from.text, until: until.text })
}

/** The period of validity, in whichever words the data model has for it. */
export const checkValidity: NodeRule = (node, reporter) => {
  checkPeriod(node, reporter, 'validFrom', 'validUntil')
  checkPeriod(node, reporter, 'issuanceDate', 'expirationDate')
}

/** What was awarded is awarded before it counts, unless somebody mixed up the dates. */
export const checkAwardedDate: NodeRule = (node, reporter) => {
  if (inOrderAsText(node['awardedDate'], node['validFrom'] ?? node['issuanceDate'])) return
  const awarded = dateAt(node, 'awardedDate')
  const from = dateAt(node, 'validFrom') ?? dateAt(node, 'issuanceDate')
  if (awarded === undefined || from === undefined || compareDateTimes(awarded.date, from.date) <= 0) return
  reporter.report('AWARDED_AFTER_VALID', ['awardedDate'], { awarded: awarded.text, from: from.text })
}

const STRICT_SCHEMA = /\/ob\/v3p0\/schema\/json\//
const COMPACTABLE = ['proof', 'credentialSchema', 'termsOfUse'] as const

/** A badge in compacted form fails against the plain schema that it names itself. */
export const checkNamedSchema: NodeRule = (node, reporter) => {
  for (const entry of listOf(node['credentialSchema'])) {
    const schema = isObject(entry) ? entry['id'] : undefined
    if (typeof schema !== 'string' || !STRICT_SCHEMA.test(schema)) continue
    for (const property of COMPACTABLE) {
      if (!isObject(node[property])) continue
      reporter.report('SCHEMA_REFUSES_SINGLE_VALUE', [property], { property, schema }, (path) => [
        { op: 'replace', path, value: [node[property]] },
      ])
    }
  }
}

/** Endorsements that are attached to a credential, a profile or an achievement are about it. */
export const checkAttachedEndorsements: NodeRule = (node, reporter) => {
  const endorsements = node['endorsement']
  if (!Array.isArray(endorsements)) return
  const subjects = aboutThese(node)
  for (const [index, endorsement] of endorsements.entries()) {
    const subject = isObject(endorsement) ? endorsement['credentialSubject'] : undefined
    const id = isObject(subject) ? subject['id'] : undefined
    if (typeof id !== 'string' || subjects.has(id)) continue
    reporter.report('ENDORSEMENT_OF_SOMETHING_ELSE', ['endorsement', index, 'credentialSubject', 'id'], {
      id,
    })
  }
}

/** What an endorsement may be about: the node, and for a credential its achievement and issuer. */
function aboutThese(node: Node): ReadonlySet<unknown> {
  const subject = node['credentialSubject']
  const achievement = isObject(subject) ? subject['achievement'] : undefined
  const creator = isObject(achievement) ? achievement['creator'] : undefined
  const issuer = node['issuer']
  const things = [node, subject, achievement, creator, issuer]
  return new Set([issuer, ...things.map((thing) => (isObject(thing) ? thing['id'] : undefined))])
}
