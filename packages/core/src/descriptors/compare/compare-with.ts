import type { MessageLanguage } from '../../findings/finding.ts'
import type { MicroCredentialAward, MicroCredentialDescriptor } from '../../generated/types-descriptors.ts'
import { assertOptions } from '../assert-options.ts'
import type { DescriptorFinding } from '../findings/descriptor-finding.ts'
import { DescriptorFindingList } from '../findings/descriptor-finding-list.ts'
import { type JudgedParts, LintJudgement } from '../lint/lint-judgement.ts'
import { LINT_NEEDS } from '../lint/lint-needs.ts'
import { readableAward, readableDescriptor } from '../lint/readable-parts.ts'
import { usableProfile } from '../lint/usable-profile.ts'
import type { Bilingual, DescriptorProfile, ProfileElement } from '../profiles/profile.ts'
import type { ProfileChoice } from '../profiles/profiles.ts'
import type {
  BlockedRule,
  ComparedElement,
  ConvertibleElement,
  MissingElement,
  ProfileComparison,
  SatisfiedElement,
  UncomparedElement,
} from './comparison.ts'
import { answerOf, outcomeOf } from './comparison-answer.ts'
import type { Conversion } from './conversion.ts'
import { CONVERSIONS } from './conversions.ts'
import { type FieldText, fieldText } from './field-text.ts'
import { inBothLanguages } from './in-both-languages.ts'

/** What to compare with. */
export interface CompareWithOptions {
  /** What one learner was awarded. Without it, elements of the award are in `notCompared`. */
  readonly award?: MicroCredentialAward | undefined
  /** The language of findings, and of rendering where nothing else is asked for. Default: `en`. */
  readonly language?: MessageLanguage
}

/**
 * Says how a credential looks in the elements of another framework: which are there, which are missing,
 * which something else is easily taken for and what that would cost, and what keeps it from being
 * presented under the framework at all.
 *
 * Every element of the profile is in exactly one of `satisfied`, `missing`, `convertible` and
 * `notCompared`. Nothing is converted: `convertible` says what could be shown, on which assumption, or why
 * it has to be refused. Where `blocked` has an entry, the elements can still serve to describe it.
 *
 * It decides nothing about recognition: that is for whoever receives the credential. All words are there
 * in both languages; hand the result to `renderComparison` for people.
 *
 * @param profile - The id of a built-in profile, or a profile.
 * @throws `InvalidArgumentError` for an unknown id or rule, and for options that are none. The descriptor can never make this function throw.
 */
export function compareWith(
  descriptor: MicroCredentialDescriptor,
  profile: ProfileChoice,
  options: CompareWithOptions = {},
): ProfileComparison {
  assertOptions(options, 'language')
  const wanted = usableProfile('profile', profile)
  const parts: JudgedParts = {
    descriptor: readableDescriptor(descriptor),
    award: readableAward(options.award),
    awardImage: undefined,
    forElm: false,
    badgeAs: undefined,
  }
  const language = options.language ?? 'en'
  const comparer = new Comparer(parts, wanted, language)
  return comparer.compare()
}

/** What became of one element. */
type Placed =
  | { readonly in: 'satisfied'; readonly entry: SatisfiedElement }
  | { readonly in: 'missing'; readonly entry: MissingElement }
  | { readonly in: 'convertible'; readonly entry: ConvertibleElement }
  | { readonly in: 'notCompared'; readonly entry: UncomparedElement }

/** What a conversion says, whatever element it is about. */
type Converted = Omit<ConvertibleElement, 'element' | 'open' | 'add'>

class Comparer {
  readonly #parts: JudgedParts
  readonly #profile: DescriptorProfile
  readonly #judgement: LintJudgement
  readonly #findings: DescriptorFindingList
  readonly #language: MessageLanguage

