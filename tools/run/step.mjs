import { hashOf, readStamp, removeStamp, writeStamp } from './stamp.mjs'

/**
 * Work whose result stays on disk.
 *
 * @typedef {{
 *   readonly name: string,
 *   readonly inputs: string,
 *   readonly outputs: readonly string[],
 *   readonly action: () => void,
 * }} Step
 */

/**
 * Does a step unless its inputs and its outputs are what they were when it last ended well. The stamp goes
 * first and comes back last, so a step that fails or is interrupted is done again.
 *
 * @param {Step} step
 * @param {{ readonly force?: boolean }} [options]
 */
export function ensureStep({ name, inputs, outputs, action }, { force = false } = {}) {
  const stamp = () => `${inputs} ${hashOf(outputs)}`
  if (!force && readStamp(name) === stamp()) return
  removeStamp(name)
  action()
  writeStamp(name, stamp())
}
