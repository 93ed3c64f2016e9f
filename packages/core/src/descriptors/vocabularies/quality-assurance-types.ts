import type { QualityAssuranceType } from '../../generated/types-descriptors.ts'
import type { Vocabulary } from './vocabulary.ts'

const PREFIX = 'http://data.europa.eu/snb/accreditation/'

/** Types of quality assurance, with the four accreditation types of Europass. */
export const QUALITY_ASSURANCE_TERMS: Vocabulary<QualityAssuranceType> = {
  legalStandard: {
    en: 'Legal standard',
    ja: '法令上の基準',
    synonyms: ['設置基準', '法令'],
    source: 'jp-article-164',
    confidence: 'probable',
  },
  institutional: {
    en: 'Institutional quality assurance',
    ja: '機関別の質保証',
    synonyms: ['institutional', '認証評価', '機関別認証評価', '大学機関別認証評価'],
    europass: `${PREFIX}bb4618238e`,
    source: 'elm',
    confidence: 'established',
  },
  institutionalLicense: {
    en: 'Institutional licence',
    ja: '設置認可',
    synonyms: ['institutional license', 'TEQSA registration', 'ASQA registration'],
    europass: `${PREFIX}003293d2ce`,
    source: 'elm',
    confidence: 'established',
  },
  programme: {
    en: 'Programme quality assurance',
    ja: '分野別の質保証',
    synonyms: ['program quality assurance', '分野別認証評価'],
    europass: `${PREFIX}820101cba6`,
    source: 'elm',
    confidence: 'established',
  },
  programmeLicense: {
    en: 'Programme licence',
    ja: 'プログラムの認可',
    synonyms: ['program license', 'accredited course'],
    europass: `${PREFIX}e57dddfcf3`,
    source: 'elm',
    confidence: 'established',
  },
  internal: {
    en: 'Internal quality assurance',
    ja: '内部質保証',
    synonyms: ['internal', '自己点検・評価', '自己点検'],
    source: 'practice',
    confidence: 'probable',
  },
  external: {
    en: 'External quality assurance',
    ja: '外部質保証',
    synonyms: ['external', '外部評価', '第三者評価'],
    source: 'practice',
    confidence: 'probable',
  },
  statement: {
    en: 'Statement of the provider',
    ja: '自己宣言',
    synonyms: ['quality assurance statement', 'statement', 'provider qa statement'],
    source: 'au-nmf',
    confidence: 'probable',
  },
}