  constructor(parts: JudgedParts, profile: DescriptorProfile, language: MessageLanguage) {
    this.#parts = parts
    this.#profile = profile
    this.#judgement = new LintJudgement(parts, [profile])
    this.#findings = new DescriptorFindingList(language)
    this.#language = language
  }

  compare(): ProfileComparison {
    const { id, name, note, provisional, elements } = this.#profile
    const placed = elements.map((element, position) => this.#place(element, position))
    const lists = {
      satisfied: placed.flatMap((place) => (place.in === 'satisfied' ? place.entry : [])),
      missing: placed.flatMap((place) => (place.in === 'missing' ? place.entry : [])),
      convertible: placed.flatMap((place) => (place.in === 'convertible' ? place.entry : [])),
      blocked: this.#blocked(),
      notCompared: placed.flatMap((place) => (place.in === 'notCompared' ? place.entry : [])),
    }
    return {
      profile: id,
      name,
      ...(note && { note }),
      provisional: provisional === true,
      language: this.#language,
      outcome: outcomeOf(lists),
      answer: answerOf(lists, this.#profile),
      ...lists,
      findings: this.#findings.toArray(),
    }
  }

  #place(element: ProfileElement, position: number): Placed {
    const { id, name, status, fields: held, source, confidence, advice: add } = element
    const compared: ComparedElement = { id, position, name, status, fields: held, source, confidence }
    const why = this.#whyNotCompared(element)
    if (why !== undefined) return { in: 'notCompared', entry: { element: compared, why } }
    const broken = element.rules.some((code) => this.#judgement.breaks(code, this.#profile))
    const conversion = this.#conversionTo(id)
    if (conversion !== undefined) {
      const open = broken || conversion.verdict !== 'comparable'
      return { in: 'convertible', entry: { element: compared, ...conversion, open, add } }
    }
    const fields = element.fields.flatMap((field) => fieldText(field, this.#parts) ?? [])
    return fields.length === 0 || broken
      ? { in: 'missing', entry: { element: compared, add } }
      : { in: 'satisfied', entry: { element: compared, fields } }
  }

  #whyNotCompared({ fields, rules }: ProfileElement): Bilingual | undefined {
    if (this.#parts.award !== undefined) return undefined
    const ofAward = fields.length > 0 && fields.every((field) => field.startsWith('/award'))
    const unjudged = rules.some((code) => !this.#judgement.judge(code, this.#profile).judged)
    return ofAward || unjudged ? LINT_NEEDS.award.reason : undefined
  }

  #conversionTo(id: string): Converted | undefined {
    for (const conversion of CONVERSIONS) {
      if (!conversion.elements.includes(id) || !conversion.when(this.#parts)) continue
      const from = this.#firstSaid(conversion.fields)
      if (from !== undefined) return this.#converted(conversion, from)
    }
    return undefined
  }

  #firstSaid(fields: readonly string[]): FieldText | undefined {
    return fields.flatMap((field) => fieldText(field, this.#parts) ?? [])[0]
  }

  #converted({ code, verdict, how }: Conversion, from: FieldText): Converted {
    this.#findings.add(code, from.field)
    return {
      from,
      verdict,
      how: typeof how === 'function' ? how(this.#parts) : how,
      loss: inBothLanguages({ code, params: {}, confidence: 'established' }),
    }
  }

  #blocked(): BlockedRule[] {
    return this.#profile.rules
      .filter(({ blocks }) => blocks === true)
      .flatMap((rule) => this.#blockedBy(rule))
  }

  #blockedBy({ code, severity, confidence }: DescriptorProfile['rules'][number]): BlockedRule[] {
    const answer = this.#judgement.judge(code, this.#profile)
    if (!answer.judged) return []
    const list = new DescriptorFindingList()
    for (const { path, params } of answer.violations) {
      list.record(code, path, params, { profile: this.#profile.id, severity, confidence })
    }
    return list.toArray().map((finding: DescriptorFinding) => ({
      rule: code,
      path: finding.path,
      why: inBothLanguages(finding),
    }))
  }
}
