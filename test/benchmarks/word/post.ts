const words =
  'the harbour opens its new quay to ferries that sail at night and to barges that wait for the tide '

/** A post of so many sections: text with links and a note, a list, a table and code in each; about 170 words a section. */
export function post(sections: number): string {
  const parts = Array.from({ length: sections }, (_, index) => section(index + 1))
  return `---\ntitle: A post of ${sections} sections\nauthor: Ada Quay\ndate: 2025-06-10\n---\n\n${parts.join('\n')}`
}

const section = (number: number): string => `## Quay ${number}

It is said that ${words.repeat(3)}[quay ${number}](https://example.org/quay/${number}).[^n${number}]

1. **first** ${words}
2. second
   - inner ${words}

| Ship | Berth | Length |
|---|---|--:|
| Ada | ${number} | 120 m |
| Grace | ${number + 1} | 95 m |

\`\`\`js
const tide = ${number} // metres
\`\`\`

Then ${words.repeat(2)}.

[^n${number}]: The note of quay ${number}.
`
