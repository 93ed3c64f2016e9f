export const EFFORT = {} as const
