export const BADGE = {} as const
