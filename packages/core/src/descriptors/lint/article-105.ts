import type { MicroCredentialDescriptor } from '../../generated/types-descriptors.ts'
import type { LangMap } from '../lang-map.ts'
import { textsOf } from './texts-of.ts'

// "同法第105条" counts after 学校教育法; the regulation that goes with the act has an article 105, too.
const JAPANESE = /学校教育法(?!施行)[^。]{0,60}?(?<![0-9])(?:105|百五|一〇五)条/u
const ENGLISH =
  /school education act[^.]{0,60}\barticle 105\b|\barticle 105\b[^.]{0,20}(?:of the )?school education act/i
const DENIED_IN_JAPANESE =
  /(?:105|百五|一〇五)条[^。]{0,40}(?:では(?:な|あり)|基づか|基づく[^。]{0,10}で(?:は)?な|該当し(?:な|ま)|とは異な|によらな|対象外)/u
const DENIED_IN_ENGLISH = /\bnot\b[^.]{0,60}\barticle 105\b/i

function isClaim(text: string): boolean {
  const folded = text.normalize('NFKC')
  const japanese = folded.replace(/\s+/g, '')
  if (JAPANESE.test(japanese)) return !DENIED_IN_JAPANESE.test(japanese)
  return ENGLISH.test(folded) && !DENIED_IN_ENGLISH.test(folded)
}

/** Whether a text says, in any of its languages, that something rests on Article 105 of the School Education Act. */
export function namesArticle105(map: LangMap): boolean {
  return Object.values(map).some(isClaim)
}

/** The places of the texts that say so. Wording that was only kept from the source does not count. */
export function namesArticle105Anywhere(descriptor: MicroCredentialDescriptor): string[] {
  return textsOf(descriptor)
    .filter(({ map }) => namesArticle105(map))
    .map(({ path }) => path)
}
