import { InvalidArgumentError } from '@shirushi/core/errors'
import { type JsonObject, toJsonTree } from '@shirushi/core/json'
import type { Signer } from '@shirushi/vc'
import { readSigner } from '../checks/read-signer.ts'
import { assertCheckedOptions } from '../sign/checked-options.ts'
import type { SignOptions } from '../sign/sign-options.ts'
import { Batch, type BatchOptions } from './batch.ts'
import { CompiledTemplate } from './compiled-template.ts'
import { isJsonObject } from './is-object.ts'
import { readRow } from './row-values.ts'
import { fillSlots, type Row, readSlots, type Slots, type SlotValue } from './slots.ts'
import type { RowResult } from './template-result.ts'

/** How the credentials of a template are signed. */
export interface TemplateOptions extends Omit<SignOptions, 'created'> {
  /**
   * How many rows may wait for the signer at a time. More than one pays where it answers later, as a KMS does;
   * results keep the order of the rows. Default: 1.
   */
  readonly concurrency?: number
}

/** The rows that a template takes: a value for each of its slots. */
export type RowOf<SlotsType extends Slots> = { readonly [Name in keyof SlotsType]: SlotValue }

/** A credential that is issued to many. */
export interface Template<SlotsType extends Slots = Slots> {
  /**
   * The credential of a row as it is before it is signed.
   *
   * @throws `InvalidArgumentError` when the row lacks a slot.
   */
  fill(row: RowOf<SlotsType>): JsonObject
  /**
   * Signs row after row. Rows are asked for one by one, and nothing is kept of those that are done.
   *
   * A row that `sign` would refuse, or that lacks a slot, comes out as `refused`, with its findings, and the next
   * one follows: a register with one broken line has one badge less, and says which.
   *
   * @throws What the signer throws, and what the rows throw.
   */
  sign<RowType extends RowOf<SlotsType>>(
    rows: Iterable<RowType> | AsyncIterable<RowType>,
    options?: BatchOptions,
  ): AsyncGenerator<RowResult<RowType>, void, undefined>
}

/**
 * Prepares a credential that many people get, each with a few values of their own: their name, the hash of
 * their address, a grade. What does not differ is judged, canonicalized and sorted once, so that a row costs
 * little more than its signature.
 *
 * The credentials are those that `sign` gives for each row, to the byte, with one `created` for a batch. Where a
 * template cannot hold, a row is handed to `sign`: slots in types, contexts and the issuer; suites that draw
 * lots, as `ecdsa-sd-2023`; values that make two parts of the credential the same; and whatever else could come
 * out differently. It is slower then, and right.
 *
 * One thread. For more, give each worker a part of the rows, and send text between them, not objects.
 *
 * @example
 * ```ts
 * import { createCredential } from '@shirushi/core'
 * import { compileTemplate } from '@shirushi/sign'
 * import { exportKey, generateKey, signerFor } from '@shirushi/vc'
 *
 * const key = await generateKey('Ed25519')
 * const credential = createCredential({
 *   id: 'urn:uuid:91537dba-56cb-11ec-bf63-0242ac130002',
 *   issuer: await exportKey(key, 'did:key'),
 *   validFrom: '2026-03-25T09:00:00+09:00',
 *   recipient: { id: 'did:web:hanako.example' },
 *   achievement: {
 *     id: 'https://uni.example/achievements/data-literacy',
 *     name: 'データリテラシー基礎',
 *     description: '統計とデータ倫理の基礎を修得したことを認定します。',
 *     criteria: '全 8 回の課題を提出し、最終試験で 60 点以上を取ること。',
 *   },
 * })
 * const slots = { id: '/id', learner: '/credentialSubject/id' }
 * const template = await compileTemplate(credential, slots, signerFor(key))
 * const rows = [
 *   { id: 'urn:uuid:6dbd1b8e-2f0e-4c8f-9b2a-0c5a7d7d3a01', learner: 'did:web:taro.example' },
 *   { id: 'urn:uuid:6dbd1b8e-2f0e-4c8f-9b2a-0c5a7d7d3a02', learner: 'taro' },
 * ]
 * for await (const result of template.sign(rows)) {
 *   if (result.outcome === 'refused') console.log(result.index, result.findings[0].code) // → 1 URI_RELATIVE
 * }
 * ```
 *
 * @param credential - A whole credential; what stands in its slots is an example. It is only read.
 * @param slots - Where the values of a row go, as JSON Pointers: one or several for each name.
 * @throws `InvalidArgumentError` when the credential is no JSON object, a slot leads nowhere or into another
 * one, or the signer or an option is not what it has to be.
 */
export async function compileTemplate<const SlotsType extends Slots>(
  credential: object,
  slots: SlotsType,
  signer: Signer,
  options: TemplateOptions = {},
): Promise<Template<SlotsType>> {
  assertCheckedOptions(options)
  readSigner(signer)
  const { concurrency = 1, ...signOptions } = options
  if (!Number.isSafeInteger(concurrency) || concurrency < 1) {
    throw new InvalidArgumentError('options.concurrency', 'must be a whole number from 1')
  }
  const reading = toJsonTree(credential)
  const document = reading.ok ? reading.value : undefined
  if (!isTree(document)) throw new InvalidArgumentError('credential', 'must be an object that JSON can hold')
  const table = readSlots(slots, document)
  const compiled = new CompiledTemplate(document, table, signer, signOptions)
  return Object.freeze({
    fill: (row: Row) => fillSlots(document, table, readRow(row, table.names, 0)),
    sign: <RowType extends Row>(
      rows: Iterable<RowType> | AsyncIterable<RowType>,
      batch: BatchOptions = {},
    ): AsyncGenerator<RowResult<RowType>, void, undefined> =>
      new Batch(compiled, signOptions, batch).run(rows, concurrency),
  })
}

function isTree(value: unknown): value is JsonObject {
  return isJsonObject(value)
}
