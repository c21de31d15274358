import { describe, expect, it } from 'vitest'
import { found } from './found.test.fixture.ts'

/** Items of lists, by what each states; `-` nothing. */
const items: Readonly<Record<string, readonly string[]>> = {
  available: [
    '**Crane X** is generally available as of today.',
    '**Crane X** has reached general availability in all regions, Oslo among them.',
    '**Crane X** – now GA',
    '**Crane X**: Generally Available. It stands.',
    '[Crane X](https://x.example) [GA]',
    '**Kran X** ist ab sofort allgemein verfügbar.',
    '**Grue X** passe en disponibilité générale.',
    '**Grúa X** ya está disponible de forma general.',
    '**Guindaste X** já está disponível para todos.',
    '**クレーンX** が一般提供となり、全リージョンで使えます。',
    '**起重机X** 现已全面可用，支持所有区域。',
  ],
  preview: [
    '**Crane X** entered public preview.',
    '**Crane X** launches today in preview.',
    '**Crane X** – Preview – for small boats',
    '[Crane X](https://x.example) _(public preview)_',
    '**NEW: Crane X** is now available in preview',
    '`Crane X` (preview)',
    '**Kran X** ist jetzt in der öffentlichen Vorschau und zieht.',
    '**Kran X** befindet sich in der Preview.',
    '**Grue X** est disponible en préversion publique.',
    '**Grúa X** está disponible en versión preliminar.',
    '**Guindaste X** está disponível em visualização pública.',
    '**クレーンX** のパブリックプレビューを開始しました。',
    '**起重机X** 进入公开预览阶段。',
  ],
  announced: [
    '**Crane X** will be available in Q3.',
    '**Crane X**, coming in Q3 2031.',
    '**Kran X** wird bald verfügbar.',
    '**Grue X** : bientôt disponible.',
    '**Grúa X**: próximamente.',
    '**Guindaste X** (em breve)',
    '**クレーンX** は近日公開予定です。',
    '**起重机X** 即将推出。',
  ],
  retired: ['**Netz X** wird eingestellt.', '**Crane X** is discontinued.'],
  '-': ['**Crane X**, in preview, bends', '**Crane X** is not generally available.', '**Crane X** is here.'],
}
const company = '- **Tug A** (Preview)\n- **Tug B** (GA)\n'

describe.each(Object.entries(items))('%s', (stage, lines) => {
  it.each(lines)('%s', (line) => {
    expect(found(`${company}- ${line}\n`)[2]).toMatch(new RegExp(`^${stage} \\| .*X`))
  })
})

it.each([
  'in ',
  'is now ',
  'available ',
  'goes into ',
  'entra ',
  'the ',
  '现已',
  'が',
  '(Preview) ',
  '🚀 = Launch ',
])('ends on long rows of what leads up to a status: %s', (words) => {
  const row = words.repeat(3000)
  expect(found(`## ${row}\n\n- **A** ${row}\n- ${row}\n\n**B** ${row}\n\n## X\n\nX ${row}\n`)).toEqual([])
})
