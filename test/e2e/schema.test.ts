import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { post } from './posts.ts'
import { siteOf } from './site.ts'

test('what inspect prints holds the published schema of the model', async () => {
  const url = new URL('../../packages/content-model/recap.schema.json', import.meta.url)
  const matches = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(url, 'utf8')))
  const site = siteOf({ 'a.md': post('A', { tags: '[one, two]', image: '/cover.png', draft: 'true' }) })
  matches(JSON.parse((await site.recap('inspect', 'a.md', '--json')).out))
  expect(matches.errors).toBe(null)
})
