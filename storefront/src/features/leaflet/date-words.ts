import type { Temporal } from "temporal-polyfill"
import { fill } from "@/lib/format/fill"
import type { Messages } from "@/messages"
import { pointsOf, pointWords } from "./dates"
import type { DateWords } from "./edition"

/** Stretches in dates, for one treatment: "until Sun, 29 Mar, 15:30", "from Sat, 18 Apr". */
export function dateWords(
  treated: Temporal.ZonedDateTime,
  formatLocale: string,
  texts: Pick<Messages["leaflet"]["sheet"], "from" | "between" | "until">,
): DateWords {
  return (stretch) => {
    const points = pointsOf(stretch, treated)
    const start = pointWords(points.start, treated, formatLocale)
    if (points.end === null) return fill(texts.from, { start })
    const end = pointWords(points.end, treated, formatLocale)
    return stretch.from === 0 ? fill(texts.until, { end }) : fill(texts.between, { start, end })
  }
}
