import type { OneOrMany } from '../json/json-value.ts'

type OptionalNames<Class> = {
  [Name in keyof Class]-?: Partial<Pick<Class, Name>> extends Pick<Class, Name> ? Name : never
}[keyof Class]

type Undefinable<Part> = { [Name in keyof Part]: Part[Name] | undefined }

/**
 * The properties of a class as builders take them: without `type`, and with `undefined` as good as
 * absent. `Replaced` are those that the builder takes in more forms than the class has.
 */
export type Lenient<Class, Replaced extends PropertyKey = never> = Pick<
  Class,
  Exclude<keyof Class, OptionalNames<Class> | Replaced | 'type'>
> &
  Undefinable<Pick<Class, Exclude<OptionalNames<Class>, Replaced | 'type'>>>

/** What the builders take for every object that may be extended. */
export interface Extensible {
  /** Types in addition to the one that the builder fills in. */
  readonly type?: OneOrMany<string> | undefined
  /**
   * Properties of your own, or of an extension. A credential has to name the context that defines them
   * in `contexts`. They cannot take the place of a standard property.
   */
  readonly extensions?: { readonly [property: string]: unknown } | undefined
}
