import {
  connectionFit,
  formatLength,
  pilotFit,
  type ConnectionFit,
  type OuterDiameter,
  type PilotFit,
  type Specification,
} from "@finegauge/catalogue"
import type { MarketConfig } from "@/config/markets"
import { fill } from "@/lib/format/fill"
import type { Messages } from "@/messages"

/** One question of what goes together, and what the catalogue's own figures answer. */
export type FitRow = { key: "pilot" | "lock" | "slip" | "injector"; label: string; value: string }

type Market = Pick<MarketConfig, "formatLocale" | "units">
type Texts = Messages["choosing"]["fit"]

const diameter = ({ mm, from }: OuterDiameter, market: Market, texts: Texts): string =>
  fill(from === "stated" ? texts.stated : texts.nominal, {
    mm: formatLength(mm, market.formatLocale, market.units),
  })

const pilotSentence = (fit: PilotFit, market: Market, texts: Texts): string => {
  switch (fit.kind) {
    case "no-pilot":
      return texts.noPilot
    case "not-known":
      return texts.missing[fit.missing]
    case "wider":
    case "equal":
    case "narrower": {
      const sentence = fill(texts[fit.kind], {
        pilot: diameter(fit.pilot, market, texts),
        cannula: diameter(fit.cannula, market, texts),
      })
      return fit.nominalOnly ? `${sentence} ${texts.nominalOnly}` : sentence
    }
  }
}

/** What a device goes together with, as far as its own figures tell; empty for what is put on no syringe. */
export function fitRows(specification: Specification, market: Market, texts: Texts): FitRow[] {
  const connections = connectionFit(specification)
  if (!connections) return []
  const { syringe, injector } = connections
  const said = (fit: ConnectionFit) => texts.connection[fit]
  const rows: FitRow[] = [
    { key: "lock", label: texts.lock, value: said(syringe["luer-lock"]) },
    { key: "slip", label: texts.slip, value: said(syringe["luer-slip"]) },
  ]
  if (specification.family === "microcannula") {
    const value = pilotSentence(pilotFit(specification), market, texts)
    return [{ key: "pilot", label: texts.pilot, value }, ...rows]
  }
  const value =
    injector.kind === "named"
      ? fill(texts.injectorNamed, { devices: injector.devices.join(", ") })
      : texts[injector.kind === "none" ? "injectorNone" : "injectorUnknown"]
  return [...rows, { key: "injector", label: texts.injector, value }]
}
