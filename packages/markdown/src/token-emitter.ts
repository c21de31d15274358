import type { CodeKind, CodeToken } from '@recapkit/content-model'

/** What the classes of highlight.js mean; those that are not here are plain. */
const kinds: Readonly<Record<string, CodeKind>> = {
  comment: 'comment',
  doctag: 'comment',
  quote: 'comment',
  keyword: 'keyword',
  literal: 'keyword',
  operator: 'punctuation',
  punctuation: 'punctuation',
  bullet: 'punctuation',
  string: 'string',
  regexp: 'string',
  char: 'string',
  link: 'string',
  subst: 'plain',
  number: 'number',
  symbol: 'name',
  title: 'name',
  name: 'name',
  section: 'name',
  built_in: 'type',
  type: 'type',
  class_: 'type',
  tag: 'punctuation',
  attr: 'attribute',
  attribute: 'attribute',
  property: 'attribute',
  meta: 'attribute',
  variable: 'attribute',
  'template-variable': 'attribute',
  'selector-tag': 'name',
  'selector-class': 'name',
  'selector-id': 'name',
  'selector-attr': 'name',
  'selector-pseudo': 'name',
  addition: 'inserted',
  deletion: 'deleted',
}

/** Takes what highlight.js reads, in order, as tokens; a tree of it, or HTML, would only have to be taken apart again. */
export class TokenEmitter {
  /** Of the scopes that are open; null outside all. */
  readonly #open: (CodeKind | null)[] = []
  readonly #read: { readonly kind: CodeKind | null; value: string }[] = []

  /** Neighbours of one kind are one token. */
  tokens(): readonly CodeToken[] {
    const tokens: { kind: CodeKind; value: string }[] = []
    for (const { kind, value } of this.#read) {
      const last = tokens.at(-1)
      if (last?.kind === (kind ?? 'plain')) last.value += value
      else tokens.push({ kind: kind ?? 'plain', value })
    }
    return tokens
  }

  addText(value: string): void {
    this.#add(this.#open.at(-1) ?? null, value)
  }

  startScope(scope: string): void {
    this.#open.push(kindOf(scope) ?? this.#open.at(-1) ?? null)
  }

  endScope(): void {
    this.#open.pop()
  }

  openNode(scope: string): void {
    this.startScope(scope)
  }

  closeNode(): void {
    this.endScope()
  }

  /** Code of another language within this one. */
  __addSublanguage(other: TokenEmitter): void {
    for (const { kind, value } of other.#read) this.#add(kind ?? this.#open.at(-1) ?? null, value)
  }

  finalize(): void {}

  toHTML(): string {
    return ''
  }

  #add(kind: CodeKind | null, value: string): void {
    const last = this.#read.at(-1)
    if (last !== undefined && last.kind === kind) last.value += value
    else if (value !== '') this.#read.push({ kind, value })
  }
}

const known = new Map<string, CodeKind | null>()

/** The kind of a scope (`title.class.inherited`), by its most particular part that has one. */
function kindOf(scope: string): CodeKind | null {
  const kind = known.get(scope)
  if (kind !== undefined) return kind
  const parts = scope.split('.').map((part, depth) => part + '_'.repeat(depth))
  const found = parts.map((part) => kinds[part]).findLast((one) => one !== undefined) ?? null
  known.set(scope, found)
  return found
}
