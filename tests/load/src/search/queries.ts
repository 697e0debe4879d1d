import { someName } from "./multiply-products.ts"

/** What is searched, each with three facets in use, and what is typed for suggestions. */
export const searches: readonly Record<string, string>[] = [
  { q: "27g 38 mm cannula", pilot: "yes", pack: "20", availability: "in,low" },
  { q: "0.4 mm canula", pilot: "no", pack: "20", line: "microcannulas" },
  { q: "polydioxanone barbed", gauge: "18,19", material: "PDO", availability: "in" },
  { q: "polidioxanone cog 100 mm", gauge: "19", design: "cog", line: "lifting-threads" },
  { q: someName, gauge: "25,27", pack: "20", availability: "in" },
  { q: `${someName} thread`, gauge: "27", design: "mono,screw", material: "PDO" },
  { q: "FG-MC-SOL-22G-50-14", gauge: "22", pack: "20", pilot: "no" },
  { q: "Kanüle 22g 50 mm", language: "de", pilot: "no", pack: "20", line: "microcannulas" },
  { q: "pcl cog", gauge: "18,19,21", material: "PCL", availability: "in,low,out" },
  { q: "3 pins 30g", gauge: "30", pins: "3", availability: "in,low" },
  { q: "gauge card", line: "accessories", pack: "1", availability: "in" },
  { q: "25g 50 mm", pilot: "yes,no", line: "microcannulas", length_min: "49" },
]

export const beginnings = [
  "c",
  "cann",
  "micro",
  "27g",
  "poly",
  someName.slice(0, 4),
  "fg-mc-sol",
  "27g cann",
]

/** What Medusa's own list is asked on the same data: words that its `q=` can find at all. */
export const listed = ["cannula", "thread", someName, "FG-MC-SOL-22G-50-14", "card", "pcl"]
