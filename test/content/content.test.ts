import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import {
  announcements,
  check,
  contentText,
  type Diagnostic,
  glance,
  glanceSentence,
  inlineText,
  links,
  notes,
  pictures,
  type Recap,
  type Stage,
  wordsFor,
} from '@recapkit/content-model'
import { read, unknownSite } from '@recapkit/markdown'
import { beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../content/', import.meta.url))
const path = '2022-reinvent-sagemaker/index.md'
const site = { ...unknownSite, url: 'https://recapkit.example/' }

let recap: Recap
let diagnostics: readonly Diagnostic[]

beforeAll(async () => {
  const result = read({ path, text: await readFile(root + path, 'utf8') }, site)
  if (result.value === null) throw new Error('The recap cannot be read.')
  recap = result.value
  diagnostics = result.diagnostics
})

const products: readonly (readonly [title: string, stage: Stage])[] = [
  ['Amazon EC2 Inf2 Instances', 'preview'],
  ['ml.trn1 Training Instances for Amazon SageMaker', 'preview'],
  ['Eight Graviton-Based Instance Families for SageMaker Inference', 'preview'],
  ['Amazon SageMaker Role Manager', 'available'],
  ['Amazon SageMaker Model Cards', 'available'],
  ['Amazon SageMaker Model Dashboard', 'available'],
  ['Amazon DataZone', 'announced'],
  ['Amazon SageMaker Data Wrangler in Inference Pipelines', 'available'],
  ['AWS Glue for Ray', 'preview'],
  ['Amazon Athena for Apache Spark', 'available'],
  ['Amazon SageMaker Feature Store', 'available'],
  ['New Notebooks and Notebook Jobs in SageMaker Studio', 'available'],
  ['Shadow Testing for Amazon SageMaker Endpoints', 'available'],
  ['Amazon SageMaker JumpStart ML Hub', 'available'],
  ['Amazon SageMaker Geospatial ML', 'preview'],
]

const addresses: readonly string[] = [
  'https://reinvent.awsevents.com/',
  'https://reinvent.awsevents.com/community/all-builders-welcome/',
  'https://aws.amazon.com/datazone/',
  'https://aws.amazon.com/sagemaker/data-wrangler/?sagemaker-data-wrangler-whats-new.sort-by=item.additionalFields.postDateTime&sagemaker-data-wrangler-whats-new.sort-order=desc',
  'https://aws.amazon.com/athena/spark/',
  'https://aws.amazon.com/sagemaker/feature-store/?sagemaker-data-wrangler-whats-new.sort-by=item.additionalFields.postDateTime&sagemaker-data-wrangler-whats-new.sort-order=desc',
  'https://aws.amazon.com/sagemaker/shadow-testing',
  'https://docs.aws.amazon.com/sagemaker/latest/dg/studio-jumpstart.html',
  'https://aws.amazon.com/blogs/aws/preview-use-amazon-sagemaker-to-build-train-and-deploy-ml-models-using-geospatial-data/',
  'https://aws.amazon.com/about-aws/whats-new/2022/11/',
  'https://aws.amazon.com/blogs/machine-learning/celebrate-over-20-years-of-ai-ml-at-innovation-day/',
]

describe('the recap of re:Invent 2022', () => {
  it('says when and where the event was, and who wrote', () => {
    expect(recap.id).toBe('2022-reinvent-sagemaker')
    expect(recap.event).toEqual({
      name: 'AWS re:Invent 2022',
      place: 'Las Vegas, Nevada',
      starts: '2022-11-28',
      ends: '2022-12-02',
      url: 'https://reinvent.awsevents.com/',
    })
    expect(recap.authors.map((author) => author.name)).toEqual(['The recapkit editors'])
    expect(recap.tags).toHaveLength(7)
  })

  it('announces fifteen products, each with its availability', () => {
    const found = announcements(recap).filter(({ announcement }) => !announcement.group)
    expect(
      found.map(({ announcement }) => [inlineText(announcement.title), announcement.availability.stage]),
    ).toEqual(products)
    expect(glanceSentence(glance(recap), wordsFor('en'))).toBe(
      '15 announcements: 9 available, 5 in preview, 1 coming soon',
    )
  })

  it('gathers the three governance tools under one umbrella', () => {
    const groups = announcements(recap).filter(({ announcement }) => announcement.group)
    expect(groups.map(({ announcement }) => inlineText(announcement.title))).toEqual([
      'New Governance Tools for Amazon SageMaker',
    ])
    const inheriting = announcements(recap).filter(
      ({ announcement }) => announcement.availability.from === 'inherited',
    )
    expect(inheriting.map(({ trail }) => trail.at(-1)?.id)).toEqual(Array(3).fill(groups[0]?.announcement.id))
  })

  it('states the figures of every announcement', () => {
    const text = contentText(recap.children)
    for (const figure of [
      'Up to 12 Inferentia2 chips',
      '3× the compute performance',
      'up to 4× the throughput',
      'up to 10× lower latency',
      '175 billion parameters',
      '3 personas',
      '12 sets of permissions',
    ])
      expect(text).toContain(figure)
    for (const instance of 'c7g c6g c6gd c6gn m6g m6gd r6g r6gd'.split(' '))
      expect(text).toMatch(new RegExp(`\\bml\\.${instance}\\b`))
    for (const size of ['ml.trn1.2xlarge', 'ml.trn1.32xlarge']) expect(text).toContain(size)
  })

  it('links every address, from the text or a footnote', () => {
    const urls = links(recap.children).flatMap(({ target }) => (target.kind === 'url' ? [target.url] : []))
    for (const address of addresses) expect(urls).toContain(address)
    for (const { target } of links(recap.children)) expect(target.kind).toBe('url')
  })

  it('corrects the record in footnotes, and credits the source', () => {
    expect(notes(recap.children).map((note) => note.id)).toHaveLength(11)
    const text = contentText(recap.children)
    expect(text).toContain('Nadia Reyhani')
    expect(text).toContain('Amazon SageMaker Recap, Re:Invent 2022')
  })

  it('shows pictures that exist, each with a description of its own', async () => {
    const shown = pictures(recap)
    expect(shown).toHaveLength(7)
    expect(new Set(shown.map((picture) => picture.alt)).size).toBe(shown.length)
    for (const picture of shown) {
      expect(picture.alt.length).toBeGreaterThan(80)
      expect(await readFile(root + picture.src, 'utf8')).toMatch(/^<svg /)
    }
  })

  it('sets no word in a picture smaller than 8 points at a width of 16 cm', async () => {
    for (const picture of pictures(recap)) {
      const svg = await readFile(root + picture.src, 'utf8')
      const width = Number(/viewBox="\d+ \d+ (\d+)/.exec(svg)?.[1])
      const sizes = [...svg.matchAll(/font-size="(\d+)"/g)].map((match) => Number(match[1]))
      const points = (Math.min(...sizes) / width) * (16 / 2.54) * 72
      expect(points, picture.src).toBeGreaterThanOrEqual(8)
    }
  })

  it('gives no cause for a warning', () => {
    const warnings = [...diagnostics, ...check(recap, { today: '2023-02-01' })].filter(
      ({ severity }) => severity !== 'info',
    )
    expect(warnings).toEqual([])
  })
})
