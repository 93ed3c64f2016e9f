import type { DataModel } from '@shirushi/core'
import { compareDateTimes, isUri, type ParsedDateTime, parseDateTime } from '@shirushi/core/values'
import { idOf, listOf, member } from './read-document.ts'
import type { SigningTask } from './signing-task.ts'

const CONTEXTS: Readonly<Record<DataModel, string>> = {
  '1.1': 'https://www.w3.org/2018/credentials/v1',
  '2.0': 'https://www.w3.org/ns/credentials/v2',
}

/** The names of the two ends of the period of validity, and whether the first is required. */
const PERIODS: Readonly<Record<DataModel, readonly [from: string, until: string, required: boolean]>> = {
  '1.1': ['issuanceDate', 'expirationDate', true],
  '2.0': ['validFrom', 'validUntil', false],
}

/** Judges the outermost object of credentials and presentations that core has no rules for. */
export function checkEnvelope(task: SigningTask): void {
  if (task.facts.isJudged) return
  const { document, dataModel, facts, judgement } = task
  const expected = CONTEXTS[dataModel]
  if (listOf(member(document, '@context'))[0] !== expected) {
    judgement.addOfCore('CONTEXT_VCDM_NOT_FIRST', '/@context', { expected })
  }
  if (!listOf(member(document, 'type')).includes(facts.type)) {
    judgement.addOfCore('TYPE_MISSING', '/type', { expected: facts.type })
  }
  checkParty(task)
  if (facts.role === 'holder') return
  if (member(document, 'credentialSubject') === undefined) missing(task, 'credentialSubject')
  checkPeriod(task)
}

/** A presentation may leave open who holds it; a credential has an issuer. */
function checkParty(task: SigningTask): void {
  const { role } = task.facts
  const party = member(task.document, role)
  if (party === undefined && role === 'holder') return
  const id = idOf(party)
  if (id === undefined)
    missing(task, party === undefined ? role : 'id', party === undefined ? '' : `/${role}`)
  else if (!isUri(id)) task.judgement.addOfCore('URI_MALFORMED', `/${role}`, { property: role, value: id })
}

function checkPeriod(task: SigningTask): void {
  const [start, end, required] = PERIODS[task.dataModel]
  if (required && member(task.document, start) === undefined) missing(task, start)
  const from = checkDate(task, start)
  const until = checkDate(task, end)
  if (from === undefined || until === undefined || compareDateTimes(from, until) <= 0) return
  const dates = { from: member(task.document, start), until: member(task.document, end) }
  task.judgement.addOfCore('PERIOD_REVERSED', `/${end}`, dates)
}

function checkDate({ document, judgement }: SigningTask, property: string): ParsedDateTime | undefined {
  const value = member(document, property)
  if (value === undefined) return undefined
  const date = typeof value === 'string' ? parseDateTime(value) : undefined
  if (date?.ok && !date.dateOnly) return date
  judgement.addOfCore('DATE_MALFORMED', `/${property}`, { property, value })
  return undefined
}

function missing({ judgement }: SigningTask, property: string, place = ''): void {
  judgement.addOfCore('PROPERTY_MISSING', `${place}/${property}`, { property })
}
