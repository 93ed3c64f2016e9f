import type { FindingCode } from '../findings/catalogue.ts'
import type { JsonPatchOperation } from '../findings/finding.ts'
import type { FindingParams } from '../findings/finding-list.ts'

/** One step of a path: the name of a member, or the position in a list. */
export type Step = string | number

/** What a rule sees of the walk: a way to report about the node where it is. */
export interface Reporter {
  /**
   * Reports about the node that is judged, or about what lies below it along `steps`. The repair is
   * made for the whole path, as JSON Patch wants it.
   */
  report<Code extends FindingCode>(
    code: Code,
    steps: readonly Step[],
    params: FindingParams<Code>,
    fix?: (path: string) => readonly JsonPatchOperation[],
  ): void
}

/** A rule of a class that concerns more than one value of a node. */
export type NodeRule = (node: { readonly [member: string]: unknown }, reporter: Reporter) => void
