/** Options in the order in which practitioners narrow a choice down; Medusa keeps none. */
const order = ["Pins", "Gauge", "Length", "Needle length"]

const rank = (title: string): number => {
  const position = order.indexOf(title)
  return position === -1 ? order.length : position
}

/** Option titles in the order of choosing; those that are not known follow by name. */
export function inChoosingOrder(titles: readonly string[]): string[] {
  return titles.toSorted((a, b) => rank(a) - rank(b) || a.localeCompare(b, "en"))
}
