import { Button } from "@/components/ui/button"
import { Field } from "@/components/ui/field"
import { SectionHeading } from "@/components/ui/heading"
import type { MarketConfig } from "@/config/markets"
import { compareHref, MOST_COMPARED } from "@/features/catalog/compare-items"
import type { ComparedItem } from "@/features/catalog/find-compared"
import { listProducts } from "@/features/catalog/queries"
import { fill } from "@/lib/format/fill"
import type { Messages } from "@/messages"

/** How many products of a line are offered by name; any other can be given by its reference. */
const MOST_OFFERED = 8

/** The way to one more item: products of the same line by name, everything else by its reference. */
export async function AnotherItem({
  items,
  market,
  texts,
}: {
  items: readonly ComparedItem[]
  market: MarketConfig
  texts: Messages["choosing"]["compare"]
}) {
  const { locale } = market
  if (items.length >= MOST_COMPARED) return <p className="no-print">{texts.full}</p>
  const names = items.map(({ item }) => item)
  const line = items.at(-1)?.product.line
  const shown = new Set(items.map(({ product }) => product.id))
  const others = (line ? await listProducts(market, line.handle) : []).filter(
    ({ id }) => !shown.has(id),
  )
  return (
    <section aria-labelledby="another" className="no-print">
      <SectionHeading id="another">{texts.another}</SectionHeading>
      {line && others.length > 0 ? (
        <nav className="line-navigation" aria-label={fill(texts.others, { line: line.name })}>
          <p>{fill(texts.others, { line: line.name })}</p>
          <ul>
            {others.slice(0, MOST_OFFERED).map(({ id, handle, title }) => (
              <li key={id}>
                <a href={compareHref(locale, [...names, handle])} lang="en">
                  + {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      <form action={compareHref(locale, [])} method="get">
        {names.map((name) => (
          <input key={name} type="hidden" name="items" value={name} />
        ))}
        <Field
          name="items"
          label={texts.reference}
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
        />
        <Button variant="secondary">{texts.addReference}</Button>
      </form>
    </section>
  )
}
