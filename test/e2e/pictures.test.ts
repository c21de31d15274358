import { describe, expect, it } from 'vitest'
import { siteOf } from './site.ts'

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="#0b6e4f"/></svg>'
const config = {
  jekyll: { '_config.yml': 'title: x\n' },
  based: { '_config.yml': 'title: x\nurl: https://x.example\nbaseurl: /notes\n' },
  hugo: { 'hugo.toml': 'title = "x"\n' },
  docusaurus: { 'website/docusaurus.config.js': 'module.exports = { title: "x" }\n', 'package.json': '{}' },
  astro: { 'astro.config.mjs': 'export default {}\n', 'package.json': '{}' },
  eleventy: { '.eleventy.js': 'module.exports = () => {}\n', 'package.json': '{}' },
  hexo: { '_config.yml': 'title: x\n', 'package.json': '{}' },
  plain: { 'package.json': '{}' },
}

/** Where blogs keep their posts and pictures, and how they name them. */
const cases: readonly (readonly [
  site: keyof typeof config,
  post: string,
  picture: string,
  address: string,
])[] = [
  ['plain', 'talks/day.md', 'talks/hall.svg', 'hall.svg'],
  ['plain', 'talks/day.md', 'talks/img/hall.svg', './img/hall.svg'],
  ['plain', 'talks/day.md', 'img/hall.svg', '../img/hall.svg'],
  ['plain', 'talks/day.md', 'talks/the hall.svg', 'the%20hall.svg'],
  ['plain', 'talks/day.md', 'talks/the hall.svg', '<the hall.svg>'],
  ['plain', 'talks/day.md', 'talks/Säle/große 画像.svg', 'S%C3%A4le/gro%C3%9Fe%20画像.svg'],
  ['plain', 'talks/day.md', 'talks/100%.svg', '100%25.svg'],
  ['plain', 'talks/day.md', 'talks/hall.svg', 'hall.svg?raw=true#top'],
  ['plain', 'talks/day.md', 'talks/hall.png', 'hall.png'],
  ['plain', 'posts/day.md', 'public/img/hall.svg', '/img/hall.svg'],
  ['jekyll', '_posts/2024-05-14-day.md', 'img/hall.svg', '/img/hall.svg'],
  ['jekyll', '_posts/2024-05-14-day.md', 'assets/hall.svg', '{{ site.baseurl }}/assets/hall.svg'],
  ['jekyll', '_posts/2024-05-14-day.md', 'assets/hall.svg', '{{ "/assets/hall.svg" | relative_url }}'],
  ['jekyll', '_posts/en/2024-05-14-day.md', 'images/hall.svg', '../../images/hall.svg'],
  ['based', '_posts/2024-05-14-day.md', 'img/hall.svg', '/notes/img/hall.svg'],
  ['hugo', 'content/posts/day/index.md', 'content/posts/day/hall.svg', 'hall.svg'],
  ['hugo', 'content/posts/day/index.md', 'content/posts/day/img/hall.svg', '/posts/day/img/hall.svg'],
  ['hugo', 'content/posts/day.md', 'static/img/hall.svg', '/img/hall.svg'],
  ['hugo', 'content/posts/day.md', 'static/img/hall.svg', '../../img/hall.svg'],
  ['hugo', 'content/posts/day.md', 'assets/hall.svg', '/hall.svg'],
  ['docusaurus', 'website/blog/2024-05-14-day.md', 'website/static/img/hall.svg', '/img/hall.svg'],
  [
    'docusaurus',
    'website/blog/2024-05-14-day.md',
    'website/static/img/hall.svg',
    '@site/static/img/hall.svg',
  ],
  [
    'docusaurus',
    'website/blog/2024-05-14-day/index.mdx',
    'website/blog/2024-05-14-day/hall.svg',
    './hall.svg',
  ],
  ['astro', 'src/content/blog/day.md', 'public/hall.svg', '/hall.svg'],
  ['astro', 'src/content/blog/day.md', 'src/assets/hall.svg', '../../assets/hall.svg'],
  ['astro', 'src/content/blog/day.md', 'src/assets/hall.svg', '~/assets/hall.svg'],
  ['astro', 'src/content/blog/day.md', 'src/assets/hall.svg', '@assets/hall.svg'],
  ['eleventy', 'src/posts/day.md', 'src/img/hall.svg', '/img/hall.svg'],
  ['hexo', 'source/_posts/day.md', 'source/images/hall.svg', '/images/hall.svg'],
  ['hexo', 'source/_posts/day.md', 'source/_posts/day/hall.svg', 'hall.svg'],
  ['plain', 'content/day.md', 'content/images/hall.svg', '{static}/images/hall.svg'],
  ['plain', 'docs/posts/day.md', 'docs/public/hall.svg', '/hall.svg'],
  ['plain', 'docs/posts/day.md', 'docs/img/hall.svg', '/img/hall.svg'],
]

describe('a picture is found', () => {
  it.each(cases)('in %s, from %s at %s by %s', async (kind, post, picture, address) => {
    const text = `---\ntitle: A day\ndate: 2024-05-14\n---\nIn the hall.\n\n![The hall at noon](${address})\n`
    const site = siteOf({ ...config[kind], [post]: text, [picture]: drawing })
    const { out } = await site.recap('check', '.', '--diagnostics', 'text')
    expect(out).toBe('no errors, no warnings, no notes\n')
  })
})

it('is not found outside the site, wherever a path leads', async () => {
  const site = siteOf({
    'secret.svg': drawing,
    'blog/package.json': '{}',
    'blog/day.md':
      '---\ntitle: A day\ndate: 2024-05-14\n---\n![One](../secret.svg)\n\n![Two](/../secret.svg)\n\n![Three](file:///etc/hostname)\n',
  })
  const { out } = await site.recap('check', 'blog', '--diagnostics', 'json')
  const told: readonly { rule: string }[] = JSON.parse(out).diagnostics
  expect(
    told
      .map(({ rule }) => rule)
      .filter((rule) => !/^asset\/(outside-root|missing)$|unsafe-address/.test(rule)),
  ).toEqual([])
  expect(told.length).toBeGreaterThanOrEqual(3)
})
