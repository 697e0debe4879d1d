import type { Partly } from "../complete"
import type { guidance as english } from "../en/guidance"

/** Texts around the guidance; the guidance itself comes from the content package. */
export const guidance = {
  indexTitle: "Sicherheitshinweise",
  indexDescription:
    "Was bei Fadenlifting, Mikrokanülen und Mesotherapie mit Mehrfachnadeln schiefgehen kann, wer nicht behandelt werden darf, Nachsorge und Warnzeichen, mit Quellen.",
  indexLede:
    "Was schiefgehen kann, wer nicht behandelt werden darf, was vorher und nachher zu tun ist und wann Sie Hilfe holen. Jede Zahl nennt ihre Quelle.",
  topicDescription:
    "{title}: Nebenwirkungen mit Zahlen, wer nicht behandelt werden darf, Nachsorge, Warnzeichen und Quellen.",
  heading: "Sicherheitshinweise",
  draftTitle: "Entwurf, nicht klinisch geprüft",
  draftText:
    "Noch keine Fachperson aus der Medizin hat diesen Text geprüft. Er ersetzt weder den Rat der Person, die Sie behandelt, noch die Gebrauchsanweisung.",
  contents: "Auf dieser Seite",
  sections: {
    warnings: "Warnzeichen",
    normal: "Was normal ist",
    effects: "Was schiefgehen kann",
    contraindications: "Wer nicht behandelt werden darf",
    before: "Vor der Behandlung",
    aftercare: "Nachsorge",
    questions: "Was Leserinnen und Leser fragen",
    notKnown: "Was nicht bekannt ist",
    practitioner: "Für Behandelnde",
    words: "Fachwörter",
    sources: "Quellen",
    version: "Version",
  },
  care: {
    emergency: "Rufen Sie sofort {number} an",
    emergencyNoNumber: "Rufen Sie sofort die Notrufnummer an",
    urgent: "Holen Sie sich noch heute medizinische Hilfe",
    contact: "Fragen Sie die Person, die Sie behandelt hat",
    anyOf: "Ein einziges dieser Zeichen genügt.",
    applies: "Wichtig {window} nach der Behandlung",
    anyTime: "Jederzeit wichtig",
  },
  normal: {
    unknown: "wie lange, ist nicht bekannt",
    limit:
      "Normal heißt nicht harmlos. Wenn etwas davon zunimmt, statt nachzulassen, sehen Sie bei den Warnzeichen nach.",
  },
  before: {
    "lower-risk": "Wie sich das Risiko senken lässt",
    ask: "Was Sie fragen sollten",
    prepare: "Wie Sie sich vorbereiten",
  },
  words: { all: "{count} Wörter in einfacher Sprache" },
  effects: {
    heterogeneity: "I² {share} %: Die zusammengefassten Studien widersprechen einander",
    lede: "Die Anzahl steht jeweils je {per}. Eine Spanne bedeutet, dass Studien sich widersprechen. „Nicht bekannt“ bedeutet, dass niemand so gezählt hat, dass man daraus sieht, wie oft es vorkommt.",
    clinicalName: "In der Fachsprache",
    kind: "Art",
    serious: "Schwerwiegend",
    expected: "Gehört normal zur Heilung",
    starts: "Beginnt",
    lasts: "Dauert",
    comesFrom: "Kommt von",
    whatToDo: "Was zu tun ist",
    figures: "Zahlen und woher sie stammen",
    escalate: "Wenn es schlimmer wird: {title}",
    groups: {
      during: "Während der Behandlung",
      soon: "In den ersten Tagen und Wochen",
      later: "Wochen bis Jahre später",
    },
  },
  contraindications: {
    proposed:
      "Die drei Gruppen sind unser Vorschlag; eine Leitlinie mit einer solchen Einteilung wurde nicht gefunden.",
    until: "Warten bis",
    ask: "Frage, die zu stellen ist",
    actions: {
      "do-not-treat": "Nicht behandeln",
      delay: "Die Behandlung verschieben",
      "ask-prescriber":
        "Fragen Sie die Person, die es verschrieben hat; setzen Sie kein Medikament eigenmächtig ab",
      "ask-practitioner": "Sagen Sie es zuerst der Person, die Sie behandelt",
      refer: "An eine Ärztin oder einen Arzt überweisen",
      "discard-device": "Das Produkt unbenutzt wegwerfen",
    },
  },
  aftercare: {
    do: "Tun",
    avoid: "Vermeiden",
    ask: "Fragen",
    start: "Die Behandlung",
    scale: "Ein Feld ist ein Tag. Eine ganze Reihe: {time}.",
    allOverridable:
      "Wenn die Person, die Sie behandelt hat, Ihnen etwas anderes gesagt hat, halten Sie sich daran. Die Zeiten zählen ab dem Ende der Behandlung.",
  },
  evidence: { one: "1 Quelle", many: "{count} Quellen" },
  sources: {
    all: "Alle {count} Quellen, und wie viel von jeder gelesen wurde",
    names: "Alle {count} Quellen",
    preprint: "Vorabdruck, von keiner Fachzeitschrift begutachtet",
    secondary: "zeigt, was gesagt wird; schwach dafür, was stimmt",
  },
  versionRows: {
    package: "Version der Hinweise",
    hash: "Prüfsumme des Inhalts",
    topics: "Themen",
    reviewer: "Klinische Prüfung durch",
    noReviewer: "Noch niemand",
    lastReviewed: "Zuletzt geprüft",
    nextReviewDue: "Nächste Prüfung fällig",
    author: "Geschrieben von",
    method: "Erstellt mit",
    reportTo: "Problem mit einem Produkt melden",
  },
  read: "Hinweise lesen",
  full: "{title}: worauf jede Aussage beruht",
} satisfies Partly<typeof english>
