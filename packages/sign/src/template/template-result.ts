import type { JsonObject } from '@shirushi/core/json'
import type { SignFinding } from '../findings/catalogue.ts'
import type { Secured } from '../sign/sign.ts'

/** What became of a row. */
export interface RowFacts<RowType> {
  /** The row itself. */
  readonly row: RowType
  /** Which one it was, from 0. */
  readonly index: number
}

/** A row that became a signed credential. */
export interface SignedRow<RowType = unknown> extends RowFacts<RowType> {
  readonly outcome: 'signed'
  /** The credential as JSON, as `JSON.stringify` would write it: what is baked or stored. */
  readonly text: string
  /** The credential. It is read out of the text when it is first asked for. */
  readonly credential: Secured<JsonObject>
  /** Whether the template held, or `sign` had to be asked. The bytes are the same. */
  readonly by: 'template' | 'sign'
}

/** A row that was not signed, because verifiers would not accept what would come out. */
export interface RefusedRow<RowType = unknown> extends RowFacts<RowType> {
  readonly outcome: 'refused'
  /** Every reason, at least one of severity `error`. Paths point into the credential of the row. */
  readonly findings: readonly [SignFinding, ...SignFinding[]]
}

/** What became of a row. */
export type RowResult<RowType = unknown> = SignedRow<RowType> | RefusedRow<RowType>

/** @internal A credential is parsed only for those who look at it. */
export class SignedText<RowType> implements SignedRow<RowType> {
  readonly outcome = 'signed'
  readonly row: RowType
  readonly index: number
  readonly text: string
  readonly by: 'template' | 'sign'
  #credential: Secured<JsonObject> | undefined

  constructor(facts: RowFacts<RowType>, text: string, by: 'template' | 'sign') {
    this.row = facts.row
    this.index = facts.index
    this.text = text
    this.by = by
  }

  get credential(): Secured<JsonObject> {
    this.#credential ??= JSON.parse(this.text) as Secured<JsonObject>
    return this.#credential
  }
}
