/** The rules of the style sheet that depend on no brand. */
export const rules = `
* { box-sizing: border-box; }
html {
  background: var(--ground);
  color: var(--text);
  font: 100%/1.6 system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif;
  scroll-padding-top: 1rem;
  text-size-adjust: none;
}
body { margin: 0 auto; max-width: 48.5rem; overflow-wrap: break-word; padding: 0 1.25rem; }
a { color: var(--accent); text-decoration-color: color-mix(in srgb, currentColor 45%, transparent); text-underline-offset: .18em; }
a:hover { text-decoration-color: currentColor; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
main { padding-top: .6rem; }
main:focus { outline: none; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 1.6em 0 .5em; text-wrap: balance; }
h1 { font-size: clamp(1.8rem, 1.3rem + 2.4vw, 2.6rem); letter-spacing: -.015em; margin: .3em 0 .4em; }
h2 { font-size: 1.6rem; margin-top: 2.2em; }
h3 { font-size: 1.28rem; }
h4, h5, h6 { font-size: 1.06rem; }
p, ul, ol, dl, pre, figure, blockquote, .table, details { margin: 0 0 1.1em; }
li > p { margin-bottom: .4em; }
dt { font-weight: 600; }
dd { margin: 0 0 .6em 1.5em; }
hr { border: 0; border-top: 1px solid var(--hairline); margin: 2em 0; }
img { height: auto; max-width: 100%; }
figure > img, figure > a > img { background: #FFFFFF; border: 1px solid var(--hairline); border-radius: .4rem; display: block; }
figure > img.missing { background: none; }
figcaption { color: var(--secondary); font-size: .9rem; margin-top: .5em; }
blockquote { border-inline-start: 3px solid var(--hairline); color: var(--secondary); padding-inline-start: 1em; }
code, pre, kbd { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: .9em; }
:not(pre) > code { background: var(--tint); border-radius: .25em; padding: .1em .3em; }
kbd { border: 1px solid var(--hairline); border-radius: .25em; padding: .05em .35em; }
mark { background: #FFF1B8; color: #1A1D21; }
pre { background: var(--tint); border-radius: .4rem; line-height: 1.5; overflow-x: auto; padding: .9em 1.1em; tab-size: 4; }
pre code { font-size: inherit; }
.code-title { margin-bottom: .4em; }
.code-comment, .code-punctuation { color: var(--secondary); }
.code-comment { font-style: italic; }
.code-keyword, .code-type { color: var(--accent); font-weight: 600; }
.code-string, .code-inserted { color: var(--available); }
.code-number, .code-attribute { color: var(--preview); }
.code-name { color: var(--announced); }
.code-deleted { text-decoration: line-through; }
.table { overflow-x: auto; }
table { border-collapse: collapse; font-size: .95rem; width: 100%; }
caption { color: var(--secondary); font-size: .9rem; padding-bottom: .5em; text-align: start; }
th, td { border-bottom: 1px solid var(--hairline); padding: .5em .7em; text-align: start; vertical-align: top; }
thead th { border-bottom: 2px solid var(--hairline); color: var(--secondary); font-size: .85rem; }
.align-center { text-align: center; }
.align-right { font-variant-numeric: tabular-nums; text-align: end; }
.badge { font-size: .85rem; font-weight: 600; letter-spacing: 0; white-space: nowrap; }
:is(h2, h3, h4, h5, h6) .badge { font-size: .95rem; margin-inline-start: .25em; }
.badge::before {
  border: .13em solid currentColor;
  border-radius: 50%;
  content: "";
  display: inline-block;
  height: .72em;
  margin-inline-end: .45em;
  print-color-adjust: exact;
  width: .72em;
}
.badge.not-stated::before { content: none; }
.badge.not-stated { color: var(--secondary); }
.callout, details { background: var(--tint); border-inline-start: 3px solid var(--accent); border-radius: .4rem; padding: .8em 1.1em; }
.callout.warning, .callout.caution { border-color: var(--preview); }
.callout.tip { border-color: var(--available); }
.callout > :last-child, details > :last-child { margin-bottom: 0; }
.callout-title, summary { font-weight: 600; margin: 0 0 .3em; }
.math { white-space: pre-wrap; }
.formula { margin: 0 0 1.1em; overflow-x: auto; overflow-y: hidden; padding: .2em 0; }
math { font-family: "Cambria Math", "STIX Two Math", "Latin Modern Math", "Noto Sans Math", math; font-size: 1.1em; }
.notes { border-top: 1px solid var(--hairline); font-size: .95rem; margin-top: 3em; }
.notes h2 { margin-top: 1.2em; }
.notes li { margin-bottom: .5em; }
.notes li > p:nth-last-child(2) { display: inline; }
.notes a[role="doc-backlink"] { margin-inline-start: .4em; }
sup, sub { line-height: 0; }
.skip { inset-block-start: -6rem; inset-inline-start: 1rem; position: absolute; }
.skip:focus { background: var(--ground); inset-block-start: 0; padding: .6em 1em; z-index: 1; }
header.site { padding: 1.4rem 0 0; }
header.site a { align-items: center; color: var(--secondary); display: inline-flex; font-weight: 600; gap: .6rem; text-decoration: none; }
header.site img { height: 1.75rem; width: auto; }
header.site a:hover { text-decoration: underline; }
footer.site { border-top: 1px solid var(--hairline); color: var(--secondary); font-size: .9rem; margin-top: 4rem; padding: 1.2rem 0 2.5rem; }
footer.site p { margin: 0 0 .3em; }
.event, .byline { color: var(--secondary); margin: 0; }
.event { margin-top: 1.2rem; }
.summary { font-size: 1.2rem; line-height: 1.5; margin: 0 0 .8em; }
.tags, .downloads ul, .filter { display: flex; flex-wrap: wrap; gap: .4rem .6rem; list-style: none; margin: .9rem 0; padding: 0; }
.tags li { background: var(--tint); border-radius: 1rem; color: var(--secondary); font-size: .85rem; padding: .1rem .7rem; }
.tags a { color: inherit; text-decoration: none; }
.tags a:hover { text-decoration: underline; }
.tags small { font-size: .8em; }
.downloads a { border: 1px solid var(--hairline); border-radius: .4rem; display: inline-block; font-size: .95rem; padding: .45rem .9rem; text-decoration: none; }
.downloads a:hover { border-color: var(--accent); }
.downloads small { color: var(--secondary); margin-inline-start: .4em; }
.cover { margin: 1.6rem 0; }
.filter { border: 0; font-size: .95rem; margin: 1.1rem 0 1.4rem; }
.filter legend { float: inline-start; font-weight: 600; line-height: 1.75rem; margin-inline-end: .4rem; padding: 0; }
.filter label { align-items: center; display: inline-flex; gap: .35rem; min-height: 1.75rem; }
.filter input { accent-color: var(--accent); height: 1.1rem; margin: 0; width: 1.1rem; }
.glance td:first-child { padding-inline-start: 0; }
.glance td a { text-decoration: none; }
.glance td a:hover { text-decoration: underline; }
.glance td:last-child, .glance th:last-child { padding-inline-end: 0; white-space: nowrap; width: 12.5rem; }
.glance .group th { border-bottom-width: 1px; color: var(--text); padding: 1.3em 0 .45em; white-space: normal; width: auto; }
.glance thead th:first-child { padding-inline-start: 0; }
.glance .group small { display: inline; font-weight: 400; margin-inline-start: .5em; }
.glance small { color: var(--secondary); display: block; }
.glance, .contents { margin-bottom: 2.5em; }
.contents ol { columns: 17rem; column-gap: 2rem; list-style: none; margin: 0; padding: 0; }
.contents ol ol { columns: auto; margin: 0 0 .3em; padding-inline-start: 1.1em; }
.contents > ol > li { break-inside: avoid; margin-bottom: .4em; }
.contents > ol > li > a { font-weight: 600; }
.contents a { text-decoration: none; }
.contents a:hover { text-decoration: underline; }
.recaps { list-style: none; padding: 0; }
.recaps > li { border-top: 1px solid var(--hairline); padding: 1.2rem 0 .4rem; }
.recaps .byline + p { margin-top: .6em; }
.recaps h2, .recaps h3 { font-size: 1.3rem; margin: .1em 0 .3em; }
.recaps h2 a, .recaps h3 a { text-decoration: none; }
.recaps h2 a:hover, .recaps h3 a:hover { text-decoration: underline; }
.recaps .event { font-size: .95rem; margin: 0; }
.recaps .documents { font-size: .95rem; margin-top: -.4em; }
.year { border: 0; color: var(--secondary); font-size: 1rem; font-variant-numeric: tabular-nums; letter-spacing: .04em; margin: 2.5em 0 .6em; }
.topics { border-top: 1px solid var(--hairline); margin-top: 3rem; }
.topics h2 { font-size: 1rem; margin: 1.6em 0 .2em; }
.topics ul { margin: .5rem 0; }
@media (max-width: 30rem) {
  .glance td:last-child, .glance th:last-child, .glance .badge { white-space: normal; }
  .glance td:last-child, .glance th:last-child { width: 8.2rem; }
  th, td { padding: .45em .4em; }
  dd { margin-inline-start: .8em; }
}
@media screen and (min-width: 76rem) {
  body:has(.contents) { max-width: 70rem; }
  article:has(.contents) { column-gap: 4rem; display: grid; grid-template-columns: minmax(0, 46rem) minmax(0, 1fr); }
  article > * { grid-column: 1; min-width: 0; }
  article > .glance { margin-bottom: 0; }
  article > .contents { align-self: start; border-inline-start: 1px solid var(--hairline); font-size: .92rem; grid-column: 2; grid-row: 1 / span 9; margin: 1.2rem 0 0; max-height: calc(100vh - 3rem); overflow-y: auto; padding-inline-start: 1.5rem; position: sticky; top: 1.5rem; }
  .contents h2 { color: var(--secondary); font-size: .92rem; margin: 0 0 .8em; }
  .contents ol { columns: auto; }
  .contents > ol > li > a { font-weight: 500; }
  .contents a { color: var(--text); }
  .contents ol ol a { color: var(--secondary); }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@page { margin: 20mm 18mm; }
@media print {
  html { font-size: 10.5pt; }
  body { max-width: none; padding: 0; }
  .skip, header.site, footer.site, .downloads, .filter, .contents { display: none; }
  h1, h2, h3, h4, h5, h6, dt, .group { break-after: avoid; }
  figure, pre, tr, .callout { break-inside: avoid; }
  pre { white-space: pre-wrap; }
  .table { overflow: visible; }
  a { color: inherit; }
  .notes a[href^="http"]::after { content: " (" attr(href) ")"; word-break: break-all; }
}
`
