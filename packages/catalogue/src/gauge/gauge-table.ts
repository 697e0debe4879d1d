/** Where a row of the table was read, and how strong that is. */
export type GaugeEvidence = "iso-scope" | "table-after-iso" | "legacy-chart"

/** One gauge with the outer diameter of rigid tubing, mm. */
export type GaugeRow = { gauge: number; outerDiameterMm: number; evidence: GaugeEvidence }

/**
 * The sources of the table. The text of ISO 9626:2016 itself was not read: its scope gives the two ends,
 * secondary tables that name the standard give most rows, and the older inch-based needle-gauge chart, whose
 * figures differ from the ISO ones by a few per cent, fills the rows read nowhere else,
 * rounded to 0.01 mm.
 */
export const gaugeSources = {
  "iso-scope": {
    title: "ISO 9626:2016, scope: rigid tubing, 34G (0.18 mm) to 10G (3.4 mm)",
    url: "https://codeofchina.com/standard/GBT18457-2024.html",
  },
  "table-after-iso": {
    title: "Secondary tables that quote EN ISO 9626; 23G: bdsoft.de lexicon, 32G: puremed.com.pl",
    url: "https://www.euromed-gmbh.de/kanulen-herstellung-und-durchmesser-in-gauge",
  },
  "legacy-chart": {
    title: "Needle gauge comparison chart (inch-based), row of ISO 9626 not read",
    url: "https://en.wikipedia.org/wiki/Needle_gauge_comparison_chart",
  },
} as const satisfies Record<GaugeEvidence, { title: string; url: string }>

/** What the table must not be used for, in one sentence that may be shown. */
export const gaugeTableLimit =
  "Nominal outer diameters of rigid needle tubing; ISO 9626:2016 does not apply to flexible tubing, so a flexible cannula may differ."

const row = (gauge: number, outerDiameterMm: number, evidence: GaugeEvidence): GaugeRow => ({
  gauge,
  outerDiameterMm,
  evidence,
})

/** Gauge to nominal outer diameter in mm, 10G to 34G; each row names its evidence. */
export const gaugeTable: readonly GaugeRow[] = [
  row(10, 3.4, "iso-scope"),
  row(11, 3.05, "legacy-chart"),
  row(12, 2.77, "legacy-chart"),
  row(13, 2.41, "legacy-chart"),
  row(14, 2.1, "table-after-iso"),
  row(15, 1.83, "legacy-chart"),
  row(16, 1.6, "table-after-iso"),
  row(17, 1.4, "table-after-iso"),
  row(18, 1.2, "table-after-iso"),
  row(19, 1.1, "table-after-iso"),
  row(20, 0.9, "table-after-iso"),
  row(21, 0.8, "table-after-iso"),
  row(22, 0.7, "table-after-iso"),
  row(23, 0.6, "table-after-iso"),
  row(24, 0.57, "legacy-chart"),
  row(25, 0.5, "table-after-iso"),
  row(26, 0.45, "table-after-iso"),
  row(27, 0.4, "table-after-iso"),
  row(28, 0.36, "legacy-chart"),
  row(29, 0.33, "table-after-iso"),
  row(30, 0.31, "legacy-chart"),
  row(31, 0.26, "legacy-chart"),
  row(32, 0.23, "table-after-iso"),
  row(33, 0.21, "legacy-chart"),
  row(34, 0.18, "iso-scope"),
]

/** Takes a gauge; returns its row, or undefined outside 10–34 and for "unknown". */
export const findGauge = (gauge: number | "unknown"): GaugeRow | undefined =>
  gaugeTable.find((entry) => entry.gauge === gauge)
