import type { Signer } from '@shirushi/vc'
import { createDocumentLoader } from '@shirushi/vc/contexts'
import { addProof, CRYPTOSUITES, type ProofOptions } from '@shirushi/vc/data-integrity'
import { checkDivisible } from '../checks/check-divisible.ts'
import { checkProofPlan } from '../checks/check-proof-plan.ts'
import { checkStatements } from '../checks/check-statements.ts'
import { explainFailure } from '../checks/explain-failure.ts'
import type { SigningTask } from '../checks/signing-task.ts'
import { withProofContext } from '../checks/with-proof-context.ts'
import { mandatoryPointersFor } from '../derive/mandatory-pointers-for.ts'
import { assertContextOptions } from './checked-options.ts'
import { prepareSigning } from './prepare-signing.ts'
import { type ProofPlan, planProof } from './proof-plan.ts'
import type { SignOptions } from './sign-options.ts'

/** A document with its proof, or with its proofs. */
export type Secured<Document> = Document & { readonly proof: object | readonly object[] }

/**
 * Signs a credential or a presentation: answers with a copy that has an embedded proof.
 *
 * What verifiers would reject is refused, with everything that is wrong in `findings`: what `checkBadge` calls
 * an error, members that JSON-LD would drop, a key of somebody else than the issuer, dates that cannot be. What
 * is legal but may hurt is handed to `onFinding`.
 *
 * A document that has proofs gets one more. Documents of data model 1.1 are signed only with
 * `dataModel: '1.1'`, and get the context that defines their proof.
 *
 * The input is never written to. The same arguments give the same bytes where the suite is deterministic, as
 * EdDSA is, and `created` or `now` is given. It does **not** ask whether the public key is really published,
 * and allots no status index.
 *
 * @example
 * ```ts
 * import { createCredential } from '@shirushi/core'
 * import { sign } from '@shirushi/sign'
 * import { exportKey, generateKey, signerFor } from '@shirushi/vc'
 *
 * const key = await generateKey('Ed25519')
 * const credential = createCredential({
 *   id: 'urn:uuid:91537dba-56cb-11ec-bf63-0242ac130002',
 *   issuer: await exportKey(key, 'did:key'),
 *   validFrom: '2026-03-25T09:00:00+09:00',
 *   recipient: { identifier: [{ email: 'hanako@example.org', salt: '5f0c1d3e' }] },
 *   achievement: {
 *     id: 'https://uni.example/achievements/data-literacy',
 *     name: 'データリテラシー基礎',
 *     description: '統計とデータ倫理の基礎を修得したことを認定します。',
 *     criteria: '全 8 回の課題を提出し、最終試験で 60 点以上を取ること。',
 *   },
 * })
 * const badge = await sign(credential, signerFor(key))
 * ```
 *
 * @throws `UnsignableError` when verifiers would not accept what would come out.
 * @throws `InvalidArgumentError` when the signer or an option is not what it has to be, or the signer answers
 * with something that is no signature. What the signer itself throws comes through.
 * @see {@link https://www.w3.org/TR/vc-data-integrity/#add-proof | Data Integrity 1.0, 4.2 Add Proof}
 */
export async function sign<Document extends object>(
  document: Document,
  signer: Signer,
  options: SignOptions = {},
): Promise<Secured<Document>> {
  const prepared = prepareSigning(document, signer, options)
  assertContextOptions(options)
  const plan = planProof(prepared, options)
  checkProofPlan(prepared, plan)
  checkDivisible(prepared, plan)
  const task = withProofContext(prepared, plan.suite)
  if (CRYPTOSUITES[plan.suite].canonicalForm === 'rdf') checkStatements(task)
  task.judgement.settle()
  const secured = await addProof(task.document, task.signer, proofOptions(task, plan, options)).catch(
    (error: unknown) => explainFailure(error, task),
  )
  task.judgement.tell(options.onFinding)
  // The snapshot has all that the document has.
  return secured as unknown as Secured<Document>
}

/** What is handed on as it was given. */
const HANDED_ON = [
  'domain',
  'challenge',
  'nonce',
  'mandatoryPointers',
  'engine',
  'limits',
  'documentLoader',
] as const

function proofOptions({ document }: SigningTask, plan: ProofPlan, options: SignOptions): ProofOptions {
  const { contexts } = options
  const { previousProof, ...planned } = plan
  const given: Record<string, unknown> = {
    ...(contexts && { documentLoader: createDocumentLoader({ additional: contexts }) }),
    ...planned,
    ...(CRYPTOSUITES[plan.suite].isSelective && { mandatoryPointers: mandatoryPointersFor(document) }),
    previousProof: previousProof.length > 1 ? previousProof : previousProof[0],
  }
  for (const name of HANDED_ON) given[name] = options[name] ?? given[name]
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}
