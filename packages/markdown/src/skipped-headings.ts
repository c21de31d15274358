import { inlineText } from '@recapkit/content-model'
import type { Flow, Heading } from './flow.ts'
import type { Report } from './report.ts'

/** Reports headings that stand more than one level below the one before, each kind of step once; the first may be of any level. */
export function reportSkippedHeadings(flow: readonly Flow[], report: Report): void {
  const headings = flow.filter((node): node is Heading => node.type === 'heading')
  const steps = new Map<string, Heading[]>()
  headings.forEach((heading, index) => {
    const before = headings[index - 1]
    if (before === undefined || heading.level <= before.level + 1) return
    const step = `${before.level} ${heading.level}`
    steps.set(step, [...(steps.get(step) ?? []), heading])
  })
  for (const [step, [first, ...others]] of steps) {
    if (first === undefined) continue
    const [from, to] = step.split(' ')
    const again =
      others.length === 0
        ? ''
        : ` Again on line${others.length === 1 ? '' : 's'} ${others.map(({ position }) => position.line).join(', ')}.`
    report(
      'check/heading-skipped',
      `“${inlineText(first.children)}” is a heading of level ${to} below one of level ${from}.${again}`,
      first.position,
      `Use level ${Number(from) + 1}: readers who jump from heading to heading look for what is missing. Outputs close the gap by themselves.`,
    )
  }
}
