import type { MicroCredentialDescriptor, QualificationLevel } from '../../../generated/types-descriptors.ts'
import { sameJson } from '../../../json/same-json.ts'
import { usualLevelUrl } from '../native/descriptor-alignments.ts'

/** What one layer of a badge says. */
export type Part = Omit<MicroCredentialDescriptor, 'schemaVersion'>

/** Which layer of a badge a field was read from. */
export type Provenance = 'carrier' | 'native' | 'extension' | 'narrative'

/** A descriptor that was pieced together, and where its pieces are from. */
export interface MergedDescriptor {
  readonly descriptor: MicroCredentialDescriptor
  /** By the JSON Pointer of the field: only those of the first level. */
  readonly provenance: Readonly<Record<string, Provenance>>
}

/**
 * Puts together what the own properties of a badge say and what its narrative says. Where both say
 * something, the narrative is the one that can tell units and codes; the title and the like are in the
 * properties only. What other properties say stands in the narrative that is given already, or in the
 * properties, and is told apart by `extension`.
 */
export function mergeNarrative(native: Part, narrative: Part, extension: Part = {}): MergedDescriptor {
  const merged: Part = {
    ...native,
    ...narrative,
    ...both(native, narrative, 'provider'),
    ...both(native, narrative, 'image'),
    ...mergedEffort(native, narrative),
    ...mergedLevels(native, narrative),
    ...keptAlignments(native, narrative),
  }
  const provenance: Record<string, Provenance> = {}
  for (const [name, value] of Object.entries(merged)) {
    const isTold = Object.hasOwn(narrative, name)
    const isExtension = sameJson(value, Reflect.get(extension, name))
    provenance[`/${name}`] = isExtension ? 'extension' : isTold ? 'narrative' : 'native'
  }
  return { descriptor: { schemaVersion: '1.0', ...merged }, provenance }
}

function both<Name extends 'provider' | 'image'>(
  native: Part,
  narrative: Part,
  name: Name,
): Pick<Part, Name> | object {
  const [one, other] = [native[name], narrative[name]]
  return one === undefined || other === undefined ? {} : { [name]: { ...other, ...one } }
}

/** A number without a unit is credits of some kind; where the same number has a kind elsewhere, it is that. */
function mergedEffort({ effort }: Part, narrative: Part): Pick<Part, 'effort'> | object {
  const told = narrative.effort
  if (effort === undefined || told === undefined) return {}
  const named = told.credits ?? []
  const unnamed = effort.credits?.filter(({ points }) => named.every((one) => one.points !== points)) ?? []
  return unnamed.length === 0 ? {} : { effort: { ...told, credits: [...named, ...unnamed] } }
}

/** Levels of the narrative with the addresses that the alignments give them, and levels of alignments only. */
function mergedLevels(native: Part, narrative: Part): Pick<Part, 'level'> | object {
  const [links, told] = [native.level ?? [], narrative.level ?? []]
  if (links.length === 0) return {}
  const [linkByKey, toldKeys] = [byKey(links), byKey(told)]
  const linked = told.map((level) => {
    const link = keysOf(level)
      .map((key) => linkByKey.get(key))
      .find((one) => one !== undefined)
    const url = level.url ?? link?.url
    // An address that any level of the framework has was not the descriptor's own.
    return url === undefined || url === usualLevelUrl(level) ? level : { ...level, url }
  })
  const untold = links.filter((link) => !keysOf(link).some((key) => toldKeys.has(key)))
  return { level: [...linked, ...untold] }
}

/** Levels are the same where the code is, and any name of the framework. */
function keysOf({ code, framework, frameworkName = {} }: QualificationLevel): string[] {
  return [framework, ...Object.values(frameworkName)].map((name) => JSON.stringify([code, name]))
}

/** The first level by each of its keys. */
function byKey(levels: readonly QualificationLevel[]): ReadonlyMap<string, QualificationLevel> {
  const found = new Map<string, QualificationLevel>()
  for (const level of levels) {
    for (const key of keysOf(level)) if (!found.has(key)) found.set(key, level)
  }
  return found
}

/** Alignments that the narrative does not account for: the others are its skills and its quality assurance. */
function keptAlignments({ alignments }: Part, narrative: Part): Pick<Part, 'alignments'> | object {
  if (alignments === undefined) return {}
  const { learningOutcomes = [], qualityAssurance = [], recognition = [] } = narrative
  const accounted = new Set(
    [...learningOutcomes.flatMap(({ skills = [] }) => skills), ...qualityAssurance, ...recognition].map(
      ({ url }) => url,
    ),
  )
  const left = alignments.filter(({ url }) => !accounted.has(url))
  return { alignments: left.length === 0 ? undefined : left }
}
