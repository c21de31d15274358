import { expect, it } from 'vitest'
import { bare, readPost } from '../post.test.fixture.ts'
import { outdentBlocks } from './mdx-indentation.ts'

it('takes away what components indent, and leaves what list items do', () => {
  const text = `<Tab>
      ## Head
      - one
        more

        - two

      \`\`\`js
      if (x) {
        y()
      }
      \`\`\`
</Tab>

1. first

   second
       third
`
  expect(outdentBlocks(text)).toBe(`<Tab>
## Head
- one
  more

  - two

\`\`\`js
if (x) {
  y()
}
\`\`\`
</Tab>

1. first

   second
   third
`)
})

it('reads blocks at any depth of components', () => {
  const post = `<Tabs>
    <Tab label="A">
        <Callout type="warn">
            Needs *care*.
        </Callout>

        - one
        - two
            - three
    </Tab>
</Tabs>
`
  const { recap, told } = readPost(post, {}, 'a.mdx')
  expect(told.filter((one) => !one.endsWith('html-unknown'))).toEqual([])
  const kinds = JSON.stringify(bare(recap.children))
  expect(kinds).toContain('"kind":"warning"')
  expect(kinds.match(/"type":"list"/g)).toHaveLength(2)
  expect(kinds).not.toContain(':::')
})
