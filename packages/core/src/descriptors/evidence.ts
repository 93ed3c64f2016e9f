import type { MessageLanguage } from '../findings/finding.ts'

/**
 * How sure we are of a fact about a framework. `established`: read in the text that makes it, or tested.
 * `probable`: read in a secondary source, or generally known. `uncertain`: it may be otherwise, and what
 * we say because of it says so.
 */
export type Confidence = 'established' | 'probable' | 'uncertain'

/** Where a fact about a framework comes from, and how sure it is. */
export interface Evidence {
  /** A key of `SOURCES`. */
  readonly source: SourceId
  readonly confidence: Confidence
}

/** Where facts about the frameworks come from. */
export interface Source {
  /** The title of a document as it has it, or else what the source is, in English. */
  readonly title: string
  /** The same in Japanese, but for titles. */
  readonly ja?: string
  readonly url?: string
}

/** The keys of {@link SOURCES}. */
export type SourceId =
  | 'au-nmf'
  | 'au-microcred-seeker'
  | 'eu-recommendation'
  | 'eu-ects'
  | 'europass'
  | 'hokkaido'
  | 'ibaraki'
  | 'jp-article-105'
  | 'jp-article-164'
  | 'jp-credit-standard'
  | 'jp-university-rules'
  | 'jp-jwg'
  | 'inoue'
  | 'nz-nzqa'
  | 'ob2'
  | 'ob3'
  | 'elm'
  | 'edubadges'
  | 'practice'

/** Every source that the tables of this module name. */
export const SOURCES: Readonly<Record<SourceId, Source>> = {
  'au-nmf': {
    title: 'National Microcredentials Framework (Australia, November 2021)',
    ja: 'National Microcredentials Framework（オーストラリア、2021年11月）',
  },
  'au-microcred-seeker': {
    title: 'MicroCred Seeker, glossary',
    ja: 'MicroCred Seekerの用語集',
    url: 'https://microcredseeker.edu.au/',
  },
  'eu-recommendation': {
    title: 'Council Recommendation of 16 June 2022 on a European approach to micro-credentials, Annex I',
    url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32022H0627(02)',
  },
  'eu-ects': {
    title: 'ECTS Users’ Guide: 25 to 30 hours for a credit, 60 credits for a year',
    ja: 'ECTS Users’ Guide（1単位は25〜30時間、1年は60単位）',
  },
  europass: {
    title: 'Europass controlled lists',
    ja: 'Europassのリスト',
    url: 'https://data.europa.eu/snb/',
  },
  hokkaido: { title: '北海道のデジタル人材区分（案）' },
  ibaraki: { title: '茨城県デジタルスキル認定制度実施要項（令和6年9月30日施行）' },
  'jp-article-105': { title: '学校教育法第105条' },
  'jp-article-164': { title: '学校教育法施行規則第164条' },
  'jp-credit-standard': { title: '大学設置基準第21条第2項' },
  'jp-university-rules': {
    title: 'Regulations on 履修証明プログラム of several Japanese universities',
    ja: '複数の大学の履修証明プログラムに関する規程',
  },
  'jp-jwg': {
    title: 'Guidelines for Digital Issuance of Micro-credentials (Joint Working Group, Japan)',
    url: 'https://www.micro-credentials.jp/',
  },
  inoue: { title: 'Inoue, Descriptors of Microcredentials and Digital Badges' },
  'nz-nzqa': {
    title: 'NZQA, micro-credential listing and rules',
    ja: 'NZQAのマイクロクレデンシャルの一覧と規則',
  },
  ob2: {
    title: 'Open Badges 2.0',
    url: 'https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html',
  },
  ob3: { title: 'Open Badges 3.0', url: 'https://www.imsglobal.org/spec/ob/v3p0/' },
  elm: { title: 'European Learning Model 3', url: 'https://europa.eu/europass/elm-browser/index.html' },
  edubadges: {
    title: 'Edubadges, glossary and metadata extensions',
    url: 'https://edubadges.nl/static/obv3-glossary.html',
  },
  practice: {
    title: 'Common practice, found in no text that could be read',
    ja: '一般的な慣行（定めた文書は確認できていません）',
  },
}

/** What a source is called. */
export function sourceName(id: SourceId, language: MessageLanguage): string {
  const { title, ja } = SOURCES[id]
  return language === 'ja' ? (ja ?? title) : title
}

/** Where to look a source up, or what it is called. */
export function sourceReference(id: SourceId, language: MessageLanguage): string {
  return SOURCES[id].url ?? sourceName(id, language)
}
