import type { JsonObject } from '../../../json/json-value.ts'
import { encodeInline } from '../../narrative/markdown-text.ts'
import { ownObjects } from '../json-node.ts'
import { anyText } from '../tagged-texts.ts'

/** The property that holds extra descriptions. */
export const EXTRA_DESCRIPTION = 'extensions:extraDescription'

/**
 * The sections that the Extra Description extension of Open Badges 2.0 adds to a class, each with its name
 * as a heading: Markdown, like the narrative.
 *
 * @see {@link https://purl.imsglobal.org/spec/ob-exdesc/v1p0/context/ | Extra Description Extension 1.0}
 */
export function extraDescriptions(badgeClass: JsonObject, language: string | undefined): string {
  return ownObjects(badgeClass, EXTRA_DESCRIPTION)
    .map((section) => {
      const [name = '', narrative = ''] = ['name', 'narrative'].map((one) => anyText(section, one, language))
      return `\n\n## ${encodeInline(name)}\n\n${narrative}`
    })
    .join('')
}
