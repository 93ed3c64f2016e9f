import { isObject } from '../../json/json-value.ts'
import { isEmail } from '../../values/email.ts'
import { parseIdentityHash } from '../../values/identity-hash.ts'
import type { NodeRule } from '../node-rule.ts'
import { checkPeriod } from './credential-rules.ts'

/** A badge belongs to somebody: by `id`, by `identifier`, or both. */
export const checkSubjectIdentified: NodeRule = (subject, reporter) => {
  if (subject['id'] !== undefined || subject['identifier'] !== undefined) return
  reporter.report('SUBJECT_UNIDENTIFIED', [], {})
}

export const checkActivityPeriod: NodeRule = (subject, reporter) => {
  checkPeriod(subject, reporter, 'activityStartDate', 'activityEndDate')
}

/** Credits are counted from zero, and nobody earns more than there are. */
export const checkCredits: NodeRule = (subject, reporter) => {
  const earned = subject['creditsEarned']
  const achievement = subject['achievement']
  const available = isObject(achievement) ? achievement['creditsAvailable'] : undefined
  if (typeof earned !== 'number') return
  if (earned < 0)
    reporter.report('CREDITS_NEGATIVE', ['creditsEarned'], { property: 'creditsEarned', value: earned })
  if (typeof available === 'number' && earned > available) {
    reporter.report('CREDITS_EXCEED_AVAILABLE', ['creditsEarned'], { earned, available })
  }
}

export const checkCreditsAvailable: NodeRule = (achievement, reporter) => {
  const value = achievement['creditsAvailable']
  if (typeof value !== 'number' || value >= 0) return
  reporter.report('CREDITS_NEGATIVE', ['creditsAvailable'], { property: 'creditsAvailable', value })
}

/** What nearly all badges hold; the rest is asked more closely. */
const USUAL_HASH = /^sha256\$[0-9a-f]{64}$/

/** Whether `hashed` and the form of `identityHash` agree, and whether the hash protects anybody. */
export const checkIdentity: NodeRule = (identity, reporter) => {
  const text = identity['identityHash']
  if (typeof text !== 'string') return
  if (identity['hashed'] === true && identity['salt'] && USUAL_HASH.test(text)) return
  const hash = parseIdentityHash(text)
  if (identity['hashed'] === true) {
    if (hash === undefined) {
      reporter.report('IDENTITY_HASH_MALFORMED', ['identityHash'], {})
      return
    }
    if (hash.algorithm === 'md5') reporter.report('IDENTITY_HASH_MD5', ['identityHash'], {})
    if (hash.algorithm === 'sha512') reporter.report('IDENTITY_HASH_SHA512', ['identityHash'], {})
    if (identity['salt'] === undefined || identity['salt'] === '')
      reporter.report('IDENTITY_SALT_MISSING', [], {})
  } else if (identity['hashed'] === false) {
    if (hash?.named === true) reporter.report('IDENTITY_HASHED_CONTRADICTED', ['hashed'], {})
    else if (identity['identityType'] === 'emailAddress') checkPlainEmail(text, reporter)
  }
}

const checkPlainEmail = (text: string, reporter: Parameters<NodeRule>[1]): void => {
  if (isEmail(text)) reporter.report('IDENTITY_PLAIN_EMAIL', ['identityHash'], {})
  else reporter.report('EMAIL_MALFORMED', ['identityHash'], { property: 'identityHash', value: text })
}
