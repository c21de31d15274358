/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** What a browser finds on one slide; lengths in the slide's own pixels. */
export interface MeasuredSlide {
  /** Height from the top of the first element to the bottom of the last. */
  readonly height: number
  /** How far text, pictures or boxes reach past the slide's edge or are cut by a box inside it, and what does. */
  readonly over: { readonly pixels: number; readonly side: string; readonly text: string } | null
  /** The smallest text; null where there is none. */
  readonly smallest: { readonly size: number; readonly text: string } | null
  /** The addresses of pictures that do not show. */
  readonly broken: readonly string[]
  /** The text with the lowest contrast, where it is under 3:1 for large text or 4.5:1 for other (WCAG 2.2, AA). */
  readonly contrast: { readonly ratio: number; readonly text: string } | null
  /** Words that are seen. */
  readonly words: number
}

/**
 * Runs in the page of a deck and measures each slide. It is handed to the browser as text, so it must not use anything
 * from outside itself; `reveal` is true for a deck of reveal.js, whose slides are shown one after another.
 */
export async function measureSlides(reveal: boolean): Promise<readonly MeasuredSlide[]> {
  const settled = async (): Promise<void> => {
    await document.fonts.ready
    await Promise.all([...document.images].map((image) => image.decode().catch(() => null)))
    // Marp scales code in a script of its own, some moments after the page has loaded.
    const heights = (): string =>
      [...document.querySelectorAll('section > *')].map((one) => one.getBoundingClientRect().height).join()
    for (let before = '', tries = 0; before !== heights() && tries < 40; tries++) {
      before = heights()
      await new Promise((resolve) => setTimeout(resolve, reveal ? 5 : 60))
    }
  }
  const words = new Intl.Segmenter(document.documentElement.lang || 'en', { granularity: 'word' })

  const luminance = ([red = 0, green = 0, blue = 0]: readonly number[]): number => {
    const linear = (channel: number): number =>
      channel <= 0.04045 * 255 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }
  const numbers = (color: string): readonly number[] => color.match(/[\d.]+/g)?.map(Number) ?? []
  /** The first opaque ground behind an element; null where a picture or a gradient lies between. */
  const groundOf = (element: Element | null): readonly number[] | null => {
    for (let at = element; at !== null; at = at.parentElement) {
      const { backgroundColor, backgroundImage } = getComputedStyle(at)
      if (backgroundImage !== 'none') return null
      const color = numbers(backgroundColor)
      if ((color[3] ?? 1) > 0.99 && color.length > 2) return color
    }
    return [255, 255, 255]
  }
  const contrastOf = (element: Element): { ratio: number; least: number } | null => {
    const { color, fontSize, fontWeight } = getComputedStyle(element)
    const ground = groundOf(element)
    if (ground === null) return null
    const [light = 1, dark = 0] = [luminance(numbers(color)), luminance(ground)].sort((a, b) => b - a)
    const size = Number.parseFloat(fontSize)
    const large = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700)
    return { ratio: (light + 0.05) / (dark + 0.05), least: large ? 3 : 4.5 }
  }

  const measure = (section: HTMLElement, frame: DOMRect): MeasuredSlide => {
    const scale = section.getBoundingClientRect().width / section.offsetWidth || 1
    const shown = [...section.querySelectorAll<HTMLElement>('*')].filter(
      (one) => one.closest('aside, style, script') === null && one.getClientRects().length > 0,
    )
    const worst: { -readonly [Key in 'over' | 'smallest' | 'contrast']: MeasuredSlide[Key] } = {
      over: null,
      smallest: null,
      contrast: null,
    }
    const note = (pixels: number, side: string, text: string): void => {
      if (pixels > Math.max(1, worst.over?.pixels ?? 0))
        worst.over = { pixels, side, text: text.trim().slice(0, 60) }
    }
    const reach = (box: DOMRect, text: string, bounds: DOMRect): void => {
      const sides = {
        right: box.right - bounds.right,
        bottom: box.bottom - bounds.bottom,
        left: bounds.left - box.left,
        top: bounds.top - box.top,
      }
      for (const [side, length] of Object.entries(sides)) note(Math.round(length / scale), side, text)
    }
    let count = 0
    const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const node = walker.currentNode
      const parent = node.parentElement
      const text = node.textContent ?? ''
      if (parent === null || text.trim() === '' || !shown.includes(parent)) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const boxes = [...range.getClientRects()].filter((box) => box.width > 0)
      if (boxes.length === 0) continue
      for (const box of boxes) reach(box, text, frame)
      for (const one of words.segment(text)) count += one.isWordLike ? 1 : 0
      const size = Number.parseFloat(getComputedStyle(parent).fontSize)
      if (size < (worst.smallest?.size ?? Number.POSITIVE_INFINITY))
        worst.smallest = { size, text: text.trim().slice(0, 60) }
      const found = contrastOf(parent)
      if (found !== null && found.ratio < found.least && found.ratio < (worst.contrast?.ratio ?? 99))
        worst.contrast = { ratio: found.ratio, text: text.trim().slice(0, 60) }
    }
    const broken: string[] = []
    for (const element of shown) {
      const box = element.getBoundingClientRect()
      const isPicture = element instanceof HTMLImageElement
      if (isPicture && element.naturalWidth === 0) broken.push(element.getAttribute('src') ?? '')
      if (isPicture || element.matches('pre, table, figure'))
        reach(box, isPicture ? element.alt : (element.textContent ?? ''), frame)
      const { overflowX, overflowY } = getComputedStyle(element)
      const cut = Math.max(
        overflowX === 'visible' ? 0 : element.scrollWidth - element.clientWidth,
        overflowY === 'visible' ? 0 : element.scrollHeight - element.clientHeight,
      )
      note(cut, 'inner', element.textContent ?? '')
    }
    // A picture that floats gives the paragraph around it no height.
    const boxes = [...section.children, ...section.querySelectorAll('img')]
      .filter((one) => one.getClientRects().length > 0 && one.matches(':not(aside, style, script)'))
      .map((one) => one.getBoundingClientRect())
    const height =
      boxes.length === 0
        ? 0
        : (Math.max(...boxes.map((box) => box.bottom)) - Math.min(...boxes.map((box) => box.top))) / scale
    return { ...worst, height, broken, words: count }
  }

  await settled()
  const measured: MeasuredSlide[] = []
  if (!reveal) {
    for (const section of document.querySelectorAll<HTMLElement>('section'))
      measured.push(measure(section, section.getBoundingClientRect()))
    return measured
  }
  const deck = Object(globalThis).Reveal
  while (!deck.isReady()) await new Promise((resolve) => setTimeout(resolve, 20))
  for (const section of deck.getSlides()) {
    const { h, v } = deck.getIndices(section)
    deck.slide(h, v, 999)
    await settled()
    const frame = document.querySelector('.reveal .slides')
    if (frame !== null) measured.push(measure(section, frame.getBoundingClientRect()))
  }
  return measured
}
