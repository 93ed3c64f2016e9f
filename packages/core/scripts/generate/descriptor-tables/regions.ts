import type { FrameworkId } from '../../../src/descriptors/frameworks/framework-id.ts'
import { FRAMEWORK_TABLES } from '../../../src/descriptors/frameworks/framework-tables.ts'
import { FIELD_MAPPING } from '../../../src/descriptors/mapping/field-mapping.ts'
import type { FieldMappingRow, FrameworkPlace } from '../../../src/descriptors/mapping/field-mapping-row.ts'
import { code } from './page-table.ts'

/** How the mapping names the three frameworks. */
export const REGIONS = ['eu', 'au', 'jp'] as const

/** A framework, as the mapping names it. */
export type Region = (typeof REGIONS)[number]

/** A framework by the name in a marker. */
export function regionOf(name: string | undefined): Region {
  const region = REGIONS.find((known) => known === name)
  if (region === undefined) throw new Error(`"${name ?? ''}" is not one of ${REGIONS.join(', ')}`)
  return region
}

const FRAMEWORKS: Readonly<Record<Region, FrameworkId>> = {
  eu: 'eu-2022',
  au: 'au-nmf-2021',
  jp: 'jp-rishu-164',
}

/** Whether documents of a framework have an element for a field, or for a part of it. */
export function documentSays(region: Region, field: string): boolean {
  return FRAMEWORK_TABLES[FRAMEWORKS[region]].elements.some(
    ({ standing, fields }) =>
      standing === undefined &&
      fields.some((own) => own === field || own.startsWith(`${field}/`) || field.startsWith(`${own}/`)),
  )
}

/** The rows in which a framework has an element of its own. */
export function rowsWith(region: Region): FieldMappingRow[] {
  return FIELD_MAPPING.filter((row) => (row[region]?.elements.length ?? 0) > 0)
}

/** What a framework has for a row, or a dash. */
export function placeText(place: FrameworkPlace | undefined): string {
  const { elements = [], term } = place ?? {}
  const parts = [
    ...(elements.length > 0 ? [code(...elements)] : []),
    ...(term === undefined ? [] : [`\`${term}\``]),
  ]
  return parts.length === 0 ? '—' : parts.join(' ')
}
