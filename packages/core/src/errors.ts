/**
 * What the packages throw: faults of the caller or of the environment. Faults of a badge are findings.
 *
 * @module
 */
import type { DescriptorFinding } from './descriptors/findings/descriptor-finding.ts'
import type { Finding } from './findings/finding.ts'

const BRAND: unique symbol = Symbol.for('@shirushi/error')

/**
 * Anything one of our packages throws on purpose.
 *
 * Branch on {@link ShirushiError.code | code}: it is covered by semver, `message` is not.
 */
export abstract class ShirushiError extends Error {
  /** Identifies the failure. Stable across releases, unique across packages. */
  abstract readonly code: `ERR_${string}`

  /** @internal */
  readonly [BRAND] = true
}

/**
 * Tells our errors from everything else, including when two copies of this package are installed
 * and `instanceof` would say no.
 */
export function isShirushiError(value: unknown): value is ShirushiError {
  return value instanceof Error && BRAND in value
}

/** An argument or option is not what the function's contract asks for. */
export class InvalidArgumentError extends ShirushiError {
  override readonly name = 'InvalidArgumentError'
  readonly code = 'ERR_CORE_INVALID_ARGUMENT'
  /** The argument at fault, as the caller wrote it, such as `options.at`. */
  readonly argument: string

  constructor(argument: string, message: string, options?: ErrorOptions) {
    super(`${argument}: ${message}`, options)
    this.argument = argument
  }
}

/** What a builder was asked for would not pass `checkBadge`; `findings` says what and where. */
export class InvalidBadgeError extends ShirushiError {
  override readonly name = 'InvalidBadgeError'
  readonly code = 'ERR_CORE_INVALID_BADGE'
  /** Every reason, at least one of severity `error`. Paths point into what would have been built. */
  readonly findings: readonly [Finding, ...Finding[]]

  constructor(findings: readonly [Finding, ...Finding[]]) {
    const more = findings.length > 1 ? ` (and ${findings.length - 1} more)` : ''
    super(`${findings[0].path || '/'}: ${findings[0].message}${more}`)
    this.findings = findings
  }
}

/** A descriptor or an award has not the form of one; `findings` says what and where. */
export class InvalidDescriptorError extends ShirushiError {
  override readonly name = 'InvalidDescriptorError'
  readonly code = 'ERR_CORE_INVALID_DESCRIPTOR'
  /** The argument at fault: `descriptor` or `award`. */
  readonly argument: string
  /** Every reason, each of severity `error`. */
  readonly findings: readonly [DescriptorFinding, ...DescriptorFinding[]]

  constructor(findings: readonly [DescriptorFinding, ...DescriptorFinding[]], argument: string) {
    const more = findings.length > 1 ? ` (and ${findings.length - 1} more)` : ''
    // Paths about awards name the award themselves.
    const { path, message } = findings[0]
    const place = /^\/award(?:\/|$)/.test(path) ? path.slice(1) : argument + path
    super(`${place}: ${message}${more}`)
    this.argument = argument
    this.findings = findings
  }
}

/** The text is not JSON that can be read without losing something; `findings` says what and where. */
export class MalformedJsonError extends ShirushiError {
  override readonly name = 'MalformedJsonError'
  readonly code = 'ERR_CORE_MALFORMED_JSON'
  /** Every reason, at least one of severity `error`. */
  readonly findings: readonly [Finding, ...Finding[]]

  constructor(findings: readonly [Finding, ...Finding[]], options?: ErrorOptions) {
    super(findings[0].message, options)
    this.findings = findings
  }
}

/** Every error of this package, for an exhaustive `switch` on `code`. */
export type CoreError = InvalidArgumentError | InvalidBadgeError | InvalidDescriptorError | MalformedJsonError
