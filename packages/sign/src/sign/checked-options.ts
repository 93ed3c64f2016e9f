import type { MessageLanguage } from '@shirushi/core'
import { InvalidArgumentError } from '@shirushi/core/errors'
import type { DocumentLoader, RdfLimits } from '@shirushi/vc/canonicalize'
import type { SignFinding } from '../findings/catalogue.ts'

/** What every function that signs can be told. */
export interface CheckedOptions {
  /**
   * The data model that the document is written in. Documents of the older one are signed only where `1.1` is
   * asked for. Default: `2.0`.
   */
  readonly dataModel?: '2.0' | '1.1'
  /** The language of the messages. Default: `en`. */
  readonly language?: MessageLanguage
  /** Called with everything that was noticed and does not stand in the way, once the document is signed. */
  readonly onFinding?: (finding: SignFinding) => void
  /** The clock. Default: that of the platform. */
  readonly now?: () => Date
}

/** Where contexts come from, and how far reading them may go. */
export interface ContextOptions {
  /** Contexts by their addresses, beside the bundled ones. */
  readonly contexts?: Readonly<Record<string, object>>
  /** What finds contexts, instead of `contexts`. Default: the bundled ones, and no network. */
  readonly documentLoader?: DocumentLoader
  /** How much work the document may make. Verifiers that keep to the defaults refuse what needs more. */
  readonly limits?: Partial<RdfLimits>
}

const CHOICES: Readonly<Record<string, readonly unknown[]>> = {
  dataModel: [undefined, '2.0', '1.1'],
  language: [undefined, 'en', 'ja'],
}

/**
 * Options from JavaScript may be anything.
 *
 * @throws `InvalidArgumentError`
 */
export function assertCheckedOptions(options: CheckedOptions): void {
  if (typeof options !== 'object' || options === null) {
    throw new InvalidArgumentError('options', 'must be an object')
  }
  for (const name of ['dataModel', 'language'] as const) {
    if (CHOICES[name]?.includes(options[name])) continue
    throw new InvalidArgumentError(`options.${name}`, `must be ${CHOICES[name]?.slice(1).join(' or ')}`)
  }
  for (const name of ['onFinding', 'now'] as const) {
    if (options[name] === undefined || typeof options[name] === 'function') continue
    throw new InvalidArgumentError(`options.${name}`, 'must be a function')
  }
}

/** @throws `InvalidArgumentError` */
export function assertContextOptions({ contexts, documentLoader }: ContextOptions): void {
  if (contexts !== undefined && (typeof contexts !== 'object' || contexts === null)) {
    throw new InvalidArgumentError('options.contexts', 'must be an object')
  }
  if (documentLoader !== undefined && typeof documentLoader !== 'function') {
    throw new InvalidArgumentError('options.documentLoader', 'must be a function')
  }
}

/**
 * What the clock shows.
 *
 * @throws `InvalidArgumentError` when that is no moment.
 */
export function clockOf({ now }: CheckedOptions): Date {
  const date = now === undefined ? new Date() : now()
  const time = date instanceof Date ? date.getTime() : Number.NaN
  if (Number.isNaN(time)) throw new InvalidArgumentError('options.now', 'must answer with a valid Date')
  return new Date(time)
}
