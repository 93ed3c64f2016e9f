import type { MessageLanguage } from '../findings/finding.ts'

/** How to check, and in which language to say what was found. */
export interface CheckOptions {
  /** The language of the messages. Default: `en`. */
  readonly language?: MessageLanguage
  /**
   * Which form of Open Badges 3.0 to hold the document to. `json-ld`, the default, takes single values
   * where the specification lets lists of one be compacted; `json` takes lists only.
   */
  readonly form?: 'json' | 'json-ld'
}
