import type { Partly } from "../complete"
import type { legal as english } from "../en/legal"

/** Texts of the legal pages; what stands on them comes from the shop. */
export const legal = {
  titles: {
    imprint: "Impressum",
    terms: "AGB",
    privacy: "Datenschutz",
    withdrawal: "Widerruf und Rückgabe",
  },
  description: "{title} dieses Shops, mit Version und Datum.",
  version: "Version {version}, veröffentlicht am {date}",
  sampleTitle: "Das ist ein Beispieltext",
  sample:
    "Er zeigt, was auf einer solchen Seite steht. Er ist keine Rechtsberatung, und ein Shop ersetzt ihn, bevor er etwas verkauft.",
  noneTitle: "Der Shop hat diesen Text noch nicht veröffentlicht",
  none: "Er steht hier, sobald er veröffentlicht ist.",
  accept: "Es gelten: {terms} sowie {withdrawal}.",
} satisfies Partly<typeof english>
