import type { Item } from '../channel.ts'

/** Prints each item once, however many feeds hold it. */
export function oncePerItem(print: (item: Item) => string): (item: Item) => string {
  const printed = new WeakMap<Item, string>()
  return (item) => {
    const known = printed.get(item)
    if (known !== undefined) return known
    const text = print(item)
    printed.set(item, text)
    return text
  }
}
