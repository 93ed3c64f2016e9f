/** Verbs of things that can be seen to be done, after the usual lists for writing learning outcomes. */
const VERBS: ReadonlySet<string> = new Set(
  (
    'adapt analyse analyze annotate apply appraise argue arrange assemble assess build calculate carry categorise ' +
    'categorize choose cite classify code collaborate collect combine communicate compare compile complete compose ' +
    'compute conduct configure connect construct contrast convert coordinate create critique debug defend define ' +
    'demonstrate deploy derive describe design detect determine develop diagnose differentiate discuss distinguish ' +
    'draft draw edit employ estimate evaluate examine execute explain express extract facilitate find formulate ' +
    'generate handle identify illustrate implement improve infer inspect install integrate interpret interview ' +
    'investigate judge justify label lead list locate maintain make manage map measure model monitor name negotiate ' +
    'operate optimise optimize organise organize outline perform plan practise practice predict prepare present ' +
    'prioritise prioritize produce program propose prove provide recognise recognize recommend record reflect relate ' +
    'repair report research respond review revise schedule select set sketch solve specify state structure summarise ' +
    'summarize supervise support synthesise synthesize teach test trace train translate troubleshoot use validate ' +
    'verify visualise visualize work write ' +
    'allocate answer arrange balance brief calibrate check clean compile control correct debate decide deliver ' +
    'document edit enter estimate exchange fill fix follow formalise formalize give guide import inform keep ' +
    'launch lay maintain match mend mitigate move note obtain offer order pick pitch plot pose protect query rank ' +
    'read rebuild recall recount redesign reduce refactor rephrase resolve restore retrieve rewrite run save say ' +
    'search secure segment send share ship show simulate sort speak spot sum take tell transcribe transform treat ' +
    'tune turn update weigh'
  ).split(' '),
)

const LEAD_IN = /^(?:(?:students|learners|participants) )?(?:(?:will be|are|be) able to |can |will |to )/

/**
 * Ends that say that something can be done. Those of other verbs are too many to tell apart, and 求められる says what
 * is done to it.
 */
const CAN_IN_JAPANESE =
  /(?:でき|出来|(?<!求め|考え|認め|定め|含め|与え|挙げ|用い|知|限|得|見)られ|行え|使え|扱え|作れ|書け|読め|話せ|説け|解け|描け|組め|選べ|示せ|生かせ|活かせ|動かせ|使いこなせ)(?:る|ます|ること|るように(?:なる|なること|なります|なっている))$/

/** Whether a learning outcome is worded so that somebody can see whether it was reached. */
export function isObservable(outcome: string, language: 'ja' | 'en'): boolean {
  const text = outcome.normalize('NFKC').trim()
  if (language === 'ja') return CAN_IN_JAPANESE.test(text.replace(/[。.、\s]{1,8}$/, ''))
  const statement = text.slice(0, 200).toLowerCase().replace(LEAD_IN, '')
  const [, first = '', second = ''] = /^([a-z]+)(?: ([a-z]+))?/.exec(statement) ?? []
  return VERBS.has(first) || (first.endsWith('ly') && VERBS.has(second))
}
