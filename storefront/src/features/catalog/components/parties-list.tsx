import type { Parties } from "@finegauge/catalogue"
import { DataList } from "@/components/ui/table"
import type { CountryCode } from "@/config/markets"
import type { Messages } from "@/messages"
import { jurisdictionOf } from "../intended-purpose"
import type { ProductView } from "../view"

type Texts = Messages["product"]

const stated = (text: string | undefined, { notStated }: Texts): string =>
  text === undefined || text === "unknown" ? notStated : text

const partyName = (party: Parties["importer"], texts: Texts): string =>
  party === "unknown" ? texts.notStated : party.name

const ifuText = (ifu: Parties["ifu"], texts: Texts): string => {
  if (ifu === "unknown") return texts.notStated
  if (ifu === "none: sample") return texts.noIfu
  return `${ifu.reference} ${stated(ifu.revision, texts)}`
}

/** Who answers for a product and what it is meant for in this market; nothing when that is not recorded. */
export function PartiesList({
  product,
  country,
  texts,
}: {
  product: ProductView
  country: CountryCode
  texts: Texts
}) {
  const { parties } = product
  if (!parties) return <p>{texts.notStated}</p>
  const { partyRows } = texts
  const values: Record<keyof typeof partyRows, string> = {
    legalManufacturer: partyName(parties.legalManufacturer, texts),
    euRepresentative: partyName(parties.euRepresentative, texts),
    importer: partyName(parties.importer, texts),
    intendedPurpose: stated(parties.intendedPurpose[jurisdictionOf(country)], texts),
    ifu: ifuText(parties.ifu, texts),
    regulatoryBasis: stated(parties.regulatoryBasis, texts),
    riskClass: stated(parties.riskClass, texts),
    certificate: stated(parties.certificate, texts),
  }
  const keys = Object.keys(values) as (keyof typeof values)[]
  const stateless = keys.filter((key) => values[key] === texts.notStated)
  const rows = keys
    .filter((key) => !stateless.includes(key))
    .map((key) => ({ key, label: partyRows[key], value: values[key] }))
  const names = stateless.map((key) => partyRows[key]).join("; ")
  const last = { key: "notStated", label: texts.notStated, value: names }
  return <DataList rows={names ? [...rows, last] : rows} />
}
