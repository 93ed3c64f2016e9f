import { InvalidArgumentError } from '../../errors.ts'
import { AU_NMF_2021 } from './au-nmf-2021.ts'
import { EU_2022 } from './eu-2022.ts'
import { JP_HOKKAIDO_DIGITAL_PEOPLE } from './jp-hokkaido-digital-people.ts'
import { JP_IBARAKI_DIGITAL_SKILL } from './jp-ibaraki-digital-skill.ts'
import { JP_JMICRO } from './jp-jmicro.ts'
import { JP_RISHU_164 } from './jp-rishu-164.ts'
import { MC_WORTHINESS } from './mc-worthiness.ts'
import type { DescriptorProfile } from './profile.ts'

/** The id of a profile that is built in. */
export type BuiltInProfileId =
  | 'eu-2022'
  | 'au-nmf-2021'
  | 'jp-rishu-164'
  | 'mc-worthiness'
  | 'jp-jmicro'
  | 'jp-ibaraki-digital-skill'
  | 'jp-hokkaido-digital-people'

/**
 * The profiles that are built in, by their id. They are data: a changed copy can be handed to
 * `lintDescriptor` and `compareWith` instead.
 */
export const PROFILES: Readonly<Record<BuiltInProfileId, DescriptorProfile>> = {
  'eu-2022': EU_2022,
  'au-nmf-2021': AU_NMF_2021,
  'jp-rishu-164': JP_RISHU_164,
  'mc-worthiness': MC_WORTHINESS,
  'jp-jmicro': JP_JMICRO,
  'jp-ibaraki-digital-skill': JP_IBARAKI_DIGITAL_SKILL,
  'jp-hokkaido-digital-people': JP_HOKKAIDO_DIGITAL_PEOPLE,
}

/**
 * A profile, or the id of one that is built in. Any text compiles, because ids often come from settings; editors
 * offer those that there are.
 */
export type ProfileChoice = DescriptorProfile | BuiltInProfileId | (string & {})

/** Whether a text is the id of a profile that is built in. */
export function isBuiltInProfile(id: string): id is BuiltInProfileId {
  return Object.hasOwn(PROFILES, id)
}

/**
 * The profile that an id stands for, or the profile itself.
 *
 * @throws `InvalidArgumentError` for an id that is none.
 */
export function profileFor(argument: string, profile: string | DescriptorProfile): DescriptorProfile {
  if (typeof profile !== 'string') return profile
  if (isBuiltInProfile(profile)) return PROFILES[profile]
  const known = Object.keys(PROFILES).join(', ')
  throw new InvalidArgumentError(argument, `names no profile; the ones built in are ${known}`)
}
