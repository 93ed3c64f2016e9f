import type { FindingCollector, FindingDefinition, FindingOf } from '@shirushi/core/findings'
import { SVG } from '../svg/findings.ts'
import { BADGE } from './badge.ts'
import { IMAGE } from './image.ts'
import { PNG } from './png.ts'

/** All rules, with what their messages name. */
export type BakeDefinitions = typeof BADGE & typeof PNG & typeof SVG & typeof IMAGE

/** Every code that a finding about an image can have. */
export type BakeFindingCode = keyof BakeDefinitions

/** Something that was noticed about an image, or about what was baked into it. */
export interface BakeFinding extends FindingOf<BakeFindingCode> {}

/** @internal What the parts of this package note their findings in. */
export type BakeFindings = FindingCollector<BakeDefinitions>

/** Every rule about images, by its code: severity, source, and the message in both languages. */
export const BAKE_CATALOGUE: Readonly<Record<BakeFindingCode, FindingDefinition>> = {
  ...BADGE,
  ...PNG,
  ...SVG,
  ...IMAGE,
}
