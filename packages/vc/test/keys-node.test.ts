import { describeEdwardsSignatures } from './support/describe-edwards-signatures.ts'
import { describeKeys } from './support/describe-keys.ts'
import { describeHostileKeys } from './support/hostile-keys.ts'

describeEdwardsSignatures('the engine of Node')
describeKeys('the engine of Node', { answersAtOnce: true })
describeHostileKeys('the engine of Node')
