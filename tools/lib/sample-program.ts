// Imports each module that is named on the command line, and prints what they printed, as JSON.
import { pathToFileURL } from 'node:url'
import { format } from 'node:util'
import type { SampleRun } from './run-samples.ts'

const runs: SampleRun[] = []
for (const file of process.argv.slice(2)) {
  const printed: string[] = []
  console.log = (...values: unknown[]) => printed.push(...format(...values).split('\n'))
  try {
    await import(pathToFileURL(file).href)
    runs.push({ printed })
  } catch (error) {
    runs.push({ printed, error: String(error) })
  }
}
process.stdout.write(JSON.stringify(runs))
