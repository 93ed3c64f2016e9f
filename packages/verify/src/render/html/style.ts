/** The only style of a report. Whoever changes it changes its hash: a test says the new one. */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fff;--ground:#eef1f5;--ink:#1b2430;--soft:#515c6b;--line:#d5dbe3;
--tint:#f6f8fa;--link:#0b57a4;--good:#11603a;--good-tint:#e8f5ee;--bad:#a1161c;--bad-tint:#fdecec;
--open:#7a4b00;--open-tint:#fff4dc}
@media (prefers-color-scheme:dark){:root{--paper:#171d26;--ground:#0e1218;--ink:#e9edf2;--soft:#aab5c3;
--line:#333d4b;--tint:#1e2631;--link:#8ec5ff;--good:#7ddaa8;--good-tint:#12301f;--bad:#ffa3a3;--bad-tint:#3b1618;
--open:#f7cd7c;--open-tint:#35280c}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,
"Helvetica Neue",Arial,"Noto Sans","Liberation Sans",sans-serif;overflow-wrap:anywhere}
:lang(ja){font-family:system-ui,-apple-system,"Hiragino Sans","Hiragino Kaku Gothic ProN","Noto Sans JP",
"Noto Sans CJK JP","BIZ UDPGothic","Yu Gothic UI","Yu Gothic",Meiryo,sans-serif;line-break:strict;line-height:1.7}
main,footer{max-width:50rem;margin:0 auto;padding:0 1rem}
main{padding-top:1.5rem}
h1,h2,h3,h4,p,dl,dd,ul,ol{margin:0}
h1{font-size:1.75rem;line-height:1.25}
h2{font-size:1.0625rem;line-height:1.4}
h3{font-size:1rem;line-height:1.5}
h4{font-size:.9375rem;margin-top:.75rem}
ul,ol{padding:0;list-style:none}
a{color:var(--link)}
code{font-family:ui-monospace,"SFMono-Regular",Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.8125em}
.verdict,.card{background:var(--paper);border:1px solid var(--line);border-radius:.625rem}
.verdict{display:grid;grid-template-columns:auto 1fr;gap:.25rem 1rem;align-items:start;padding:1.25rem 1.5rem;
border-left:.5rem solid currentColor;border-color:currentColor}
.verdict .kicker{grid-column:1/-1;color:var(--soft);font-size:.875rem}
.verdict .sign{width:3rem;height:3rem;margin-top:.125rem}
.verdict .meaning,.verdict .advice{color:var(--ink)}
.verdict .meaning{margin-top:.375rem;font-weight:600}
.verdict .advice{color:var(--soft);font-size:.9375rem}
.valid,.passed{color:var(--good)}
.invalid,.failed{color:var(--bad)}
.undetermined{color:var(--open)}
.verdict.valid{background:var(--good-tint)}
.verdict.invalid{background:var(--bad-tint)}
.verdict.undetermined{background:var(--open-tint)}
.card{margin-top:1rem;padding:1.25rem 1.5rem}
.card>h2{padding-bottom:.5rem;border-bottom:1px solid var(--line);margin-bottom:.75rem}
.sign{width:1.375rem;height:1.375rem;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;
stroke-linejoin:round;flex:none}
.claimed{display:inline-block;margin-bottom:.75rem;padding:.125rem .625rem;border-radius:.25rem;
background:var(--open-tint);color:var(--open);font-size:.875rem}
.name{font-size:1.3125rem;line-height:1.4}
.what{display:flex;gap:1.25rem;align-items:flex-start}
.what>div{flex:1;min-width:0}
.picture{width:7rem;height:7rem;object-fit:contain;flex:none}
.description{color:var(--soft);margin-top:.25rem;white-space:pre-line}
dl{display:grid;grid-template-columns:minmax(6rem,max-content) 1fr;gap:.25rem 1rem;margin-top:.75rem}
dt{color:var(--soft);font-size:.9375rem;max-width:12rem}
dd small{display:block;color:var(--soft);font-size:.8125rem;line-height:1.4}
.course{margin-top:1rem;padding:.75rem 1rem;background:var(--tint);border-radius:.375rem}
.course dl{font-size:.9375rem;margin-top:.375rem}
details{margin-top:.75rem}
summary{cursor:pointer;color:var(--link);border-radius:.25rem}
summary h3{display:inline;font-size:.9375rem}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.text{margin-top:.375rem;font-size:.9375rem}
.text>*+*{margin-top:.5rem}
.text ul,.text ol{padding-left:1.5rem}
.text ul{list-style:disc}
.text ol{list-style:decimal}
.text pre,.plain{white-space:pre-wrap}
.text blockquote{margin:.5rem 0;padding-left:.75rem;border-left:3px solid var(--line)}
.text hr{border:0;border-top:1px solid var(--line)}
.address{color:var(--soft);font-size:.8125rem}
.check{padding:.625rem 0}
.check+.check{border-top:1px solid var(--line)}
.check:first-child{padding-top:0}
.head{display:flex;gap:.625rem;align-items:baseline;flex-wrap:wrap}
.head .sign{align-self:center}
.outcome{font-weight:700;min-width:6rem}
:lang(ja)>.outcome{min-width:4.75rem}
.head h3{color:var(--ink)}
.sentence{color:var(--ink);padding-left:2rem}
.mend{margin:.375rem 0 0 2rem;padding:.375rem .75rem;border-left:3px solid currentColor;background:var(--tint);
color:var(--ink);font-size:.9375rem}
.mend.failed{border-color:var(--bad)}
.mend.undetermined{border-color:var(--open)}
.mend strong{margin-right:.5rem}
.findings{padding-left:2rem;font-size:.9375rem}
.findings li{margin-top:.375rem}
.tag{display:inline-block;padding:0 .4375rem;border:1px solid currentColor;border-radius:.25rem;font-size:.8125rem;
font-weight:600;line-height:1.5;margin-right:.25rem}
.tag.error{color:var(--bad)}
.tag.warning{color:var(--open)}
.tag.info{color:var(--soft)}
.origin{display:block;color:var(--soft);font-size:.8125rem}
.evidence{padding-left:2rem;margin-top:.375rem;font-size:.8125rem;color:var(--soft)}
.evidence li{margin-top:.25rem}
.asked{margin-top:.625rem;padding-top:.625rem;border-top:1px solid var(--line);color:var(--soft);font-size:.875rem}
.about{color:var(--soft);font-size:.8125rem;margin-top:1.25rem;padding-bottom:2rem}
.about dl{gap:.125rem 1rem}
.about dt{font-size:inherit}
.about p{margin-top:.5rem}
.inside{margin-top:2rem;padding-top:1rem;border-top:3px double var(--line)}
.inside>h2{margin-bottom:.5rem}
.inside .verdict .sign{width:2rem;height:2rem}
@media (max-width:30rem){.verdict,.card{padding:1rem}.what{flex-direction:column}dl{grid-template-columns:1fr;gap:0}
dd+dt{margin-top:.375rem}.sentence,.mend,.findings,.evidence{padding-left:0}.mend{margin-left:0;padding-left:.75rem}}
@media print{@page{size:A4;margin:10mm 12mm}
:root{color-scheme:light;--paper:#fff;--ground:#fff;--ink:#000;--soft:#444;--line:#bbb;--tint:#fff;--link:#000;
--good:#0b4d2c;--good-tint:#fff;--bad:#8c0f15;--bad-tint:#fff;--open:#5f3a00;--open-tint:#fff}
body{font-size:9pt;line-height:1.35}:lang(ja){line-height:1.4}
html{font-size:9pt}
main,footer{max-width:none;padding:0}
h1{font-size:1.5rem}
.verdict{padding:.5rem .875rem;border-width:1px 1px 1px .375rem}
.verdict .sign{width:2.25rem;height:2.25rem}
.card{margin-top:.5rem;padding:.625rem .875rem}
.card>h2{margin-bottom:.375rem;padding-bottom:.25rem}
.picture{width:5rem;height:5rem}
dl{margin-top:.375rem;gap:.0625rem .875rem}
.course{margin-top:.5rem;padding:.375rem .75rem;border:1px solid var(--line)}
.course dl{grid-template-columns:max-content 1fr max-content 1fr}
.check{padding:.1875rem 0}
.check,.verdict,.findings li{break-inside:avoid}
.head{display:inline-flex;flex-wrap:nowrap}
.head h3{min-width:8.5rem}
.sentence{display:inline;padding-left:.5rem}
.findings,.evidence{padding-left:1.75rem}
.findings li{margin-top:.125rem}
.findings,.mend,.course dl{font-size:.9rem}
.mend{margin-left:1.75rem;padding-top:.125rem;padding-bottom:.125rem}
details:not([open]){display:none}
.about{margin-top:.375rem;padding-bottom:0}
.about dl{grid-template-columns:max-content 1fr max-content 1fr}}
`

/** SHA-256 of {@link STYLE}, as the policy of the page names it: no other style is applied. */
export const STYLE_HASH = 'sha256-j9UvPzZtgTlv0t1crjE2SWihb7Cu0Uqh394CrhW638M='
