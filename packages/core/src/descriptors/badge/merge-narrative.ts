import type { MicroCredentialDescriptor, QualificationLevel } from '../../generated/types-descriptors.ts'
import { usualLevelUrl } from './descriptor-alignments.ts'

type Part = Omit<MicroCredentialDescriptor, 'schemaVersion'>

/** Which layer of a badge a field was read from. */
export type Provenance = 'carrier' | 'native' | 'narrative'

/** A descriptor that was pieced together, and where its pieces are from. */
export interface MergedDescriptor {
  readonly descriptor: MicroCredentialDescriptor
  /** By the JSON Pointer of the field: only those of the first level. */
  readonly provenance: Readonly<Record<string, Provenance>>
}

/**
 * Puts together what the own properties of a badge say and what its narrative says. Where both say
 * something, the narrative is the one that can tell units and codes; the title and the like are in the
 * properties only.
 */
export function mergeNarrative(native: Part, narrative: Part): MergedDescriptor {
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
  for (const name of Object.keys(merged)) {
    provenance[`/${name}`] = Object.hasOwn(narrative, name) ? 'narrative' : 'native'
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

/** A number without a unit is credits of some kind; where the narrative names the kind, it is one of those. */
function mergedEffort({ effort }: Part, narrative: Part): Pick<Part, 'effort'> | object {
  const told = narrative.effort
  if (effort === undefined || told === undefined || told.credits !== undefined) return {}
  return { effort: { ...told, ...effort } }
}

/** Levels of the narrative with the addresses that the alignments give them, and levels of alignments only. */
function mergedLevels(native: Part, narrative: Part): Pick<Part, 'level'> | object {
  const [links, told] = [native.level ?? [], narrative.level ?? []]
  if (links.length === 0) return {}
  const isTold = (link: QualificationLevel): boolean => told.some((level) => isSameLevel(level, link))
  const linked = told.map((level) => {
    const url = level.url ?? links.find((link) => isSameLevel(level, link))?.url
    // An address that any level of the framework has was not the descriptor's own.
    return url === undefined || url === usualLevelUrl(level) ? level : { ...level, url }
  })
  return { level: [...linked, ...links.filter((link) => !isTold(link))] }
}

function isSameLevel(told: QualificationLevel, link: QualificationLevel): boolean {
  if (told.code !== link.code) return false
  const names = [told.framework, ...Object.values(told.frameworkName ?? {})]
  return [link.framework, ...Object.values(link.frameworkName ?? {})].some((name) => names.includes(name))
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
