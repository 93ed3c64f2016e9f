import type { AssertionVerificationInput } from '../../build/create-assertion.ts'
import { InvalidArgumentError } from '../../errors.ts'
import type { MessageLanguage } from '../../findings/finding.ts'
import type { MicroCredentialAward } from '../../generated/types-descriptors.ts'
import type { EmailPolicy } from '../../identity/email-policy.ts'
import { isObject } from '../../json/json-value.ts'
import {
  assertChoice,
  assertLanguage,
  assertOptions,
  assertText,
  assertUtcOffset,
} from '../assert-options.ts'
import type { HostedExtension } from '../carrier/ob2-extension.ts'
import type { NativeImage } from './native/native-fields.ts'

/** How {@link toBadge} writes. */
export interface ToBadgeOptions {
  /** Which generation of Open Badges to write. */
  readonly as: 'ob2' | 'ob3'
  /** The language of the badge. Default: the first of `descriptor.languages`. */
  readonly language?: string
  /** Makes a badge for somebody: a credential, or an assertion. Without it: an achievement, or a class. */
  readonly award?: MicroCredentialAward | undefined
  /**
   * How the descriptor travels inside the badge. `embedded`: with terms of an inline context (3.0), or in
   * properties whose names are whole IRIs (2.0); nothing has to be hosted. An object: with terms that you
   * publish (`extensionDocuments` makes the documents). `none`: only the narrative and the native
   * properties speak. Default: `embedded`.
   */
  readonly carrier?: 'embedded' | 'none' | HostedExtension
  /** The `id` of the achievement or class. Default: that of the descriptor. */
  readonly id?: string
  /** The `id` in another language. Default: that of the descriptor, with `lang=` added. */
  readonly translationId?: (language: string) => string
  /** The same in the other generation, which this badge then names as related. */
  readonly sameAs?: string
  /** The picture of this award, such as one with its stars. */
  readonly awardImage?: NativeImage
  /**
   * What a day means where a moment is needed: `+09:00` makes 2025-03-31 begin in Japan. Default:
   * `+09:00` for providers in Japan, otherwise `Z`.
   */
  readonly utcOffset?: string
  /** The first moment at which the credential counts. Default: `issuedOn`; a reissue has a later one. */
  readonly validFrom?: string
  /** How an assertion is verified. Default: hosted. Only for Open Badges 2.0. */
  readonly verification?: AssertionVerificationInput
  /** How e-mail addresses are hashed. Default: `exact`. */
  readonly emailPolicy?: EmailPolicy
  /** The language of the findings. Default: `en`. */
  readonly messages?: MessageLanguage
}

/**
 * Refuses options that no badge can be written by.
 *
 * @throws `InvalidArgumentError`
 */
export function assertToBadgeOptions(options: ToBadgeOptions): void {
  assertOptions(options, 'messages')
  const { as, award, carrier } = options
  assertChoice('options.as', as ?? '', ['ob2', 'ob3'])
  assertLanguage(options.language)
  assertUtcOffset(options.utcOffset)
  if (award !== undefined && !isObject(award))
    throw new InvalidArgumentError('options.award', 'must be an award')
  for (const name of ['id', 'sameAs', 'validFrom'] as const) assertText(`options.${name}`, options[name])
  const isCarrier = carrier === undefined || carrier === 'embedded' || carrier === 'none' || isHosted(carrier)
  if (!isCarrier) {
    throw new InvalidArgumentError('options.carrier', "must be 'embedded', 'none' or addresses")
  }
}

function isHosted(carrier: unknown): boolean {
  if (typeof carrier !== 'object' || carrier === null) return false
  return ['context', 'schema'].every((name) => typeof Reflect.get(carrier, name) === 'string')
}
