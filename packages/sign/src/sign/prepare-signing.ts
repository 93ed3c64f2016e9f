import { InvalidArgumentError } from '@shirushi/core/errors'
import type { Signer } from '@shirushi/vc'
import { checkEnvelope } from '../checks/check-envelope.ts'
import { checkIssuerKey } from '../checks/check-issuer-key.ts'
import { checkValidity } from '../checks/check-validity.ts'
import { Judgement } from '../checks/judgement.ts'
import { recognised, snapshotOf } from '../checks/read-document.ts'
import { readSigner } from '../checks/read-signer.ts'
import { SIGNABLE_KINDS } from '../checks/signable-kinds.ts'
import type { SigningTask } from '../checks/signing-task.ts'
import { assertCheckedOptions, type CheckedOptions, clockOf } from './checked-options.ts'

/**
 * Looks at what is to be signed by all rules that do not depend on the kind of proof. What stands in the way is
 * noted, not yet thrown, unless the document is none that can be signed at all.
 *
 * @throws `InvalidArgumentError` when the signer or an option is not what it has to be.
 * @throws `UnsignableError` when it is no credential and no presentation.
 */
export function prepareSigning(value: unknown, signer: Signer, options: CheckedOptions): SigningTask {
  assertCheckedOptions(options)
  const { language, dataModel: asked = '2.0' } = options
  const judgement = new Judgement(language)
  const own = { signer: readSigner(signer), now: clockOf(options), judgement }
  if (typeof value !== 'object' || value === null) {
    throw new InvalidArgumentError('document', 'must be an object')
  }
  const {
    document,
    kind,
    dataModel = '2.0',
  } = recognised(snapshotOf(value, judgement, language), judgement, language)
  const facts = SIGNABLE_KINDS[kind]
  if (facts === undefined) {
    judgement.own.add('KIND_NOT_SIGNABLE', '', { kind })
    return judgement.refuse()
  }
  if (dataModel !== asked) {
    judgement.own.add('DATA_MODEL_NOT_ASKED_FOR', '/@context', { found: dataModel, asked })
  }
  const task = { ...own, document, kind, facts, dataModel }
  for (const check of [checkEnvelope, checkIssuerKey, checkValidity]) check(task)
  return task
}
