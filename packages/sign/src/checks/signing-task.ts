import type { BadgeKind, DataModel } from '@shirushi/core'
import type { JsonObject } from '@shirushi/core/json'
import type { Signer } from '@shirushi/vc'
import type { Judgement } from './judgement.ts'
import type { SignableKind } from './signable-kinds.ts'

/** What every rule looks at: a snapshot of the document, who signs it, and when. */
export interface SigningTask {
  readonly document: JsonObject
  readonly kind: BadgeKind
  readonly facts: SignableKind
  readonly dataModel: DataModel
  readonly signer: Signer
  readonly now: Date
  readonly judgement: Judgement
}
