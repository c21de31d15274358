import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode

/** Elements that our HTML has around content, and the specification's has not. */
const around = new Set(['section', 'figure', 'figcaption', 'tbody', 'thead', 'span', 'div'])
const compared = new Set(['href', 'src', 'alt', 'title', 'start', 'align'])
const blockTags = /\s*(<\/?(?:p|h|ul|ol|li|blockquote|pre|hr|br|table|tr|td|th)\b[^>]*>)\s*/g

/** HTML as text in which only what Markdown says differs: levels of headings, wrappers and white space are alike. */
export function normalise(html: string, site: string): string {
  return print(parseFragment(html).childNodes, site, false)
    .replace(blockTags, '$1')
    .replace(/<li><p>(.*?)<\/p>/gs, '<li>$1')
    .replace(/\n<\/code>/g, '</code>')
    .replace(/<p>(<a [^>]*>)?(<img[^>]*><\/img>)(<\/a>)?<\/p>/g, '$1$2$3')
    .trim()
}

function print(nodes: readonly Node[], site: string, preformatted: boolean): string {
  return nodes
    .map((node) => {
      if (node.nodeName === '#text' && 'value' in node)
        return preformatted ? node.value : node.value.replace(/\s+/g, ' ')
      if (!('tagName' in node)) return ''
      const inner = print(node.childNodes, site, preformatted || node.tagName === 'pre')
      if (around.has(node.tagName)) return inner
      const name = /^h[1-6]$/.test(node.tagName) ? 'h' : node.tagName
      const attributes = node.attrs
        .map(alignment)
        .filter((attribute) => compared.has(attribute.name))
        .map(
          ({ name, value }) =>
            ` ${name}=${name === 'href' || name === 'src' ? absolute(value, site) : value}`,
        )
      return `<${name}${attributes.sort().join('')}>${inner}</${name}>`
    })
    .join('')
}

function absolute(address: string, site: string): string {
  try {
    return decodeURIComponent(new URL(address, site).href).toLowerCase()
  } catch {
    // Examples hold addresses that are none.
    return address
  }
}

/** Where the specification has an attribute for the alignment of a cell, ours has a class. */
function alignment({ name, value }: { readonly name: string; readonly value: string }): {
  readonly name: string
  readonly value: string
} {
  const side = name === 'class' ? /^align-(\w+)$/.exec(value)?.[1] : undefined
  return side === undefined ? { name, value } : { name: 'align', value: side }
}
