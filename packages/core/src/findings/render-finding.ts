import { CATALOGUE } from './catalogue.ts'
import type { Finding, MessageLanguage } from './finding.ts'
import { wordFor } from './glossary.ts'

/** Puts parameters into a message of the catalogue. */
export function fillMessage(
  template: string,
  params: Readonly<Record<string, string>>,
  language: MessageLanguage,
): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined
    if (value === undefined) return placeholder
    return name.endsWith('Word') ? wordFor(value, language) : value
  })
}

/**
 * Says a finding in another language.
 *
 * @example
 * ```ts
 * import { checkBadge, renderFinding } from '@shirushi/core'
 *
 * for (const finding of checkBadge({}).findings) console.log(renderFinding(finding, 'ja'))
 * ```
 */
export function renderFinding(finding: Pick<Finding, 'code' | 'params'>, language: MessageLanguage): string {
  return fillMessage(CATALOGUE[finding.code][language], finding.params, language)
}
