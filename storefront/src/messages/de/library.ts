import type { Partly } from "../complete"
import type { library as english } from "../en/library"

/** Texts of the guidance library: index, questions, words, comparison and search. */
export const library = {
  treatments: "Behandlungen",
  shared: "Was für jede Behandlung gilt",
  questions: "Was Leserinnen und Leser fragen",
  more: "Weitere Wege zu lesen",
  searchLink: "Sicherheitshinweise durchsuchen",
  searchHint:
    "Jede Nebenwirkung, jedes Zeichen und jeder Rat in einer Liste. Was Sie eingeben, bleibt auf Ihrem Gerät.",
  wordsLink: "Fachwörter",
  wordsHint: "Die Begriffe aus Praxen und Studien in einfacher Sprache.",
  compareLink: "Zwei Behandlungen vergleichen",
  compareHint:
    "Wozu jede dient, was gemacht wird, was gezeigt wurde und was schiefgehen kann, nebeneinander.",
  versionsLink: "Was sich geändert hat",
  versionsHint:
    "Jede veröffentlichte Version der Sicherheitshinweise und wie sie sich von der vorigen unterscheidet.",
  dataLink: "Daten für andere Programme",
  dataHint: "Derselbe Inhalt als JSON, mit seinem Schema, und als HL7-FHIR-Bundle.",
  question: {
    description: "{question} Eine kurze Antwort mit ihren Quellen und dem, was nicht bekannt ist.",
    topics: "Das gehört zu",
    related: "Lesen Sie weiter",
    evidence: "Worauf die Antwort beruht",
  },
  words: {
    title: "Fachwörter",
    description:
      "Begriffe aus ästhetischen Behandlungen und Studien, in einfacher Sprache erklärt: von Kanüle und Gauge bis Metaanalyse.",
    lede: "Was in Praxen und Studien gesagt wird, in einfacher Sprache.",
  },
  compare: {
    title: "Zwei Behandlungen vergleichen",
    description:
      "Behandlungen nebeneinander: wozu sie dienen, was gezeigt wurde, was schiefgehen kann.",
    lede: "Keine ist für alle besser. Wählen Sie ein Paar, um zu sehen, was sich unterscheidet und was nicht bekannt ist.",
    pair: "{one} und {other}",
    pairDescription:
      "{one} und {other} nebeneinander: Ziel, Vorgehen, Belege, Nebenwirkungen und Risiken.",
    aim: "Was Menschen sich davon wünschen",
    method: "Was gemacht wird",
    shown: "Was Studien gezeigt haben",
    lasting: "Wie lange es hält",
    mainMessage: "Merken Sie sich",
    normal: "Was normal ist",
    serious: "Was schwerwiegend schiefgehen kann",
    absolute: "Wer nicht behandelt werden darf",
    emergency: "Holen Sie sofort Hilfe bei",
    onlyHere: "nur hier",
    sources: "Quellen",
    full: "Alles zu: {title}",
  },
  search: {
    title: "Sicherheitshinweise durchsuchen",
    description:
      "Alle Nebenwirkungen, Warnzeichen, Gegenanzeigen und Ratschläge in einer Liste, die Sie durchsuchen können.",
    lede: "Geben Sie ein Wort ein, zum Beispiel „Flecken“, „schwanger“ oder „Sauna“. Die Suche läuft in Ihrem Browser: Was Sie eingeben, wird nirgendwohin gesendet und nicht aufbewahrt.",
    label: "Suchen nach",
    found: "{count} gefunden",
    oneFound: "1 gefunden",
    none: "Zu diesen Wörtern wurde nichts gefunden. Versuchen Sie ein anderes Wort, oder lesen Sie die ganze Liste unten.",
    all: "Alles, von A bis Z",
    failed: "Die Liste konnte gerade nicht durchsucht werden. Alles steht weiterhin unten.",
    kinds: {
      topics: "Thema",
      effects: "Nebenwirkung",
      contraindications: "Wer nicht behandelt werden darf",
      before: "Vor der Behandlung",
      after: "Nachsorge",
      redFlags: "Warnzeichen",
      notKnown: "Nicht bekannt",
      questions: "Frage",
      glossary: "Wort",
    },
  },
} satisfies Partly<typeof english>
