/** A part of a badge that a holder may want to show. */
export type BadgePart =
  | 'name'
  | 'recipient'
  | 'achievement'
  | 'results'
  | 'credits'
  | 'dates'
  | 'narrative'
  | 'evidence'
  | 'endorsements'

/** Where the parts are. Not every badge has all of them. */
export const BADGE_PARTS: Readonly<Record<BadgePart, readonly string[]>> = {
  name: ['/name', '/description', '/image'],
  recipient: ['/credentialSubject/id', '/credentialSubject/identifier'],
  achievement: ['/credentialSubject/achievement'],
  results: ['/credentialSubject/result', '/credentialSubject/achievement/resultDescription'],
  credits: ['/credentialSubject/creditsEarned', '/credentialSubject/achievement/creditsAvailable'],
  dates: ['/awardedDate', '/credentialSubject/activityStartDate', '/credentialSubject/activityEndDate'],
  narrative: ['/credentialSubject/narrative'],
  evidence: ['/evidence'],
  endorsements: ['/endorsement', '/endorsementJwt'],
}
