import type { MessageLanguage } from '../../findings/finding.ts'
import { isCountryCode } from '../../values/country-code.ts'
import { foldTerm } from '../vocabularies/vocabulary.ts'

/** Countries as documents name them: code, code of three letters, English, Japanese, and others. */
const COUNTRIES: readonly (readonly [code: string, ...names: string[]])[] = [
  ['AT', 'AUT', 'Austria', 'オーストリア'],
  ['AU', 'AUS', 'Australia', 'オーストラリア', '豪州'],
  ['BE', 'BEL', 'Belgium', 'ベルギー'],
  ['BG', 'BGR', 'Bulgaria', 'ブルガリア'],
  ['CA', 'CAN', 'Canada', 'カナダ'],
  ['CH', 'CHE', 'Switzerland', 'スイス'],
  ['CN', 'CHN', 'China', '中国'],
  ['CY', 'CYP', 'Cyprus', 'キプロス'],
  ['CZ', 'CZE', 'Czechia', 'チェコ', 'Czech Republic'],
  ['DE', 'DEU', 'Germany', 'ドイツ', 'Deutschland'],
  ['DK', 'DNK', 'Denmark', 'デンマーク', 'Danmark'],
  ['EE', 'EST', 'Estonia', 'エストニア', 'Eesti'],
  ['ES', 'ESP', 'Spain', 'スペイン', 'España'],
  ['FI', 'FIN', 'Finland', 'フィンランド', 'Suomi'],
  ['FR', 'FRA', 'France', 'フランス'],
  ['GB', 'GBR', 'United Kingdom', '英国', 'UK', 'イギリス', 'Great Britain'],
  ['GR', 'GRC', 'Greece', 'ギリシャ', 'EL'],
  ['HR', 'HRV', 'Croatia', 'クロアチア', 'Hrvatska'],
  ['HU', 'HUN', 'Hungary', 'ハンガリー'],
  ['IE', 'IRL', 'Ireland', 'アイルランド'],
  ['IS', 'ISL', 'Iceland', 'アイスランド'],
  ['IT', 'ITA', 'Italy', 'イタリア', 'Italia'],
  ['JP', 'JPN', 'Japan', '日本', '日本国'],
  ['KR', 'KOR', 'Republic of Korea', '韓国', 'South Korea'],
  ['LI', 'LIE', 'Liechtenstein', 'リヒテンシュタイン'],
  ['LT', 'LTU', 'Lithuania', 'リトアニア'],
  ['LU', 'LUX', 'Luxembourg', 'ルクセンブルク'],
  ['LV', 'LVA', 'Latvia', 'ラトビア'],
  ['MT', 'MLT', 'Malta', 'マルタ'],
  ['MY', 'MYS', 'Malaysia', 'マレーシア'],
  ['NL', 'NLD', 'Netherlands', 'オランダ', 'The Netherlands', 'Nederland'],
  ['NO', 'NOR', 'Norway', 'ノルウェー', 'Norge'],
  ['NZ', 'NZL', 'New Zealand', 'ニュージーランド'],
  ['PL', 'POL', 'Poland', 'ポーランド', 'Polska'],
  ['PT', 'PRT', 'Portugal', 'ポルトガル'],
  ['RO', 'ROU', 'Romania', 'ルーマニア'],
  ['SE', 'SWE', 'Sweden', 'スウェーデン', 'Sverige'],
  ['SI', 'SVN', 'Slovenia', 'スロベニア', 'Slovenija'],
  ['SK', 'SVK', 'Slovakia', 'スロバキア', 'Slovensko'],
  ['AL', 'ALB', 'Albania', 'アルバニア'],
  ['AM', 'ARM', 'Armenia', 'アルメニア'],
  ['AZ', 'AZE', 'Azerbaijan', 'アゼルバイジャン'],
  ['BA', 'BIH', 'Bosnia and Herzegovina', 'ボスニア・ヘルツェゴビナ'],
  ['ID', 'IDN', 'Indonesia', 'インドネシア'],
  ['IN', 'IND', 'India', 'インド'],
  ['KZ', 'KAZ', 'Kazakhstan', 'カザフスタン'],
  ['MD', 'MDA', 'Moldova', 'モルドバ', 'Republic of Moldova'],
  ['ME', 'MNE', 'Montenegro', 'モンテネグロ'],
  ['MK', 'MKD', 'North Macedonia', '北マケドニア'],
  ['MN', 'MNG', 'Mongolia', 'モンゴル'],
  ['PH', 'PHL', 'Philippines', 'フィリピン', 'The Philippines'],
  ['RS', 'SRB', 'Serbia', 'セルビア'],
  ['SG', 'SGP', 'Singapore', 'シンガポール'],
  ['TH', 'THA', 'Thailand', 'タイ'],
  ['TR', 'TUR', 'Türkiye', 'トルコ', 'Turkey'],
  ['TW', 'TWN', 'Taiwan', '台湾'],
  ['UA', 'UKR', 'Ukraine', 'ウクライナ'],
  ['VN', 'VNM', 'Viet Nam', 'ベトナム', 'Vietnam'],
  ['US', 'USA', 'United States', '米国', 'United States of America', 'アメリカ'],
]

const AUTHORITY = 'http://publications.europa.eu/resource/authority/country/'
const MAX_LENGTH = 100

const INDEX: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(([code, ...names]) => [code, ...names].map((name) => [foldTerm(name), code] as const)),
)

/** The name of a country by its code, where we know one. */
export function countryName(code: string, language: MessageLanguage): string | undefined {
  const [, , en, ja] = COUNTRIES.find(([known]) => known === code) ?? []
  return language === 'ja' ? ja : en
}

/** The code of a country that is given by its code, its name, or its entry in the authority table of the EU. */
export function readCountry(text: string): string | undefined {
  if (text.length > MAX_LENGTH) return undefined
  const trimmed = text.trim()
  const name = trimmed.startsWith(AUTHORITY) ? trimmed.slice(AUTHORITY.length) : trimmed
  const known = INDEX.get(foldTerm(name))
  if (known !== undefined) return known
  const code = name.normalize('NFKC').toUpperCase()
  return isCountryCode(code) ? code : undefined
}
