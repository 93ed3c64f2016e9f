import { describeKeys } from './support/describe-keys.ts'
import { describeHostileKeys } from './support/hostile-keys.ts'

describeKeys('the engine of Node', { answersAtOnce: true })
describeHostileKeys('the engine of Node')
