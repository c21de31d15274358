/** The text of a new post: front matter, and one of each thing that a recap is made of. */
export function starterPost(title: string, day: string, author: string | null): string {
  return `---
title: ${JSON.stringify(title)}
description: One or two sentences that say what was announced and why it matters.
date: ${day}
${author === null ? '' : `author: ${JSON.stringify(author)}\n`}draft: true
event:
  name: ${JSON.stringify(title)}
  place: Where it took place
  starts: ${day}
  ends: ${day}
tags:
  - events
---

What the event is, who came, and what this recap covers.

<!--more-->

## The first topic

A sentence or two that lead into the announcements of this topic.

### A product that everybody can use (Generally Available)

What [the product](https://example.org/product) does, in one sentence that could stand on a slide. Then the details:

- a figure that is worth remembering
- a limit that is worth knowing

### A product that can be tried (Preview)

What it does, and for whom. A [link to the announcement](https://example.org/announcement) says the rest.

### A product that was promised (Coming soon)

What it will do, and when; [the plan](https://example.org/plan) says more.

## Resources

- [The event's own page](https://example.org/)
`
}
