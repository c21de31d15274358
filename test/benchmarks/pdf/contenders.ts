import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Content, contentText } from '@recapkit/content-model'
import PDFDocument from 'pdfkit'
import { findProgram } from '../../conformance-tools/programs.ts'
import type { Post } from './posts.ts'

/** Something else that sets a post: its PDF, made from scratch with library and fonts loaded. */
export interface Contender {
  readonly name: string
  readonly make: () => Promise<Uint8Array> | Uint8Array
  /** True for a process of its own, whose processor time is not known here. */
  readonly isProcess?: boolean
}

const folder = ['./contenders/', '../../../benchmarks/pdf/contenders/']
  .map((path) => fileURLToPath(new URL(path, import.meta.url)))
  .find((path) => existsSync(join(path, 'node_modules')))

/** Typst through pandoc's writer, compiled with an empty cache; null when it is not installed. */
export async function typst(post: Post): Promise<Contender | null> {
  if (folder === undefined) return null
  const { NodeCompiler } = createRequire(folder)('@myriaddreamin/typst-ts-node-compiler')
  const source = (await converted(post, 'typst'))
    .replace(/image\("https?:[^"]*"[^)]*\)/g, 'rect[picture]')
    .replace(/image\("[^"]*\.(?:gif|webp)"[^)]*\)/g, 'rect[picture]')
  const main = join(post.folder, `${basename(post.path)}.bench.typ`)
  writeFileSync(main, source)
  const compiler = NodeCompiler.create({ workspace: post.folder })
  return {
    name: 'Typst',
    make: () => {
      compiler.evictCache(0)
      return compiler.pdf({ mainFilePath: main })
    },
  }
}

/** WeasyPrint over pandoc's HTML, its process and imports counted, since it has no other door; null when not installed. */
export async function weasyPrint(post: Post): Promise<Contender | null> {
  const program = findProgram('weasyprint')
  if (program === null || folder === undefined) return null
  const page = join(post.folder, `${basename(post.path)}.bench.html`)
  writeFileSync(page, await converted(post, 'html5'))
  const made = `${page}.pdf`
  return {
    name: 'WeasyPrint (process)',
    isProcess: true,
    make: () => {
      execFileSync(program, ['-q', page, made], { stdio: 'ignore' })
      return readFileSync(made)
    },
  }
}

/** The post's words by pdfkit's own text flow: paragraphs and headings alone, no structure, links, tables or pictures. */
export function pdfkitFlow({ recap, fonts }: Post): Contender {
  return {
    name: 'pdfkit, words alone',
    make: async () => {
      const face = fonts.faces[0]
      const document = new PDFDocument({ size: 'A4', margin: 76 })
      if (face !== undefined) document.registerFont('text', Buffer.from(face.bytes)).font('text')
      for (const paragraph of paragraphs([build.section('top', recap.title, recap.children)]))
        document.fontSize(10.5).text(paragraph, { lineGap: 3 }).moveDown(0.5)
      document.end()
      const chunks: Uint8Array[] = []
      for await (const chunk of document) chunks.push(chunk as Uint8Array)
      return Buffer.concat(chunks)
    },
  }
}

function paragraphs(content: readonly Content[]): readonly string[] {
  return content.flatMap((node) =>
    node.type === 'section' || node.type === 'announcement'
      ? [contentText([{ ...build.paragraph(), children: node.title }]), ...paragraphs(node.children)]
      : [contentText([node])],
  )
}

async function converted(post: Post, to: string): Promise<string> {
  const { convert } = await import(join(folder ?? '', 'node_modules/pandoc-wasm/src/index.node.js'))
  const text = post.text.replace(/^import .*$/gm, '')
  const options = {
    from: 'commonmark_x+yaml_metadata_block',
    to,
    standalone: true,
    'table-of-contents': true,
  }
  const { stdout } = await convert(options, text, {})
  return stdout
}
