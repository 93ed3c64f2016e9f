import { isCountryCode } from '../../values/country-code.ts'
import { isLanguageTag } from '../../values/language-tag.ts'

/** ISO 639-1, which will get no more codes; and the older codes that BCP 47 still knows. */
const TWO_LETTERS: ReadonlySet<string> = new Set(
  (
    'aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el ' +
    'en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ' +
    'ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na ' +
    'nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so ' +
    'sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu ' +
    'in iw ji jw mo sh'
  ).split(' '),
)

/** Regions of BCP 47 that are no country: reserved, private or former. */
const OTHER_REGIONS = /^(?:AA|AC|AN|BU|CP|CS|DD|DG|EA|EU|EZ|FX|IC|NT|Q[M-Z]|SU|TA|TP|UN|X[A-Z]|YD|YU|ZR|ZZ)$/

/**
 * Whether a tag can be that of a language: well-formed, and its codes of two letters are assigned. Longer
 * codes are taken on trust.
 */
export function isRealLanguageTag(tag: string): boolean {
  if (!isLanguageTag(tag)) return false
  const [language = '', ...others] = tag.split('-')
  if (language.length === 2 && !TWO_LETTERS.has(language.toLowerCase())) return false
  const singleton = others.findIndex((subtag) => subtag.length === 1)
  const own = singleton === -1 ? others : others.slice(0, singleton)
  const region = own.find((subtag) => subtag.length === 2)?.toUpperCase()
  return region === undefined || isCountryCode(region) || OTHER_REGIONS.test(region)
}
