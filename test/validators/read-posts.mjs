// Reads posts as the engines of blogs and remark do, and prints one JSON line a post: { path, tree }, a tree of mdast
// (https://github.com/syntax-tree/mdast) with the line of each node and nothing that is of no use to readers.
//     node read-posts.mjs SITE POST.md...        paths relative to the site
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Liquid } from 'liquidjs'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const [site, ...paths] = process.argv.slice(2)
const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml'])
const mdx = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(remarkMdx, { acornOptions: { ecmaVersion: 'latest', sourceType: 'module' } })

/** MDX where the post is that; a page that strict MDX refuses is read as Markdown with HTML. */
function parse(text, path) {
  if (path.endsWith('.mdx') || /^import .+ from ['"]|\{' '\}|\{\/\*/m.test(text)) {
    try {
      return mdx.parse(text)
    } catch {
      // Sites put up with more than the parser does.
    }
  }
  return markdown.parse(text)
}

/** Jekyll's and Eleventy's Liquid, run by LiquidJS; a tag that it does not know leaves the words it is given. */
async function withoutLiquid(text, path) {
  const isJekyll = existsSync(join(site, '_config.yml'))
  if (!(isJekyll ? /\{%|\{\{/ : /\{%|\{\{[^{}\n]*\|/).test(text)) return text
  if (/\{\{[<%]/.test(text) || path.endsWith('.mdx')) return text
  const engine = new Liquid({ strictFilters: false, strictVariables: false })
  const raw = text.replace(/\{%-?\s*raw\s*-?%\}[\s\S]*?\{%-?\s*endraw\s*-?%\}/g, '')
  const names = new Set([...raw.matchAll(/\{%-?\s*(\w+)/g)].map((match) => match[1]))
  for (const name of names)
    if (name.startsWith('include') || !(name in engine.tags || isPart.test(name)))
      engine.registerTag(name, wordsTag(name))
  for (const name of ['highlight', 'codeblock']) if (names.has(name)) engine.registerTag(name, codeTag(name))
  engine.registerFilter('relative_url', (value) => value)
  engine.registerFilter('absolute_url', (value) => value)
  try {
    // What the front matter says is not known here: a gap in what is looked for.
    const posed = text.replace(/\{\{-?\s*page\.[^{}]*\}\}/g, '\u0001')
    return await engine.parseAndRender(posed, { page: {}, site: { baseurl: '', url: '' } })
  } catch {
    // What the engine refuses, no site shows; its tags are taken away.
    return text.replace(/\{%[\s\S]*?%\}|\{\{.*?\}\}/g, '')
  }
}

const isPart = /^(?:end(?:if|unless|for|case|capture|comment|raw|tablerow)|else|elsif|when|break|continue)$/

function wordsTag(name) {
  return {
    parse({ args }) {
      this.written = args.trim()
    },
    render() {
      const file = /^["']?([^\s"']+\.(?:md|html|markdown|txt))/.exec(this.written)?.[1]
      const found = ['_includes', 'src/_includes'].map((folder) => join(site, folder, file ?? ''))
      const include = file === undefined ? undefined : found.find((one) => existsSync(one))
      if (name.startsWith('include') && include !== undefined) return readFileSync(include, 'utf8')
      return wordsOf(this.written)
    },
  }
}

function codeTag(name) {
  return {
    parse({ args }, remaining) {
      this.language = args.trim().split(/\s/)[0]
      this.code = ''
      for (let token = remaining.shift(); token !== undefined; token = remaining.shift()) {
        if (token.name === `end${name}`) break
        this.code += token.getText()
      }
    },
    render() {
      return `\`\`\`\`\`${this.language}\n${this.code.trim()}\n\`\`\`\`\``
    },
  }
}

/** The pictures and the sentences that a tag is given. */
function wordsOf(written) {
  const picture = /[^\s"'=]+\.(?:png|jpe?g|gif|svg|webp|avif)\b/i.exec(written)?.[0]
  const words = [...written.matchAll(/(\w+\s*[:=]\s*)?(?:"([^"]*)"|'([^']*)')/g)]
    .filter(([, key = '']) => !/^(?:class|style|width|height|size|sizes|id|loading)\b/.test(key))
    .map(([, , double, single]) => double ?? single)
    .filter((word) => /\p{L}\S*\s+\S/u.test(word) && word !== picture)
  return picture === undefined ? words.join('\n\n') : `![${words[0] ?? ''}](${picture})`
}

/** Hugo's shortcodes; those that name pictures or hold sentences leave them. */
function withoutShortcodes(text) {
  const fenced = text.replace(
    /\{\{[<%]\s*highlight\s+["']?([\w+#-]+)[^>%]*[>%]\}\}([\s\S]*?)\{\{[<%]\s*\/\s*highlight\s*[>%]\}\}/g,
    (_, language, code) => `\`\`\`${language}${code.trimEnd()}\n\`\`\``,
  )
  return outsideFences(fenced, (prose) =>
    prose
      .replace(/\{\{[<%]\s*\/?\s*[\w./-]+([^{}]*?)[>%]\}\}/g, (_, written) => wordsOf(written))
      .replace(/\{\{-?\s*\/\*[\s\S]*?\*\/\s*-?\}\}/g, ''),
  )
}

/** Marks of kramdown and of directives, which are for engines and not for readers. */
function withoutOtherSyntax(text) {
  return outsideFences(text, (prose) =>
    prose
      .replace(/\$\$[\s\S]+?\$\$/g, (formula) => formula.replace(/[^\n]+/g, '\u0001'))
      .replace(/^[ \t]*(?:[-*+]|\d+\.)[ \t].*\n[ \t]*\{:[ \t]*toc.*\}/gm, '\n')
      .replace(/\{:(?::|\/|[ \t]*[.#\w])[^{}\n]*\}/g, '')
      .replace(/[ \t]*\{#[\w:.-]+\}[ \t]*$/gm, '')
      .replace(
        /^([ \t]*):{3,}[ \t]*(?:[\w-]+)?[ \t]*(?:\[(.*)\])?(.*)$/gm,
        (_, indent, label = '', rest) =>
          indent + label + (label === '' ? rest.replace(/\{.*\}|:+/g, '') : ''),
      ),
  )
}

function outsideFences(text, change) {
  return text
    .split(/(^[ \t>]*(`{3,}|~{3,})[^\n]*\n(?:[\s\S]*?\n)?[ \t>]*\2[`~]*[ \t]*$)/m)
    .filter((_, index) => index % 3 !== 2)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('')
}

const kept = ['type', 'value', 'url', 'alt', 'title', 'name', 'identifier', 'depth', 'kind']

function bare(node) {
  const fields = kept.flatMap((name) =>
    node[name] === undefined || node[name] === null ? [] : [[name, node[name]]],
  )
  const attributes = (node.attributes ?? []).flatMap(({ type, name, value }) =>
    type === 'mdxJsxAttribute' && typeof value === 'string' ? [[name, value]] : [],
  )
  return {
    ...Object.fromEntries(fields),
    line: node.position?.start.line ?? 1,
    end: node.position?.end.line ?? 1,
    ...(attributes.length > 0 ? { attributes: Object.fromEntries(attributes) } : {}),
    ...(node.children === undefined ? {} : { children: node.children.map(bare) }),
  }
}

for (const path of paths) {
  const written = readFileSync(join(site, path), 'utf8')
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n')
  const expanded = withoutOtherSyntax(withoutShortcodes(await withoutLiquid(written, path)))
  console.log(JSON.stringify({ path, tree: bare(parse(expanded, path)) }))
}
