import { isLocalAddress } from '../local-address.ts'
import { diagnostic } from '../rules.ts'
import { links } from '../walk.ts'
import type { Check } from './context.ts'

/** A link to the author's own machine, which readers have not got. */
export const localLink: Check = (recap) =>
  links(recap.children).flatMap(({ target, position }) =>
    target.kind === 'url' && isLocalAddress(target.url)
      ? [
          diagnostic(
            'check/local-link',
            `The link to ${target.url} leads to the machine of whoever follows it; feeds show its text alone.`,
            { path: recap.path, at: position },
            'Write the address as code, or link to where everybody finds it.',
          ),
        ]
      : [],
  )
