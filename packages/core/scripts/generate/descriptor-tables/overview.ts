import {
  type Confidence,
  type Evidence,
  type SourceId,
  sourceName,
} from '../../../src/descriptors/evidence.ts'
import { DESCRIPTOR_TABLE } from '../../../src/descriptors/mapping/descriptor-table.ts'
import { PROFILES } from '../../../src/descriptors/profiles/profiles.ts'
import { CREDIT_SYSTEM_TERMS } from '../../../src/descriptors/vocabularies/credit-systems.ts'
import { cell, code, type PageTable, table } from './page-table.ts'
import { CONFIDENCE, HEADS } from './words.ts'

/** The table that sets the three regions beside Open Badges 2.0, in its own wording. */
export const threeRegionsTable: PageTable = (language) => {
  const head = [HEADS.au, HEADS.eu, HEADS.jp, HEADS.ob2, HEADS.ob3, HEADS.differs]
  const rows = DESCRIPTOR_TABLE.map(({ australia, europe, japan, openBadges2, openBadges3, differs }) => [
    ...[australia, europe, japan].map((printed) => cell(printed === null ? '-' : (printed ?? ''))),
    code(`${openBadges2.class}.${openBadges2.property}`),
    code(...openBadges3),
    cell(differs?.[language] ?? ''),
  ])
  return table(language, head, rows)
}

/** The profiles that are built in. */
export const profilesTable: PageTable = (language) => {
  const rows = Object.values(PROFILES).map(({ id, name, note, confidence }) => [
    code(id),
    cell(name[language]),
    CONFIDENCE[confidence][language],
    cell(note?.[language] ?? '—'),
  ])
  return table(language, [HEADS.profile, HEADS.about, HEADS.confidence, HEADS.note], rows)
}

/** What a credit of each system stands for. */
export const creditsTable: PageTable = (language) => {
  const rows = Object.entries(CREDIT_SYSTEM_TERMS).map(([system, { hoursPerPoint, hours }]) => [
    code(system),
    hoursPerPoint === undefined ? '—' : [...new Set(hoursPerPoint)].join('–'),
    hours === undefined ? '—' : CONFIDENCE[hours.confidence][language],
  ])
  return table(language, [HEADS.system, HEADS.hours, HEADS.confidence], rows)
}

/** What is not established: by source, with the elements and rules of the profiles that rest on it. */
export const uncertainTable: PageTable = (language) => {
  const groups = new Map<string, { source: SourceId; confidence: Confidence; names: Set<string> }>()
  const note = ({ source, confidence }: Evidence, name: string): void => {
    if (confidence === 'established') return
    const key = `${source} ${confidence}`
    const group = groups.get(key) ?? { source, confidence, names: new Set<string>() }
    groups.set(key, group)
    group.names.add(name)
  }
  for (const profile of Object.values(PROFILES)) {
    // The provisional copy of another profile is uncertain as a whole, and its elements are not its own.
    if (profile.id === 'jp-jmicro') note(profile, profile.id)
    else for (const one of profile.elements) note(one, one.id)
    if (profile.id !== 'jp-jmicro') for (const one of profile.rules) note(one, one.code)
  }
  const rows = [...groups.values()].map(({ source, confidence, names }) => [
    cell(sourceName(source, language)),
    CONFIDENCE[confidence][language],
    ranges([...names]),
  ])
  return table(language, [HEADS.source, HEADS.confidence, HEADS.rests], rows)
}

/** Names with numbers that follow each other become a range. */
function ranges(names: readonly string[]): string {
  const runs: string[][] = []
  for (const name of names) {
    const last = runs.at(-1)?.at(-1)
    if (last !== undefined && isNext(last, name)) runs.at(-1)?.push(name)
    else runs.push([name])
  }
  return runs
    .map((run) => (run.length > 2 ? `${code(run[0] ?? '')} – ${code(run.at(-1) ?? '')}` : code(...run)))
    .join(', ')
}

function isNext(one: string, other: string): boolean {
  const [, prefix, number] = /^(.*?)(\d+)$/.exec(one) ?? []
  const [, otherPrefix, otherNumber] = /^(.*?)(\d+)$/.exec(other) ?? []
  return prefix !== undefined && prefix === otherPrefix && Number(number) + 1 === Number(otherNumber)
}
