import type { Partly } from "../complete"
import type { catalogue as english } from "../en/catalogue"

/** Texts of home, catalogue and product page. */
export const catalogue = {
  home: {
    title: "Fäden, Kanülen und Injektoren nach ihren Maßen",
    description:
      "Liftingfäden, Mikrokanülen und Mehrfachnadeln mit vollständigen technischen Angaben, maßstäblichen Zeichnungen und Sicherheitshinweisen mit Quellen.",
    heading: "Jedes Produkt, maßstäblich gezeichnet.",
    lede: "Zuerst die Maße, und neben jedem Produkt, was schiefgehen kann, wer nicht behandelt werden darf und was danach zu tun ist.",
    plate: "Eines aus jeder Produktlinie, alle in einem Maßstab.",
    plateEntry: "{title}, {variant}, maßstäblich",
    lines: "Produktlinien",
    lineCount: "{count} Produkte",
    lineCountOne: "1 Produkt",
    guidance: "Sicherheitshinweise",
    guidanceLede:
      "Dieselben Hinweise stehen auf jeder Produktseite, die sie betreffen. Zum Lesen brauchen Sie kein Konto.",
    practice: "So lesen Sie diesen Shop",
    practiceRows: {
      measurements: "Maße",
      measurementsText:
        "Wie im Datenblatt angegeben, in Millimetern und Zoll. Was nicht angegeben ist, wird als nicht angegeben gezeigt.",
      drawings: "Zeichnungen",
      drawingsText:
        "Aus den Maßen erstellt, maßstäblich; sie zeigen Verhältnisse, nicht das Aussehen.",
      figures: "Zahlen zur Sicherheit",
      figuresText:
        "Neben jeder steht ihre Quelle. Wo Studien sich widersprechen, sehen Sie die Spanne; wo niemand gezählt hat, „nicht bekannt“.",
    },
  },
  catalogue: {
    title: "Katalog",
    description: "Alle Produkte nach Linien, mit Gauge, Länge, Preis und Bestand.",
    lede: "{count} Produkte in {lines} Linien. Wählen Sie nach der Art des Produkts; die Größen stehen auf seiner Seite.",
    lines: "Produktlinien",
    allLines: "Alle Linien",
    empty: "In dieser Linie gibt es zurzeit keine Produkte.",
    sizes: "{count} Größen",
    sizesOne: "1 Größe",
    from: "ab",
    sample: "Beispiel",
    toGuidance: "Hinweise zu dieser Linie",
  },
  price: {
    includingVat: "inkl. MwSt.",
    excludingSalesTax: "ohne Verkaufssteuer",
    each: "{price} je Stück",
    notSoldHere: "In diesem Land nicht im Verkauf",
  },
  stock: {
    in: "Auf Lager",
    low: "Wenige auf Lager",
    out: "Nicht auf Lager",
  },
  product: {
    description: "{title}: {subtitle}. Maße, Preis, Bestand und Sicherheitshinweise.",
    sampleTitle: "Beispieldaten",
    sampleText:
      "Maße, Preis, Bestand, Hersteller und Zweckbestimmung dieses Produkts sind erfunden, um zu zeigen, wie der Shop funktioniert. Verlassen Sie sich nicht darauf.",
    drawing: "Zeichnung",
    drawingOf: "{title}, {variant}",
    scaleNote: "Maßstäblich. Zeigt Verhältnisse, nicht das Aussehen.",
    choose: "Größe wählen",
    unavailable:
      "Durchgestrichen: wird nicht in {choice} hergestellt. Die Wahl führt zur nächsten Größe.",
    unavailableValue: "wird nicht in {choice} hergestellt, führt zur nächsten Größe",
    moved: "{title} ist jetzt {value}: die nächste Größe, die in {picked} hergestellt wird.",
    order: "Preis und Bestellung",
    reference: "Art.-Nr.",
    packOf: "Packung mit {count} Stück",
    out: "Diese Größe ist nicht auf Lager.",
    allSizes: "Alle Größen",
    specification: "Technische Angaben",
    shared: "Für alle Größen gleich",
    attribute: "Merkmal",
    value: "Wert",
    size: "Größe",
    priceColumn: "Preis ({note})",
    stockColumn: "Bestand",
    parties: "Wer dahintersteht",
    partyRows: {
      legalManufacturer: "Verantwortlicher Hersteller",
      euRepresentative: "Bevollmächtigter in der EU",
      importer: "Importeur",
      intendedPurpose: "Zweckbestimmung",
      ifu: "Gebrauchsanweisung",
      regulatoryBasis: "Rechtsgrundlage",
      riskClass: "Risikoklasse",
      certificate: "Zertifikat",
    },
    notStated: "Nicht angegeben",
    unstated: "Vom Hersteller nicht angegeben",
    noIfu: "Keine: dies ist ein Beispiel",
    notes: "Hinweise zu diesem Produkt",
    warningLink: "Warnzeichen nach der Behandlung",
    warningLinkText: "Wann Sie Hilfe holen, und wie schnell",
    noGuidance:
      "Dies ist Zubehör, kein Medizinprodukt; Hinweise zu einer Behandlung gibt es dafür nicht.",
  },
} satisfies Partly<typeof english>
