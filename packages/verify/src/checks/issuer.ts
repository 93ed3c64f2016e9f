import type { VerifyFindings } from '../findings/verify-findings.ts'
import type { Subject } from '../input/subject.ts'
import type { FoundKey } from '../keys/key-answer.ts'
import { momentOf } from '../proof/proof-dates.ts'
import { signerOf, signerPath } from '../proof/roles.ts'
import type { Securing } from '../proof/securing.ts'
import type { Outcome } from '../report/report.ts'
import type { Judgement, Run } from '../run/run.ts'

const BEST_FIRST: readonly Outcome[] = ['passed', 'undetermined', 'failed']

/**
 * Decides whether a key that signed is that of the issuer whom the badge names (or of the holder, for a
 * presentation): published by the issuer, for this purpose, and in use when the proof was made.
 *
 * The token and one of the proofs have to be the issuer's; further proofs may be of others, such as witnesses.
 */
export function checkIssuer(
  subject: Subject,
  securings: readonly Securing[],
  run: Run,
  findings: VerifyFindings,
): Judgement {
  const signer = signerOf(subject)
  const path = signerPath(subject)
  if (signer === undefined) {
    findings.add('ISSUER_UNNAMED', path)
    return { outcome: 'failed' }
  }
  const judge = new OwnershipJudge(signer, path, run, findings)
  const tokens = securings.filter(({ kind }) => kind === 'jwt').map((one) => judge.judge(one))
  const proofs = securings.filter(({ kind }) => kind === 'data-integrity')
  const owned = proofs.map((one) => judge.judge(one, proofs.length > 1))
  const best = BEST_FIRST.filter((outcome) => owned.includes(outcome)).slice(0, 1)
  const outcomes: readonly Outcome[] = [...tokens, ...best]
  if (proofs.length > 1 && best[0] === 'failed') findings.add('ISSUER_NOT_AMONG_SIGNERS', path, { signer })
  if (proofs.length > 1 && best[0] === 'undetermined') findings.add('ISSUER_PROOF_UNCLEAR', path, { signer })
  if (outcomes.includes('failed')) return { outcome: 'failed' }
  return { outcome: outcomes.length === 0 || outcomes.includes('undetermined') ? 'undetermined' : 'passed' }
}

class OwnershipJudge {
  readonly #signer: string
  readonly #path: string
  readonly #run: Run
  readonly #findings: VerifyFindings

  constructor(signer: string, path: string, run: Run, findings: VerifyFindings) {
    this.#signer = signer
    this.#path = path
    this.#run = run
    this.#findings = findings
  }

  judge({ key, madeAt, outcome }: Securing, isOneOfSeveral = false): Outcome {
    if (!key.ok) return key.outcome
    // Of several, one that does not hold makes the badge nobody's.
    if (outcome === 'failed' && isOneOfSeveral) return 'failed'
    // To name the issuer's key is not to have signed with it.
    if (outcome === 'undetermined') return 'undetermined'
    return this.#owner(key, madeAt, isOneOfSeveral)
  }

  #owner(key: FoundKey, madeAt: string | undefined, isOneOfSeveral: boolean): Outcome {
    if (key.basis === 'self-asserted') return this.#selfAsserted(key)
    if (key.holder !== this.#signer && key.unconfirmed !== undefined)
      return this.#unconfirmed(key.unconfirmed)
    if (key.holder !== this.#signer) {
      if (!isOneOfSeveral) {
        this.#findings.add('ISSUER_KEY_OF_ANOTHER', this.#path, { holder: key.holder, issuer: this.#signer })
      }
      return 'failed'
    }
    return this.#inUse(key, madeAt)
  }

  #selfAsserted({ unconfirmed }: FoundKey): Outcome {
    if (this.#run.profile === '1edtech') {
      this.#findings.add('ISSUER_KEY_SELF_ASSERTED_ACCEPTED', this.#path, { issuer: this.#signer })
      return 'passed'
    }
    if (unconfirmed !== undefined) return this.#unconfirmed(unconfirmed)
    this.#findings.add('ISSUER_KEY_SELF_ASSERTED', this.#path, { issuer: this.#signer })
    return 'failed'
  }

  #unconfirmed(reason: string): Outcome {
    this.#findings.add('KEY_UNREACHABLE', this.#path, { reason })
    return 'undetermined'
  }

  /** A key that was retired counts for what was signed before. */
  #inUse({ expires, revoked }: FoundKey, madeAt: string | undefined): Outcome {
    const made = momentOf(madeAt)
    const time = made ?? this.#run.at.getTime()
    const [end, distrusted] = [momentOf(expires), momentOf(revoked)]
    if (end !== undefined && time >= end) {
      this.#findings.add('ISSUER_KEY_RETIRED', this.#path, { date: expires, made: madeAt })
      return 'failed'
    }
    if (distrusted === undefined || this.#run.at.getTime() < distrusted) return 'passed'
    if (time >= distrusted) {
      this.#findings.add('ISSUER_KEY_REVOKED', this.#path, { date: revoked, made: madeAt })
      return 'failed'
    }
    this.#findings.add('ISSUER_KEY_REVOKED_SINCE', this.#path, { date: revoked, made: madeAt })
    return 'passed'
  }
}
