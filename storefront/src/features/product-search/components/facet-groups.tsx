import { Choice } from "@/components/ui/choice"
import type { ReactNode } from "react"

/** One value of a facet as the form shows it. */
export type FacetChoice = { value: string; label: string; count: number; lang?: string | undefined }

/** A facet that folds: open when something in it is chosen, or when it is asked to be. */
function Group({ title, open, children }: { title: string; open: boolean; children: ReactNode }) {
  return (
    <details className="facet" open={open}>
      <summary>{title}</summary>
      <fieldset>
        <legend className="hidden-visually">{title}</legend>
        {children}
      </fieldset>
    </details>
  )
}

/** Values of a facet as checkboxes with their counts; nothing when there is nothing to choose. */
export function ValueGroup({
  name,
  title,
  choices,
  chosen,
  open = false,
}: {
  name: string
  title: string
  choices: readonly FacetChoice[]
  chosen: readonly string[]
  open?: boolean
}) {
  if (choices.length === 0) return null
  return (
    <Group title={title} open={open || chosen.length > 0}>
      {choices.map(({ value, label, count, lang }) => (
        <Choice
          key={value}
          type="checkbox"
          name={name}
          value={value}
          defaultChecked={chosen.includes(value)}
          label={<span lang={lang}>{label}</span>}
          aside={String(count)}
        />
      ))}
    </Group>
  )
}

/** Bands of a length, of which one can be chosen. */
export function BandGroup({
  name,
  title,
  choices,
  chosen,
  any,
}: {
  name: string
  title: string
  choices: readonly FacetChoice[]
  chosen: string
  any: string
}) {
  if (choices.length === 0) return null
  return (
    <Group title={title} open={chosen !== ""}>
      <Choice name={name} value="" defaultChecked={chosen === ""} label={any} />
      {choices.map(({ value, label, count }) => (
        <Choice
          key={value}
          name={name}
          value={value}
          defaultChecked={chosen === value}
          label={label}
          aside={String(count)}
        />
      ))}
    </Group>
  )
}

/** Lowest and highest price, in the currency of the market. */
export function PriceGroup({
  title,
  from,
  to,
  min,
  max,
}: {
  title: string
  from: string
  to: string
  min: string
  max: string
}) {
  const fields = [
    { name: "price_min", label: from, value: min },
    { name: "price_max", label: to, value: max },
  ]
  return (
    <Group title={title} open={min !== "" || max !== ""}>
      <div className="facet-range">
        {fields.map(({ name, label, value }) => (
          <label key={name}>
            {label}
            <input name={name} inputMode="decimal" defaultValue={value} maxLength={9} />
          </label>
        ))}
      </div>
    </Group>
  )
}
