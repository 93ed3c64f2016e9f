import type { LangMap } from '../lang-map.ts'
import { saysSomething } from '../lang-map.ts'
import type { LintSubject } from './lint-rule.ts'

/** What {@link absent} and its like make: places without anything to name. */
export type PlainViolation = { readonly path: string; readonly params: Record<never, never> }

/** No violation. Nobody writes to it: it is no `readonly` list only because `flatMap` would not take one. */
export const NONE: never[] = []

/** One violation, whose message names nothing. */
export function at(path: string): readonly PlainViolation[] {
  return [{ path, params: {} }]
}

/** A rule that asks for something to be there. */
export function asks(path: string, isThere: (subject: LintSubject) => boolean): PlainRule {
  return { judge: (subject) => (isThere(subject) ? NONE : at(path)) }
}

/** A rule whose message names nothing. */
export interface PlainRule {
  readonly judge: (subject: LintSubject) => readonly PlainViolation[]
}

/** Whether any of some texts says something. */
export function anySaid(maps: readonly (LangMap | undefined)[] | undefined): boolean {
  return maps?.some(saysSomething) ?? false
}

/** Whether a text is there. */
export function isText(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== ''
}

/** Whether a number is there, and more than nothing. */
export function isPositive(value: number | undefined): value is number {
  return value !== undefined && value > 0
}

/** A code as its framework writes it: full-width digits and letters are the same ones. */
export function foldCode(code: string): string {
  return code.normalize('NFKC').trim()
}
