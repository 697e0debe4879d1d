/** How many products or sizes stand side by side. */
export const MOST_COMPARED = 4

/** More names than this in an address are not looked at. */
const MOST_READ = 12

/** Longest name that is looked at; handles and references are shorter. */
const LONGEST = 100

/**
 * Handles and references out of the address of a comparison (`items`, once with commas or several times), each once and
 * in their order.
 */
export function itemsIn(given: string | string[] | undefined): string[] {
  const names = [given ?? []]
    .flat()
    .flatMap((text) => text.split(","))
    .map((name) => name.trim().slice(0, LONGEST))
    .filter((name) => name !== "")
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()].slice(0, MOST_READ)
}

/** Address of the comparison of items, in their order. */
export function compareHref(locale: string, items: readonly string[]): string {
  const query = items.length > 0 ? `?items=${items.map(encodeURIComponent).join(",")}` : ""
  return `/${locale}/compare${query}`
}
