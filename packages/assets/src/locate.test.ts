import { describe, expect, it } from 'vitest'
import { candidates } from './locate.ts'

const bundle = {
  path: 'content/en/blog/2023/2023-10-20-meeting/index.md',
  permalink: '/blog/2023/10/20/meeting/',
  lang: 'en',
}

describe('candidates', () => {
  it('begin with the path as it is', () => {
    expect(candidates('/img/a.png', bundle)[0]).toBe('/img/a.png')
    expect(candidates('content/b.png', bundle)[0]).toBe('content/b.png')
  })

  it('find a file of a page bundle that is named by the post’s address', () => {
    const found = candidates('/blog/2023/10/20/meeting/hall.jpeg', bundle)
    expect(found).toContain('content/en/blog/2023/2023-10-20-meeting/hall.jpeg')
  })

  it('resolve a relative path against the address and the root, as browsers do', () => {
    const post = {
      path: '_posts/2023-01-27-recap.md',
      permalink: 'https://blog.example/2023/01/recap.html',
      lang: 'en',
    }
    expect(candidates('_posts/img/a.png', post)).toContain('/2023/01/img/a.png')
    expect(candidates('_posts/img/a.png', post)).toContain('/img/a.png')
    expect(candidates('img/a.png', post)).toContain('/2023/img/a.png')
  })

  it('look in the static folder of a site within a larger repository, the nearest first', () => {
    const found = candidates('/blog/a.gif', { path: 'website/blog/post.md', permalink: null, lang: 'en' })
    expect(found).toContain('website/static/blog/a.gif')
    expect(found.indexOf('website/blog/static/blog/a.gif')).toBeLessThan(
      found.indexOf('website/static/blog/a.gif'),
    )
  })

  it('look in the English version of a translated post', () => {
    const post = { path: 'content/pt-br/blog/day/index.md', permalink: null, lang: 'pt-BR' }
    expect(candidates('content/pt-br/blog/day/hall.png', post)).toContain('content/en/blog/day/hall.png')
  })

  it('read percent signs, queries, fragments and backslashes', () => {
    const found = candidates('/img\\my%20hall.png?raw=true#top', bundle)
    expect(found).toContain('/img/my hall.png')
    expect(candidates('/100%.png', bundle)[0]).toBe('/100%.png')
  })

  it('try extensions only where none is written', () => {
    expect(candidates('post/hall', { path: 'post/index.md', permalink: null, lang: 'en' })).toContain(
      'post/hall.jpg',
    )
    expect(candidates('post/hall.png', bundle).some((path) => path.endsWith('.png.png'))).toBe(false)
  })
})
