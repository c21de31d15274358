import { expect, it } from 'vitest'
import { importsOf } from './imports.ts'

it('finds every form of import', () => {
  const source = [
    "import a from 'one'",
    "import type { B } from 'two'",
    "import 'three'",
    "export * from 'four'",
    "const lazy = () => import('five')",
    "import {\n  c,\n} from 'six'",
    "const text = 'not from anywhere'",
  ].join('\n')
  expect(importsOf(source)).toStrictEqual(['one', 'two', 'three', 'four', 'five', 'six'])
})
