import { type Evidence, SOURCES, sourceName } from '../../../src/descriptors/evidence.ts'
import { profileFor } from '../../../src/descriptors/profiles/profiles.ts'
import type { MessageLanguage } from '../../../src/findings/finding.ts'
import { cell, code, type PageTable, table } from './page-table.ts'
import { CONFIDENCE, HEADS, STATUS } from './words.ts'

/** The elements of a profile, and the sources behind them. */
export const elementsTable: PageTable = (language, [id = '']) => {
  const { elements } = profileFor('marker', id)
  const head = [HEADS.element, HEADS.name, HEADS.status, HEADS.confidence, HEADS.fields]
  const rows = elements.map((element) => [
    code(element.id),
    cell(element.name[language]),
    STATUS[element.status][language],
    CONFIDENCE[element.confidence][language],
    code(...element.fields),
  ])
  return `${table(language, head, rows)}\n\n${sourcesOf(elements, language)}`
}

function sourcesOf(evidence: readonly Evidence[], language: MessageLanguage): string {
  const distinct = new Map(evidence.map((one) => [`${one.source} ${one.confidence}`, one]))
  const named = [...distinct.values()].map(({ source, confidence }) => {
    const sure = CONFIDENCE[confidence][language]
    return language === 'ja' ? `${link(source, language)}（${sure}）` : `${link(source, language)} (${sure})`
  })
  return language === 'ja' ? `出典：${named.join('、')}` : `Sources: ${named.join('; ')}.`
}

function link(source: Evidence['source'], language: MessageLanguage): string {
  const { url } = SOURCES[source]
  const name = sourceName(source, language)
  return url === undefined ? name : `[${name}](${url})`
}
