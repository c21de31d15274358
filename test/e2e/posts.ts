/** A small post of our own about an event that never was. */
export function post(title: string, more: Readonly<Record<string, string>> = {}): string {
  const fields = { title, date: '2024-05-14', ...more }
  const front = Object.entries(fields).map(([key, value]) => `${key}: ${value}`)
  return `---
${front.join('\n')}
---
${title} in one paragraph, so that there is something to tell.

## Databases

### Riverbed 3 (Generally Available)

Riverbed 3 answers queries in half the time. See the [release notes](https://riverbed.example/3).

### Lakeshore (Preview)

Lakeshore keeps copies in step over two regions. See the [plan](https://riverbed.example/lakeshore).
`
}
