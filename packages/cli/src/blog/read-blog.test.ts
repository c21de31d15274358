import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { bundleResources } from './bundle-resources.ts'
import { postAddresses } from './post-addresses.ts'
import { readAuthors } from './read-authors.ts'
import { readBlog } from './read-blog.ts'
import { readIncludes } from './read-includes.ts'

function blogOf(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'recap-blog-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

const astroConfig = `import { defineConfig } from 'astro/config'
// site: 'https://old.example',
export default defineConfig({
  site: 'https://harbour.example',
  base: "/log",
})`
const docusaurusConfig = `module.exports = {
  title: 'Harbour log', tagline: 'News from the quay',
  url: 'https://harbour.example', baseUrl: '/log/',
  i18n: { defaultLocale: 'nl', locales: ['nl'] },
}`

test.for([
  [
    'jekyll',
    { '_config.yml': 'title: Harbour log\nurl: https://harbour.example\nbaseurl: /log\nlang: nl\n' },
  ],
  [
    'hugo',
    { 'hugo.toml': 'baseURL = "https://harbour.example/log/"\ntitle = "Harbour log"\nlanguageCode = "nl"\n' },
  ],
  [
    'hugo',
    {
      'config/_default/hugo.yaml': 'baseurl: https://harbour.example/log\ntitle: Harbour log\nlocale: nl\n',
      'content/a.md': '',
    },
  ],
  ['astro', { 'astro.config.mjs': astroConfig }],
  ['docusaurus', { 'docusaurus.config.js': docusaurusConfig }],
  [
    'eleventy',
    {
      'eleventy.config.js': '',
      '_data/metadata.json': '{"title":"Harbour log","url":"https://harbour.example/log","language":"nl"}',
    },
  ],
] as const)('%s says what it is called and where it is published', async ([generator, files]) => {
  const { value, diagnostics } = await readBlog(blogOf(files))
  expect(diagnostics).toEqual([])
  expect(value).toMatchObject({ generator, url: 'https://harbour.example/log/' })
  if (generator !== 'astro') expect(value).toMatchObject({ title: 'Harbour log', lang: 'nl' })
})

test('what a program or a constant says is read, never run', async () => {
  const eleventy = blogOf({
    'eleventy.config.js': 'throw new Error()',
    '_data/metadata.js': 'export default { title: "Harbour log", url: "https://harbour.example/" }',
  })
  expect((await readBlog(eleventy)).value).toMatchObject({
    title: 'Harbour log',
    url: 'https://harbour.example/',
  })
  const astro = blogOf({
    'astro.config.mjs': 'export default defineConfig({ site: process.env.SITE })',
    'src/consts.ts': "export const SITE_TITLE = 'Harbour log';",
  })
  expect((await readBlog(astro)).value).toMatchObject({ title: 'Harbour log', url: null })
})

test('a folder of which nothing is known is no blog, and neither is one with a config.yaml of its own', async () => {
  expect((await readBlog(blogOf({ 'a.md': '' }))).value.generator).toBe(null)
  expect((await readBlog(blogOf({ 'config.yaml': 'title: x' }))).value.generator).toBe(null)
  expect((await readBlog(blogOf({ '_posts/2024-01-01-a.md': '' }))).value.generator).toBe('jekyll')
})

test('an address without a host is none', async () => {
  expect((await readBlog(blogOf({ 'hugo.yaml': 'baseURL: /\n' }))).value.url).toBe(null)
})

test('authors come from data files and from pages', async () => {
  const root = blogOf({
    '_data/authors.yml': 'mara:\n  name: Mara Voss\n  web: https://mara.example/\nodd: 3\n',
    'content/authors/ilse/_index.md': '---\ntitle: Ilse Brandt\n---\n',
    'data/authors/jon.toml': 'first_name = "Jon"\nlast_name = "Ek"\n',
  })
  expect((await readAuthors(root)).value).toEqual({
    mara: { name: 'Mara Voss', url: 'https://mara.example/' },
    ilse: { name: 'Ilse Brandt', url: null },
    jon: { name: 'Jon Ek', url: null },
  })
})

test('include files are known by their path', async () => {
  const root = blogOf({ '_includes/links/all.md': '[quay]: https://quay.example/\n', '_includes/x.css': '' })
  expect(await readIncludes(root)).toEqual({ 'links/all.md': '[quay]: https://quay.example/\n' })
  expect(await readIncludes(blogOf({}))).toEqual({})
})

test.for([
  ['jekyll', '_posts/2024-05-14-low-tide.md', 'categories: [Talks]', '/talks/2024/05/14/low-tide.html'],
  ['jekyll', '_posts/2024-05-14-low-tide.md', 'permalink: /tide/', '/tide/'],
  ['jekyll', '_posts/2024-05-14-low-tide.md', 'permalink: /:year/:title/', '/2024/low-tide/'],
  ['hugo', 'content/posts/low-tide/index.md', 'slug: ebb', '/posts/ebb/'],
  ['hugo', 'content/posts/Low-Tide.md', '', '/posts/low-tide/'],
  ['docusaurus', 'blog/2024-05-14-low-tide.md', '', '/blog/2024/05/14/low-tide'],
  ['docusaurus', 'blog/2024-05-14-low-tide/index.md', 'slug: tide', '/blog/tide'],
  ['astro', 'src/content/blog/low-tide.md', '', '/blog/low-tide/'],
] as const)('%s shows %s (%s) at %s', async ([generator, path, field, address]) => {
  const root = blogOf({ [path]: `---\n${field}\n---\n`, '_config.yml': '', 'hugo.toml': '' })
  const { value: blog } = await readBlog(root)
  const addresses = await postAddresses(root, [path], {
    ...blog,
    generator,
    permalink: generator === 'jekyll' ? '/:categories/:year/:month/:day/:title.html' : null,
    postFolders: ['content'],
  })
  expect(addresses[path]).toBe(address)
})

test("Hugo's patterns of sections are filled in, and what cannot be is not told", async () => {
  const path = 'content/talks/low-tide.md'
  const address = async (pattern: string): Promise<string | undefined> => {
    const root = blogOf({
      [path]: '---\ntitle: Low Tide\ndate: 2024-05-14\n---\n',
      'hugo.toml': `[permalinks.page]\ntalks = "${pattern}"\n`,
    })
    return (await postAddresses(root, [path], (await readBlog(root)).value))[path]
  }
  expect(await address('/:year/:month/:slug/')).toBe('/2024/05/low-tide/')
  expect(await address('/:sections/:contentbasename/')).toBe('/talks/low-tide/')
  expect(await address('/:weekday/:slug/')).toBeUndefined()
})

test.for([
  [
    'mkdocs.yml',
    'site_name: Harbour log # ours\nsite_url: https://harbour.example/log\ntheme:\n  language: nl\nx: !!python/name:a.b\n',
  ],
  [
    'docs/.vitepress/config.ts',
    "export default { title: 'Harbour log', lang: 'nl', sitemap: { hostname: 'https://harbour.example/log' } }",
  ],
  [
    'gatsby-config.js',
    "module.exports = { siteMetadata: { title: `Harbour log`, siteUrl: `https://harbour.example/log`, lang: 'nl' } }",
  ],
  [
    'pelicanconf.py',
    "SITENAME = 'Harbour log'\nSITEURL = 'https://harbour.example/log'\nDEFAULT_LANG = 'nl'\n",
  ],
  ['_quarto.yml', 'website:\n  title: "Harbour log"\n  site-url: https://harbour.example/log\nlang: nl\n'],
] as const)('%s says what the site is called and where it is published', async ([path, text]) => {
  const { value } = await readBlog(blogOf({ [path]: text }))
  expect(value).toMatchObject({
    generator: null,
    title: 'Harbour log',
    url: 'https://harbour.example/log/',
    lang: 'nl',
  })
})

test('authors of Material for MkDocs are read from their hidden file', async () => {
  const root = blogOf({
    'docs/blog/.authors.yml': 'authors:\n  ada:\n    name: Ada Quay\n    url: https://ada.example/\n',
  })
  expect((await readAuthors(root)).value).toEqual({ ada: { name: 'Ada Quay', url: 'https://ada.example/' } })
})

test.for([
  [
    'the sections that a Hugo site names',
    'params:\n  mainSections: [log, talks]\n',
    ['log', 'talks', 'blog'],
    ['log', 'talks'],
  ],
  ['all that have a usual name', '', ['docs', 'episodes', 'blog'], ['blog', 'episodes']],
  ['else the one with the most pages', '', ['about', 'log', 'log/2020'], ['log']],
] as const)('%s are its posts', async ([, config, folders, sections]) => {
  const pages = Object.fromEntries(folders.map((folder) => [`content/${folder}/a.md`, '']))
  const { value } = await readBlog(blogOf({ 'hugo.yaml': `title: a\n${config}`, ...pages }))
  expect(value.sections).toEqual(sections.map((name) => `content/${name}`))
})

test('the pictures of a page bundle are known, those of a bundle within it apart', async () => {
  const root = blogOf({
    'content/blog/day/index.md': '',
    'content/blog/day/index.de.md': '',
    'content/blog/day/photos/b.JPG': '',
    'content/blog/day/a.png': '',
    'content/blog/day/night/index.md': '',
    'content/blog/day/night/c.png': '',
    'content/blog/loose.png': '',
  })
  expect(await bundleResources(root, 'content')).toEqual({
    'content/blog/day/index.md': ['a.png', 'photos/b.JPG'],
    'content/blog/day/index.de.md': ['a.png', 'photos/b.JPG'],
    'content/blog/day/night/index.md': ['c.png'],
  })
})

test.for([
  ['_config.yml', 'baseurl: /log/\n'],
  ['docusaurus.config.js', "module.exports = { baseUrl: '/log/' }"],
  ['astro.config.mjs', "export default defineConfig({ base: 'log' })"],
] as const)('a path prefix is known where the address is not: %s', async ([name, text]) => {
  const { value } = await readBlog(blogOf({ [name]: text }))
  expect(value).toMatchObject({ url: null, basePath: '/log' })
})
