import type { Partly } from "../complete"
import type { shell as english } from "../en/shell"
import { errorTexts } from "../errors"

/** Texts that stand around every page, and on pages that are none. */
export const shell = {
  shop: {
    name: "Finegauge",
    skip: "Zum Inhalt springen",
    sampleNotice:
      "Beispielshop: Produkte, Preise und Bestände sind Beispieldaten. Nichts wird geliefert.",
  },
  navigation: {
    main: "Hauptnavigation",
    catalogue: "Katalog",
    guidance: "Sicherheitshinweise",
    cart: "Warenkorb",
    cartCount: "({count} Artikel)",
    market: "Land",
    chooseMarket: "Land wählen",
    breadcrumb: "Sie sind hier",
    home: "Startseite",
  },
  footer: {
    purpose:
      "Technische Daten, maßstäbliche Zeichnungen und Sicherheitshinweise mit Quellen zu Fäden, Kanülen und Injektoren.",
    guidanceStatus: "Hinweise",
    guidanceDraft: "Entwurf",
    data: "Produkte und Preise",
    dataSample: "Beispieldaten",
    units: "Einheiten",
    unitsMetric: "mm (Zoll daneben)",
    unitsInch: "Zoll (mm daneben)",
    emergency: "Notrufnummer",
    emergencyUnknown: "nicht hinterlegt",
  },
  form: {
    required: "Pflichtangabe",
    optional: "freiwillig",
    problem: "Es gibt ein Problem",
  },
  notFound: {
    title: "Hier gibt es keine Seite",
    text: "Vielleicht ist die Adresse falsch geschrieben, oder das Produkt steht nicht mehr im Katalog.",
    toCatalogue: "Zum Katalog",
    toGuidance: "Sicherheitshinweise lesen",
  },
  error: errorTexts.de,
} satisfies Partly<typeof english>
