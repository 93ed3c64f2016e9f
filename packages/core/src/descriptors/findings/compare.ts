export const COMPARE = {} as const
