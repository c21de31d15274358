/** As many items on each slide as `fits` allows, evenly spread over the fewest slides; an item alone is always taken. */
export function spread<Item>(
  items: readonly Item[],
  fits: (items: readonly Item[], first: boolean) => boolean,
): readonly (readonly Item[])[] {
  const greedy: Item[][] = []
  for (const item of items) {
    const last = greedy.at(-1)
    if (last === undefined || !fits([...last, item], greedy.length === 1)) greedy.push([item])
    else last.push(item)
  }
  const size = Math.ceil(items.length / greedy.length)
  const even = greedy.map((_, index) => items.slice(index * size, (index + 1) * size))
  return even.every((chunk, index) => chunk.length > 0 && fits(chunk, index === 0)) ? even : greedy
}
