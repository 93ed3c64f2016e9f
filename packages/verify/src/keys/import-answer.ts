import { isShirushiError } from '@shirushi/core/errors'
import { importKey, type Key, type KeyInput } from '@shirushi/vc'
import type { Evidence } from '../report/evidence.ts'
import type { KeyAnswer, KeyBasis } from './key-answer.ts'
import { notFound } from './not-found.ts'

/** Where a key came from. */
export interface KeyOrigin {
  readonly basis: KeyBasis
  readonly holder?: string
  /** Why nobody could say whether the issuer names it, too. */
  readonly unconfirmed?: string
  /** The dates of the method that holds it. */
  readonly found?: { readonly expires?: string; readonly revoked?: string }
  readonly evidence: readonly Evidence[]
}

/** A key out of what somebody published, or why it cannot be used. */
export async function importAnswer(input: KeyInput | object, origin: KeyOrigin): Promise<KeyAnswer> {
  const { basis, holder, unconfirmed, found = {}, evidence } = origin
  const key = await imported(input)
  if (typeof key === 'string') return { ...notFound('KEY_UNUSABLE', key), evidence }
  return {
    ...{ ok: true, key, basis, evidence },
    ...(holder === undefined ? {} : { holder }),
    ...(unconfirmed === undefined ? {} : { unconfirmed }),
    ...(found.expires === undefined ? {} : { expires: found.expires }),
    ...(found.revoked === undefined ? {} : { revoked: found.revoked }),
  }
}

/** A public key, or what is wrong with it. */
async function imported(input: KeyInput | object): Promise<Key | string> {
  try {
    const key = await importKey(typeof input === 'string' ? input : { ...input })
    return key.isPrivate ? 'private-key-published' : key
  } catch (error) {
    if (isShirushiError(error)) return error.message
    throw error
  }
}
