import type { Bilingual } from '../profiles/profile.ts'

/** The sections of the narrative, by their key. */
export type CriteriaSection =
  | 'content'
  | 'purpose'
  | 'learningOutcomes'
  | 'effort'
  | 'level'
  | 'delivery'
  | 'language'
  | 'schedule'
  | 'prerequisites'
  | 'inherentRequirements'
  | 'capacity'
  | 'price'
  | 'assessment'
  | 'completionRequirements'
  | 'certification'
  | 'recognition'
  | 'stackability'
  | 'qualityAssurance'
  | 'organisation'
  | 'badgeTier'
  | 'further'

/**
 * What becomes of a field. `L0`: a native field takes it there and back. `L1`: a plain badge has it as
 * text only, and the machine carrier alone keeps it whole. `L2`: its meaning changes between frameworks,
 * so that converting it always comes with a finding.
 */
export type LossLevel = 'L0' | 'L1' | 'L2'

/** How much of a field is lost, and when. */
export interface FieldLoss {
  readonly level: LossLevel
  /** The generation of Open Badges that this is about; absent where it is about both. */
  readonly generation?: 'ob2' | 'ob3'
  /** What exactly is lost, or what changes. */
  readonly note?: Bilingual
}

/** What a framework has for a field. */
export interface FrameworkPlace {
  /** Its elements, by their `id` in the profile. */
  readonly elements: readonly string[]
  /** What it is called there, where that says more than the element. */
  readonly term?: string
  /** What the elements alone do not tell. */
  readonly note?: Bilingual
}

/** Where a badge has a field. */
export interface BadgePlace {
  /** Native properties, as `Class.property`. */
  readonly properties: readonly string[]
  /** The section of the criteria that says it. */
  readonly section?: CriteriaSection
  /** Whether the machine carrier is the only one that has all of it. */
  readonly carrier?: true
}

/** A row of the mapping: some fields of the pivot, and what they are elsewhere. */
export interface FieldMappingRow {
  /** Its number in the mapping, from 1. */
  readonly number: number
  /** JSON Pointers into the descriptor, or into the award after `/award`. Each stands for all inside it. */
  readonly fields: readonly string[]
  /** Absent where the framework has nothing of the kind. */
  readonly eu?: FrameworkPlace
  readonly au?: FrameworkPlace
  readonly jp?: FrameworkPlace
  readonly ob2: BadgePlace
  readonly ob3: BadgePlace
  /** Properties of the European Learning Model 3 that `toElm` writes them in; none where it cannot. */
  readonly elm: readonly string[]
  readonly losses: readonly FieldLoss[]
}
