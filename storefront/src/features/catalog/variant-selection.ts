/** The part of a variant by which it is chosen: option title → value. */
export type Selectable = { options: Readonly<Record<string, string>> }

/** One value of an option; an impossible one is not made with what was chosen in the groups before it. */
export type OptionValue = { value: string; possible: boolean }

/** One option with its values in size order. */
export type OptionGroup = { title: string; values: OptionValue[] }

const bySize = new Intl.Collator("en", { numeric: true })

const agrees = (variant: Selectable, chosen: Selectable, titles: readonly string[]): boolean =>
  titles.every((title) => variant.options[title] === chosen.options[title])

/**
 * The options of a product as groups. The first group is free; each later one offers what exists
 * together with the choices before it, so nobody can lock themselves out.
 */
export function optionGroups(
  titles: readonly string[],
  variants: readonly Selectable[],
  chosen: Selectable,
): OptionGroup[] {
  return titles.map((title, index) => {
    const before = titles.slice(0, index)
    const made = new Set(
      variants
        .filter((variant) => agrees(variant, chosen, before))
        .map((variant) => variant.options[title]),
    )
    const values = [...new Set(variants.map((variant) => variant.options[title] ?? ""))]
    return {
      title,
      values: values
        .toSorted(bySize.compare)
        .map((value) => ({ value, possible: made.has(value) })),
    }
  })
}

/**
 * The variant that follows from picking one value: keeps every choice before it, and of those after
 * it as many as exist together. Stays with the chosen variant when nothing fits.
 */
export function pick<V extends Selectable>(
  titles: readonly string[],
  variants: readonly V[],
  chosen: V,
  title: string,
  value: string,
): V {
  const position = titles.indexOf(title)
  const before = titles.slice(0, Math.max(position, 0))
  const after = titles.slice(position + 1)
  const kept = (variant: V) =>
    after.filter((other) => variant.options[other] === chosen.options[other]).length
  return (
    variants
      .filter((variant) => variant.options[title] === value && agrees(variant, chosen, before))
      .toSorted((a, b) => kept(b) - kept(a))[0] ?? chosen
  )
}
