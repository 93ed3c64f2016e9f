import { fillMessage, type MessageLanguage } from '@shirushi/core/findings'
import { BAKE_CATALOGUE, type BakeFinding } from './catalogue.ts'

/**
 * Says a finding about an image in another language.
 *
 * @example
 * ```ts
 * import { renderBakeFinding } from '@shirushi/bake/findings'
 *
 * renderBakeFinding({ code: 'BADGE_SEVERAL', params: { count: '2' } }, 'ja')
 * ```
 */
export function renderBakeFinding(
  finding: Pick<BakeFinding, 'code' | 'params'>,
  language: MessageLanguage,
): string {
  return fillMessage(BAKE_CATALOGUE[finding.code][language], finding.params, language)
}
