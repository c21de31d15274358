import { describe, expect, it } from 'vitest'
import { readPost } from '../post.test.fixture.ts'
import { found } from './found.test.fixture.ts'

describe('the sentence below a heading', () => {
  it.each([
    ['available', 'Today we announced the general availability of Harbour Lens.'],
    ['available', 'Harbour Lens is now generally available in all ports.'],
    ['preview', 'Harbour Lens is in public preview and reads nine scales.'],
    ['preview', 'At Quay Days 2031, Harbour Lens was released in limited beta.'.replace('limited', 'public')],
    ['preview', 'It is now in public preview.'],
    ['announced', 'Harbour Lens is coming soon.'],
    ['available', 'We’re releasing the first version of Harbour Lens.'],
    ['available', 'Today we launched Harbour Lens, a lens for harbours.'],
    ['available', 'Harbour Lens is available today.'],
    ['available', 'Harbour Lens ist jetzt allgemein verfügbar.'],
    ['preview', 'We began the day with Harbour Lens, now in preview for pilots.'],
    ['preview', 'Harbour Lens is available in preview at the quay, with more to come.'],
    ['available', 'Harbour Lens went GA in October.'],
    ['announced', 'Coming later this year.'],
    ['available', 'Generally available in all ports, from today.'],
    ['available', 'Disponible à partir d’aujourd’hui, au port.'],
    ['available', 'Launched today.'],
    ['available', 'Harbour Lensの一般提供を開始しました。港で使えます。'],
  ])('states %s: %s', (stage, sentence) => {
    const text = `## Harbour Lens\n\n${sentence} More is said here.\n`
    expect(found(text)).toEqual([`${stage} | Harbour Lens`])
    const [announcement] = readPost(`---\ntitle: t\n---\n${text}`).recap.children
    expect(announcement).toMatchObject({ children: [{ type: 'paragraph' }] })
  })

  it.each([
    ['something else', 'React Nine is now generally available.'],
    ['a condition', 'When Harbour Lens is generally available, we will try it.'],
    ['everyday words', 'Harbour Lens is available at the desk.'],
    ['a question', 'Is Harbour Lens generally available?'],
    ['the past', 'We released Harbour Lens five years ago.'],
    ['a later sentence', 'We liked it. Harbour Lens is now generally available.'],
    ['a negation', 'Harbour Lens is not generally available.'],
  ])('states nothing of %s', (_name, sentence) => {
    expect(found(`## Harbour Lens\n\n${sentence}\n`)).toEqual([])
  })

  it.each([
    ['the last sentence', 'It reads scales. Disponible dès maintenant en préversion publique.'],
    ['one of several lines', '**Owner:** Ada  \n**Status:** Public preview'],
    ['bold words in a line', '**Owner:** Ada\n**Status:** Public preview'],
    ['a line with its label', '**Status:** early access'],
    ['a list of its facts', '- Availability: Public preview\n- Ports: Kiel, Oslo'],
    ['a quotation', '> In public preview.'],
  ])('may be %s', (_name, body) => {
    expect(found(`## Harbour Lens\n\n${body}\n`)).toEqual(['preview | Harbour Lens'])
  })

  it.each([
    ['## Harbour Lens', 'Announced in May, it is seen everywhere.'],
    ['## Slides', 'Coming soon.'],
    ['## Crane X', 'Crane X was in preview for two years.'],
    ['## Crane X', 'Crane X will be in preview next year, they say.'],
    ['## Lessons', 'Released today, the report says much.'],
    ['## Monday', 'Generally available, from today, is the crane.'],
    ['## Harbour Lens', 'Coming soon.'],
    ['## How we tested our beta', 'It was generally available to us.'],
    ['## Harbour Lens', '> Stability: support for scales has been deprecated in the port rules.'],
  ])('states nothing of %s: %s', (heading, body) => {
    expect(found(`${heading}\n\n${body}\n`)).toEqual([])
  })

  it('may have sections below it', () => {
    expect(found('## Lens\n\nLens is now generally available.\n\n### How it works\n\ntext\n')).toEqual([
      'available | Lens',
    ])
  })

  it('makes no announcement of slides that are there, of a heading over announcements, nor of a post', () => {
    expect(found('## Slides\n\nThe slides are available now.\n')).toEqual([])
    expect(found('Harbour Lens is now generally available.\n')).toEqual([])
    expect(found('## Lens\n\nLens is now generally available.\n\n### Lens Air (Preview)\n\ntext\n')).toEqual([
      'preview | Lens Air',
    ])
  })
})

describe('paragraphs that a bold name leads', () => {
  it('announce in company', () => {
    const body =
      'Intro.\n\n**Crane X** is now generally available. It lifts.\n\n![a crane](c.png)\n\n**Tug Y** is in public preview for all ports, and pulls.\n\nBye.\n'
    expect(found(body)).toEqual(['available | Crane X', 'preview | Tug Y'])
    const { recap } = readPost(body)
    expect(recap.children.map(({ type }) => type)).toEqual([
      'paragraph',
      'announcement',
      'announcement',
      'divider',
      'paragraph',
    ])
    expect(recap.children[1]).toMatchObject({ children: [{ type: 'paragraph' }, { type: 'figure' }] })
    expect(recap.children[2]).toMatchObject({
      children: [{ children: [{ type: 'emphasis' }, { type: 'text' }] }],
    })
  })

  it('announce alone below a heading that speaks of news', () => {
    const body = '**Crane X** (Preview): it lifts.\n'
    expect(found(body)).toEqual([])
    expect(found(`## What’s new\n\n${body.replace('Preview', 'public preview')}`)).toEqual([
      'preview | Crane X',
    ])
  })

  it.each([
    [
      'what was made of an event',
      '**Slides** are now available. See below.\n\n**Videos** are now available. See below.\n',
    ],
    ['prose', '**Note:** it is now in public preview.\n\n**Tip:** try it while it is in beta.\n'],
    [
      'talks',
      '**Anna Lind** showed the crane, now generally available.\n\n**Bo Ek** asked if it was in public preview.\n',
    ],
  ])('announce nothing: %s', (_name, body) => {
    expect(found(body)).toEqual([])
  })
})
