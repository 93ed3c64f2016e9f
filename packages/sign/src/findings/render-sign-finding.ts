import { CATALOGUE, fillMessage, type MessageLanguage } from '@shirushi/core/findings'
import { SIGN_CATALOGUE, type SignFinding } from './catalogue.ts'

const ALL = { ...CATALOGUE, ...SIGN_CATALOGUE }

/**
 * Says a finding in another language.
 *
 * @example
 * ```ts
 * import { renderSignFinding } from '@shirushi/sign/findings'
 *
 * renderSignFinding({ code: 'KEY_WITHOUT_SUITE', params: { algorithm: 'RS256' } }, 'ja')
 * ```
 */
export function renderSignFinding(
  finding: Pick<SignFinding, 'code' | 'params'>,
  language: MessageLanguage,
): string {
  return fillMessage(ALL[finding.code][language], finding.params, language)
}
