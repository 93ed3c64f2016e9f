// `npm run demo`: what the packages can do today, end to end. Each chapter is a program of its own, which
// verifies what it shows and ends with exit code 1 when something is not as promised.
import './issue.ts'
import './check-and-repair.ts'
import './migrate.ts'
import './recipient-and-versions.ts'
import './recognise.ts'
import './descriptor-japan.ts'
import './bake.ts'
import './whole-way.ts'

console.log('\nすべて期待どおりでした。 Everything came out as promised.')
