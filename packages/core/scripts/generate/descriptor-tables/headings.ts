import { FIELD_MAPPING } from '../../../src/descriptors/mapping/field-mapping.ts'
import type { NarrativeSection } from '../../../src/descriptors/narrative/section.ts'
import { NARRATIVE_SECTIONS } from '../../../src/descriptors/narrative/sections.ts'
import { code, type PageTable, table } from './page-table.ts'
import { type Region, regionOf } from './regions.ts'
import { HEADS } from './words.ts'

/** All headings, or those that hold the elements of one framework, in the order of the text. */
export const headingsTable: PageTable = (language, [region]) => {
  const names = [HEADS.headingJa, HEADS.headingEn]
  if (region === undefined) {
    const rows = NARRATIVE_SECTIONS.map((section) => [...titles(section), synonyms(section)])
    return table(language, [...names, HEADS.alsoHeadings], rows)
  }
  const rows = NARRATIVE_SECTIONS.flatMap((section) => {
    const elements = elementsUnder(section.key, regionOf(region))
    return elements.length === 0 ? [] : [[...titles(section), code(...elements), synonyms(section)]]
  })
  return table(language, [...names, HEADS.holds, HEADS.alsoHeadings], rows)
}

function titles({ en, ja }: NarrativeSection): string[] {
  return [code(ja), code(en)]
}

function synonyms({ synonyms: others }: NarrativeSection): string {
  return others.length === 0 ? '—' : code(...others)
}

function elementsUnder(key: string, region: Region): string[] {
  const rows = FIELD_MAPPING.filter(({ ob3 }) => ob3.section === key)
  return [...new Set(rows.flatMap((row) => row[region]?.elements ?? []))]
}
