import { isBadgeImageType, otherImageExtension } from '../../values/badge-image.ts'
import { parseDataUri } from '../../values/data-uri.ts'
import { schemeOf } from '../../values/uri.ts'
import type { NodeRule } from '../node-rule.ts'

/** Badges have pictures in PNG or SVG, which readers can reach. */
export const checkImage: NodeRule = (image, reporter) => {
  const id = image['id']
  if (typeof id !== 'string') return
  const scheme = schemeOf(id)?.toLowerCase()
  if (scheme === 'data') {
    const mediaType = parseDataUri(id)?.mediaType
    if (mediaType !== undefined && !isBadgeImageType(mediaType)) {
      reporter.report('IMAGE_NOT_PNG_OR_SVG', ['id'], { mediaType })
    }
  } else if (scheme === 'http' || scheme === 'https') {
    const extension = otherImageExtension(id)
    if (extension !== undefined) reporter.report('IMAGE_PROBABLY_NOT_PNG_OR_SVG', ['id'], { extension })
  } else if (scheme !== undefined) {
    reporter.report('IMAGE_NOT_REACHABLE', ['id'], {})
  }
}

export const checkCriteria: NodeRule = (criteria, reporter) => {
  if (!criteria['id'] && !criteria['narrative']) reporter.report('CRITERIA_EMPTY', [], {})
}

export const checkEvidence: NodeRule = (evidence, reporter) => {
  if (!evidence['id'] && !evidence['narrative'] && !evidence['description']) {
    reporter.report('EVIDENCE_EMPTY', [], {})
  }
}

const DEGREES = [
  ['latitude', 90],
  ['longitude', 180],
] as const

export const checkCoordinates: NodeRule = (place, reporter) => {
  for (const [property, limit] of DEGREES) {
    const value = place[property]
    if (typeof value !== 'number' || Math.abs(value) <= limit) continue
    reporter.report('COORDINATES_OUT_OF_RANGE', [property], { property, value })
  }
}

export const checkProofPurpose: NodeRule = (proof, reporter) => {
  const value = proof['proofPurpose']
  if (typeof value !== 'string' || value === 'assertionMethod') return
  reporter.report('PROOF_PURPOSE_WRONG', ['proofPurpose'], { value })
}
