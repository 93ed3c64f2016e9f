import { InvalidArgumentError } from '../errors.ts'
import type { MessageLanguage } from '../findings/finding.ts'
import type { JsonLimits } from '../json/json-limits.ts'
import { isObject } from '../json/json-value.ts'

/** How to check, and in which language to say what was found. */
export interface CheckOptions {
  /** The language of the messages. Default: `en`. */
  readonly language?: MessageLanguage
  /**
   * Which form of Open Badges 3.0 to hold the document to. `json-ld`, the default, takes single values
   * where the specification lets lists of one be compacted; `json` takes lists only.
   */
  readonly form?: 'json' | 'json-ld'
  /** Limits for reading the input, other than the defaults. */
  readonly limits?: Partial<JsonLimits>
}

/** What is checked without asking for anything. */
export const DEFAULT_OPTIONS: CheckOptions = Object.freeze({})

const CHOICES: Readonly<Record<'language' | 'form', readonly unknown[]>> = {
  language: [undefined, 'en', 'ja'],
  form: [undefined, 'json', 'json-ld'],
}

/** Options from JavaScript may be anything. @internal */
export function assertCheckOptions(options: CheckOptions): void {
  if (options === DEFAULT_OPTIONS) return
  if (!isObject(options)) throw new InvalidArgumentError('options', 'must be an object')
  for (const name of ['language', 'form'] as const) {
    if (CHOICES[name].includes(options[name])) continue
    const choices = CHOICES[name].slice(1).join(' or ')
    throw new InvalidArgumentError(`options.${name}`, `must be ${choices}`)
  }
}
