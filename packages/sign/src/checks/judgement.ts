import type { Finding, FindingCode } from '@shirushi/core'
import {
  FindingCollector,
  FindingList,
  type FindingParams,
  type MessageLanguage,
} from '@shirushi/core/findings'
import { UnsignableError } from '../errors.ts'
import { SIGN_CATALOGUE, type SignFinding, type SignFindings } from '../findings/catalogue.ts'

/** What does not matter here: documents that core has no rules for are judged by rules of this package. */
const SILENT: ReadonlySet<string> = new Set(['KIND_NOT_JUDGED'])

/** Gathers what is noticed by the rules of core and of this package, and refuses in the end. */
export class Judgement {
  /** Findings by rules of this package. */
  readonly own: SignFindings
  readonly #core: FindingList
  readonly #language: MessageLanguage | undefined

  constructor(language: MessageLanguage | undefined) {
    this.own = new FindingCollector(SIGN_CATALOGUE, language)
    this.#core = new FindingList(language)
    this.#language = language
  }

  /** Notes what a rule of core is about, unless core itself did. */
  addOfCore<Code extends FindingCode>(code: Code, path: string, params: FindingParams<Code>): void {
    const findings = new FindingList(this.#language)
    findings.record(code, path, params)
    this.addCore(findings.toArray())
  }

  /** Takes over what `checkBadge` or a reader of core found, each place and code once. */
  addCore(findings: readonly Finding[]): void {
    const known = new Set(this.#core.toArray().map(keyOf))
    this.#core.addAll(findings.filter((finding) => !SILENT.has(finding.code) && !known.has(keyOf(finding))))
  }

  /** @throws `UnsignableError` when something stands in the way. */
  settle(): void {
    if (this.#core.hasErrors || this.own.hasErrors) this.refuse()
  }

  /** @throws `UnsignableError`; to be called where something stands in the way. */
  refuse(options?: ErrorOptions): never {
    const all = this.#all()
    const [first, ...others] = [
      ...all.filter(({ severity }) => severity === 'error'),
      ...all.filter(({ severity }) => severity !== 'error'),
    ]
    if (first === undefined) throw new TypeError('unreachable: refused without a reason')
    throw new UnsignableError([first, ...others], options)
  }

  /** Hands on what does not stand in the way. */
  tell(listener: ((finding: SignFinding) => void) | undefined): void {
    if (listener !== undefined) for (const finding of this.#all()) listener(finding)
  }

  #all(): readonly SignFinding[] {
    return [...this.#core.toArray(), ...this.own.toArray()]
  }
}

function keyOf({ code, path }: Finding): string {
  return `${code} ${path}`
}
