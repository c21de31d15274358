import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { found } from './found.test.fixture.ts'
import { maySpeak } from './keywords.ts'
import { forms } from './wordings.ts'

describe('maySpeak', () => {
  it.each(forms)('lets through all that is worded %s', (form) => {
    fc.assert(fc.property(fc.stringMatching(new RegExp(`^(?:${form})$`)), maySpeak), { seed: 5 })
  })
})

const stages: Readonly<Record<string, readonly string[]>> = {
  available: [
    'Crane X (GA)',
    'Crane X reaches general availability',
    'Crane X goes GA',
    'General availability of Crane X',
    'Announcing the general availability of Crane X',
    'Crane X is generally available in all regions',
    'Crane X now available in Kiel',
    'Crane X 2 released',
    'Kran X ist jetzt allgemein verfügbar',
    'Kran X ab sofort verfügbar',
    'Allgemeine Verfügbarkeit von Kran X',
    'La grue X est désormais disponible',
    'Disponibilité générale de la grue X',
    'La grúa X ya está disponible',
    'Disponibilidad general de la grúa X',
    'O guindaste X já está disponível',
    'Guindaste X (disponibilidade geral)',
    'クレーンXの一般提供を開始',
    'クレーンX（GA）',
    '起重机X 现已推出',
    '起重机X 正式发布',
  ],
  preview: [
    'Crane X (public preview)',
    'Crane X enters public preview',
    'Crane X launches in preview',
    'Crane X | Beta',
    'Public preview of Crane X',
    'Crane X (Preview) and its ropes',
    'Crane X (experimental)',
    'Experimental: Crane X',
    'Crane X (canary)',
    'Kran X jetzt in der öffentlichen Vorschau',
    'Grue X en préversion publique',
    'Grúa X en vista previa pública',
    'Guindaste X em versão prévia',
    'クレーンXがパブリックプレビューに',
    '起重机X 进入公开预览',
  ],
  'private-preview': ['Crane X in private preview', 'Crane X (limited beta)', 'クレーンX（限定プレビュー）'],
  announced: [
    'Crane X (coming in Q2 2031)',
    'Crane X coming soon',
    'Kran X (demnächst verfügbar)',
    'Grue X (bientôt disponible)',
    'Grúa X (próximamente)',
    'Guindaste X (em breve)',
    'クレーンX（近日公開）',
    '起重机X（即将推出）',
  ],
  deprecated: [
    'Crane X is now deprecated',
    'Crane X: hook deprecation',
    'クレーンX（非推奨）',
    '起重机X（已弃用）',
  ],
  retired: [
    'Crane X reaches end of life',
    'Crane X is no longer available',
    'クレーンXの提供終了',
    'La grúa X dejará de estar disponible',
    'O guindaste X deixará de estar disponível',
  ],
}

describe.each(Object.entries(stages))('%s', (stage, headings) => {
  it.each(headings)('%s', (heading) => {
    const [only, ...others] = found(`## ${heading}\n\ntext\n`)
    expect(only).toMatch(new RegExp(`^${stage} \\| .*X`))
    expect(others).toEqual([])
  })
})

describe('no announcement', () => {
  it.each([
    'Slides are now available',
    'The recording of the keynote is now available',
    'Tickets released',
    'Speakers announced',
    'When Crane X is generally available',
    'What is now in public preview',
    'A preview of the day',
    'Sneak preview',
    'Day two – released prisoners',
    'Seats available',
    'Is it available in Kiel?',
    'Beta testers wanted',
    'Our beta programme',
    'Availability',
    'Why is Crane X deprecated?',
    'Version 3 (stable)',
    'How we moved from preview to general availability',
    'Die Folien sind jetzt verfügbar',
    'Les diapositives sont disponibles',
    '資料を公開しました',
    '视频已发布',
  ])('%s', (heading) => {
    expect(found(`## ${heading}\n\ntext\n`)).toEqual([])
  })
})
