import { FIELD_MAPPING } from '../../../src/descriptors/mapping/field-mapping.ts'
import type {
  BadgePlace,
  FieldLoss,
  FieldMappingRow,
} from '../../../src/descriptors/mapping/field-mapping-row.ts'
import { NARRATIVE_SECTIONS } from '../../../src/descriptors/narrative/sections.ts'
import type { MessageLanguage } from '../../../src/findings/finding.ts'
import { cell, code, type PageTable, sentences, table } from './page-table.ts'
import { documentSays, placeText, REGIONS, type Region, regionOf, rowsWith } from './regions.ts'
import { CARRIER, HEADS } from './words.ts'

/** What becomes of the elements of a framework in a badge, and what a badge without the carrier loses. */
export const badgeLossTable: PageTable = (language, [region]) => {
  const rows = rowsWith(regionOf(region)).map((row) => [
    placeText(row[regionOf(region)]),
    code(...row.fields),
    placeInBadge(row.ob2, language),
    placeInBadge(row.ob3, language),
    lossesInBadge(row, language),
  ])
  return table(language, [HEADS.element, HEADS.fields, HEADS.ob2, HEADS.ob3, HEADS.loss], rows)
}

/** What changes its meaning between the frameworks. */
export const meaningTable: PageTable = (language, [name]) => {
  const region = regionOf(name)
  const others = REGIONS.filter((other) => other !== region)
  const rows = FIELD_MAPPING.flatMap((row) => {
    const notes = row.losses.filter(changesBetweenFrameworks)
    if (notes.length === 0 || !has(row, region)) return []
    const places = [region, ...others].map((one) => placeText(row[one]))
    return [
      [
        code(...row.fields),
        ...places,
        sentences(
          notes.map(({ note }) => cell(note?.[language] ?? '')),
          language,
        ),
      ],
    ]
  })
  return table(language, [HEADS.field, ...[region, ...others].map((one) => HEADS[one]), HEADS.changes], rows)
}

/** What documents of the other two frameworks say, and those of this one have no element for. */
export const withoutElementTable: PageTable = (language, [name]) => {
  const region = regionOf(name)
  const others = REGIONS.filter((other) => other !== region)
  const rows = FIELD_MAPPING.flatMap((row) => {
    const missing = row.fields.filter(
      (field) => !documentSays(region, field) && others.some((other) => documentSays(other, field)),
    )
    const places = others.map((other) => {
      const says = missing.some((field) => documentSays(other, field))
      return placeText(says ? row[other] : undefined)
    })
    return missing.length === 0 ? [] : [[code(...missing), ...places]]
  })
  return table(language, [HEADS.field, ...others.map((other) => HEADS[other])], rows)
}

/** The whole mapping. */
export const mappingTable: PageTable = (language) => {
  const head = [
    HEADS.field,
    ...REGIONS.map((region) => HEADS[region]),
    HEADS.ob2,
    HEADS.ob3,
    HEADS.elm,
    HEADS.loss,
  ]
  const rows = FIELD_MAPPING.map((row) => [
    code(...row.fields),
    ...REGIONS.map((region) => placeText(row[region])),
    placeInBadge(row.ob2, language),
    placeInBadge(row.ob3, language),
    row.elm.length === 0 ? '—' : code(...row.elm),
    lossesInBadge(row, language),
  ])
  return table(language, head, rows)
}

function has(row: FieldMappingRow, region: Region): boolean {
  const { elements = [], term } = row[region] ?? {}
  return elements.length > 0 || term !== undefined
}

/** A loss with a generation is one of that generation of Open Badges, not of the frameworks. */
function changesBetweenFrameworks({ level, generation }: FieldLoss): boolean {
  return level === 'L2' && generation === undefined
}

function placeInBadge({ properties, section, carrier }: BadgePlace, language: MessageLanguage): string {
  const heading = NARRATIVE_SECTIONS.find(({ key }) => key === section)
  const native = properties.length === 0 ? '' : code(...properties)
  const inText = heading === undefined ? '' : `§${heading[language]}`
  const withText = [native, inText].filter((part) => part !== '').join(' ')
  return [withText, carrier ? CARRIER[language] : ''].filter((part) => part !== '').join(', ')
}

function lossesInBadge({ losses }: FieldMappingRow, language: MessageLanguage): string {
  return losses
    .filter((loss) => !changesBetweenFrameworks(loss))
    .map(({ level, generation, note }) => {
      const where = generation === undefined ? '' : `${generation === 'ob2' ? '2.0' : '3.0'}: `
      return `${where}${code(level)}${note === undefined ? '' : ` ${cell(note[language])}`}`
    })
    .join(' ')
}
