import type { Evidence } from '../evidence.ts'
import type { Term } from './vocabulary.ts'

/** A system of credits: what it is called, and how many hours of learning a credit stands for. */
export interface CreditSystemTerm extends Term {
  /** The fewest and the most hours of total learning time for a credit; absent where each provider says. */
  readonly hoursPerPoint?: readonly [least: number, most: number]
  /** What the hours rest on. */
  readonly hours?: Evidence
}

/** Systems of credits, by their code in the pivot. */
export const CREDIT_SYSTEM_TERMS: Readonly<Record<string, CreditSystemTerm>> = {
  ECTS: {
    en: 'ECTS',
    ja: 'ECTS',
    synonyms: ['ECTS credits', 'ECTS credit', 'ECTS単位'],
    europass: 'http://data.europa.eu/snb/education-credit/6fcec5c5af',
    source: 'elm',
    confidence: 'established',
    hoursPerPoint: [25, 30],
    hours: { source: 'eu-ects', confidence: 'established' },
  },
  ECVET: {
    en: 'ECVET',
    ja: 'ECVET',
    synonyms: ['ECVET points', 'ECVET point'],
    europass: 'http://data.europa.eu/snb/education-credit/60b314e826',
    source: 'elm',
    confidence: 'established',
  },
  'JP-TANI': {
    en: 'credits (tan-i)',
    ja: '単位',
    synonyms: ['tan-i', 'tani', 'Japanese credits', 'Japanese credit'],
    source: 'jp-credit-standard',
    confidence: 'established',
    hoursPerPoint: [45, 45],
    hours: { source: 'jp-credit-standard', confidence: 'established' },
  },
  'AU-CP': {
    en: 'credit points',
    ja: 'クレジットポイント',
    synonyms: ['credit point', 'CP'],
    source: 'practice',
    confidence: 'probable',
  },
  'NZ-CREDIT': {
    en: 'NZ credits',
    ja: 'NZクレジット',
    synonyms: ['NZ credit', 'NZQF credits'],
    source: 'nz-nzqa',
    confidence: 'probable',
    hoursPerPoint: [10, 10],
    hours: { source: 'nz-nzqa', confidence: 'probable' },
  },
  'MY-CREDIT': {
    en: 'Malaysian credits',
    ja: 'マレーシア単位',
    synonyms: ['Malaysian credit'],
    source: 'practice',
    confidence: 'uncertain',
    hoursPerPoint: [40, 40],
    hours: { source: 'practice', confidence: 'uncertain' },
  },
}
