import type { LabelWords } from "../label-words.ts"

/** Labels in German; the bands are those of the EU product information template. */
export const labelWords: LabelWords = {
  bands: {
    "very-common": "Sehr häufig",
    common: "Häufig",
    uncommon: "Gelegentlich",
    rare: "Selten",
    "very-rare": "Sehr selten",
    "not-known": "Nicht bekannt",
  },
  bandRange: (lowest, highest) => `${lowest} bis ${highest.toLowerCase()}`,
  evidence: {
    "meta-analysis": "Zusammengefasste Studien",
    "controlled-trial": "Kontrollierte Studie",
    observational: "Studien ohne Vergleichsgruppe",
    survey: "Umfrage",
    laboratory: "Laborstudie",
    "case-reports": "Berichte über einzelne Fälle",
    guideline: "Leitlinie",
    regulator: "Angabe einer Behörde",
    "expert-opinion": "Meinung von Fachleuten",
    leaflet: "Merkblätter von Praxen; nicht mit Studien abgeglichen",
    inferred: "Folgt aus anderen Tatsachen; selbst nicht untersucht",
  },
  redFlagLevels: {
    emergency: "Notfall: Holen Sie sofort Hilfe",
    urgent: "Dringend: Lassen Sie sich noch am selben Tag ärztlich helfen",
    contact: "Fragen Sie die Person, die Sie behandelt hat",
  },
  contraindicationClasses: {
    absolute: "Lassen Sie diese Behandlung nicht machen",
    temporary: "Zurzeit nicht",
    relative: "Fragen Sie zuerst",
  },
  attribution: {
    device: "Das Produkt",
    procedure: "Der Eingriff",
    substance: "Was gespritzt wird",
    technique: "Wie es gemacht wird",
    contamination: "Keime auf Instrumenten, auf der Haut oder im Produkt",
  },
  readExtent: {
    full: "vollständig gelesen",
    abstract: "nur die Zusammenfassung wurde gelesen",
    excerpt: "nur ein Auszug wurde gelesen",
  },
  draft: "Entwurf. Diese Hinweise wurden nicht klinisch geprüft.",
  reviewed: "Eine namentlich genannte Fachperson aus der Medizin hat diese Hinweise geprüft.",
  translation: "Übersetzung aus dem Englischen, Entwurf. Im Zweifel gilt der englische Text.",
  untranslated: {
    missing: "Dieser Text ist noch nicht übersetzt.",
    outdated: "Der englische Text wurde seit der Übersetzung geändert.",
  },
}
