/** The part of a variant by which it is chosen: option title → value. */
export type Selectable = { options: Readonly<Record<string, string>> }

/** One value of an option; an impossible one is not made with what is chosen in the other groups. */
export type OptionValue = { value: string; possible: boolean }

/** One option with its values in size order. */
export type OptionGroup = { title: string; values: OptionValue[] }

/** What a visitor picked, option title → value, in the order of picking: the last pick stands last. */
export type Wishes = ReadonlyMap<string, string>

const bySize = new Intl.Collator("en", { numeric: true })

/** Values of an option, each once, in size order. */
const valuesOf = (title: string, variants: readonly Selectable[]): string[] =>
  [...new Set(variants.map(({ options }) => options[title] ?? ""))].toSorted(bySize.compare)

/**
 * The options of a product as groups. A value that is not made with the other choices stays on offer, marked:
 * nobody is locked in, and `pick` moves the other choices to what is made.
 */
export function optionGroups(
  titles: readonly string[],
  variants: readonly Selectable[],
  chosen: Selectable,
): OptionGroup[] {
  return titles.map((title) => {
    const others = titles.filter((other) => other !== title)
    const made = new Set(
      variants
        .filter(({ options }) => others.every((other) => options[other] === chosen.options[other]))
        .map(({ options }) => options[title]),
    )
    return {
      title,
      values: valuesOf(title, variants).map((value) => ({ value, possible: made.has(value) })),
    }
  })
}

/** Adds a pick to the wishes; it becomes the last and strongest one. */
export function wish(wishes: Wishes, title: string, value: string): Wishes {
  const kept = [...wishes].filter(([other]) => other !== title)
  return new Map([...kept, [title, value]])
}

/**
 * The variant nearest to the wishes: the last pick is always met, then as many earlier ones as are made together
 * with it, and where one cannot be met, the value next to it in size order. Undefined when the last pick is not made.
 */
export function nearest<V extends Selectable>(
  titles: readonly string[],
  variants: readonly V[],
  wishes: Wishes,
): V | undefined {
  const [last, ...earlier] = [...wishes].filter(([title]) => titles.includes(title)).toReversed()
  const steps = new Map(titles.map((title) => [title, valuesOf(title, variants)]))
  const distance = (variant: V, [title, value]: [string, string]): number => {
    const values = steps.get(title) ?? []
    return Math.abs(values.indexOf(variant.options[title] ?? "") - values.indexOf(value))
  }
  const missed = (variant: V) =>
    earlier.filter(([title, value]) => variant.options[title] !== value).length
  const away = (variant: V) => earlier.reduce((sum, one) => sum + distance(variant, one), 0)
  return variants
    .filter(({ options }) => last === undefined || options[last[0]] === last[1])
    .toSorted((a, b) => missed(a) - missed(b) || away(a) - away(b))[0]
}

/** Options that had to move although nobody picked them anew: title and the value that they have now. */
export function moved(
  titles: readonly string[],
  before: Selectable,
  after: Selectable,
  picked: string,
): { title: string; value: string }[] {
  return titles
    .filter((title) => title !== picked && before.options[title] !== after.options[title])
    .map((title) => ({ title, value: after.options[title] ?? "" }))
}
