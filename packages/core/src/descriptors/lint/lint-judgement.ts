import type { MicroCredentialAward, MicroCredentialDescriptor } from '../../generated/types-descriptors.ts'
import { COMMON_RULES } from '../profiles/common.ts'
import type { LintRuleCode } from '../profiles/lint-rule-code.ts'
import type { DescriptorProfile } from '../profiles/profile.ts'
import { isBuiltInProfile, PROFILES } from '../profiles/profiles.ts'
import { LINT_NEEDS } from './lint-needs.ts'
import type { AwardImage, LintNeed, LintSubject } from './lint-rule.ts'
import { LINT_RULES } from './lint-rules.ts'

/** What is judged. */
export interface JudgedParts {
  readonly descriptor: MicroCredentialDescriptor
  readonly award: MicroCredentialAward | undefined
  readonly awardImage: AwardImage | undefined
  readonly forElm: boolean
  readonly badgeAs: 'ob2' | 'ob3' | undefined
}

/** A place where a rule is broken, whatever rule it is. */
export interface AnyViolation {
  readonly path: string
  readonly params: Readonly<Record<string, unknown>>
}

/** What judging a rule came to: where it is broken, or what it would have needed. */
export type RuleJudgement =
  | { readonly judged: true; readonly violations: readonly AnyViolation[] }
  | { readonly judged: false; readonly need: LintNeed }

/** Judges rules one by one, on the same descriptor and award. */
export class LintJudgement {
  readonly #parts: JudgedParts
  readonly #profiles: ReadonlyMap<string, DescriptorProfile>

  /** `profiles` are what rules mean that ask about another profile; the built-in ones stand in. */
  constructor(parts: JudgedParts, profiles: readonly DescriptorProfile[] = []) {
    this.#parts = parts
    this.#profiles = new Map(profiles.map((profile) => [profile.id, profile]))
  }

  judge(code: LintRuleCode, profile: DescriptorProfile): RuleJudgement {
    const subject = this.#subject(profile)
    const { needs, judge } = LINT_RULES[code]
    if (needs !== undefined && !LINT_NEEDS[needs].isMet(subject)) return { judged: false, need: needs }
    return { judged: true, violations: judge(subject) }
  }

  /** Whether a rule is broken; one that cannot be judged is not. */
  breaks(code: LintRuleCode, profile: DescriptorProfile = COMMON_RULES): boolean {
    const judgement = this.judge(code, profile)
    return judgement.judged && judgement.violations.length > 0
  }

  #subject(profile: DescriptorProfile): LintSubject {
    return {
      ...this.#parts,
      profile,
      breaks: (code) => this.breaks(code, profile),
      breaksProfile: (id, except) => this.#breaksProfile(id, except),
    }
  }

  #breaksProfile(id: string, except: LintRuleCode): boolean {
    const profile = this.#profiles.get(id) ?? (isBuiltInProfile(id) ? PROFILES[id] : undefined)
    const codes = profile?.rules.filter(({ severity }) => severity === 'error').map(({ code }) => code)
    return (
      profile !== undefined && (codes ?? []).some((code) => code !== except && this.breaks(code, profile))
    )
  }
}
