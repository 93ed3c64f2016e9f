import type { Subject } from '../input/subject.ts'
import type { Case } from '../verify/case.ts'

/** What the checks look at that both generations share: the award that was verified, complete, in the form of 2.0. */
export function subjectOf({ subject, older }: Case): Subject {
  return older === undefined ? subject : { ...subject, document: older.award }
}
