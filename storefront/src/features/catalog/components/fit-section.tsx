import { gaugeSources, pilotFitSource } from "@finegauge/catalogue"
import type { ComparisonRow } from "@/components/ui/comparison-table"
import { DataList } from "@/components/ui/table"
import type { MarketConfig } from "@/config/markets"
import { fill } from "@/lib/format/fill"
import type { Messages } from "@/messages"
import type { ComparedItem } from "../find-compared"
import { fitRows, type FitRow } from "../fit"
import { wholeSpecification } from "../specification-view"
import type { ProductView } from "../view"

type Texts = Messages["choosing"]

/** Answers of one question with the sizes that they hold for. */
type Answers = { label: string; values: Map<string, string[]> }

const byQuestion = (sizes: readonly { title: string; rows: FitRow[] }[]): Map<string, Answers> => {
  const questions = new Map<string, Answers>()
  for (const { title, rows } of sizes)
    for (const { key, label, value } of rows) {
      const answers = questions.get(key) ?? { label, values: new Map<string, string[]>() }
      answers.values.set(value, [...(answers.values.get(value) ?? []), title])
      questions.set(key, answers)
    }
  return questions
}

function Answer({ values }: Pick<Answers, "values">) {
  if (values.size === 1) return [...values.keys()].join("")
  return [...values].map(([value, titles]) => (
    <p key={value}>
      <b lang="en">{titles.join("; ")}</b>
      <br />
      {value}
    </p>
  ))
}

/** What the sizes of a product go together with, from the catalogue's own figures; nothing for other families. */
export function FitSection({
  product,
  market,
  texts: { fit },
}: {
  product: ProductView
  market: MarketConfig
  texts: Texts
}) {
  const sizes = product.variants.flatMap((variant) => {
    const specification = wholeSpecification(product, variant)
    return specification
      ? [{ title: variant.title, rows: fitRows(specification, market, fit) }]
      : []
  })
  const questions = byQuestion(sizes)
  if (questions.size === 0) return null
  const { title: table } = gaugeSources["table-after-iso"]
  return (
    <section className="fit">
      <h3>{fit.title}</h3>
      <p>{fit.lede}</p>
      <DataList
        rows={[...questions].map(([key, { label, values }]) => ({
          key,
          label,
          value: <Answer values={values} />,
        }))}
      />
      {questions.has("pilot") ? (
        <p>
          <small>{fill(fit.sources, { table, practice: pilotFitSource })}</small>
        </p>
      ) : null}
    </section>
  )
}

/** The same questions as rows of a comparison: those with different answers, and those with the same one. */
export function fitComparison(
  items: readonly ComparedItem[],
  market: MarketConfig,
  { fit, compare }: Texts,
): { different: ComparisonRow[]; equal: ComparisonRow[] } {
  const columns = items.map(({ specification }) =>
    specification ? fitRows(specification, market, fit) : [],
  )
  const labels = new Map(columns.flat().map(({ key, label }) => [key, label]))
  const rows = [...labels].map(([key, label]) => ({
    key: `fit-${key}`,
    label,
    cells: columns.map(
      (column) => column.find((row) => row.key === key)?.value ?? compare.doesNotApply,
    ),
  }))
  const isEqual = ({ cells }: (typeof rows)[number]) => new Set(cells).size === 1
  return { different: rows.filter((row) => !isEqual(row)), equal: rows.filter(isEqual) }
}
