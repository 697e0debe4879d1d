import type { Partly } from "../complete"
import type { checklist as english } from "../en/checklist"

/** Texts of the questions before a treatment. None of them may say that a treatment is safe. */
export const checklist = {
  title: "Fragen vor der Behandlung",
  lede: "Für die Person, die behandelt werden soll. Ein Ja bedeutet, dass der Punkt auf Sie zutrifft.",
  privacy:
    "Ihre Antworten bleiben auf dieser Seite. Nichts wird gesendet oder gespeichert, und alles ist weg, wenn Sie die Seite neu laden oder verlassen.",
  open: "Fragen hier beantworten",
  opening: "Fragen werden geladen …",
  openFailed:
    "Das Formular konnte nicht geladen werden. Sie können die Fragen trotzdem lesen und durchgehen.",
  withoutScript:
    "Um sie hier zu beantworten, schalten Sie JavaScript ein. Sie können diese Liste auch drucken.",
  answers: { yes: "Ja", no: "Nein", unsure: "Nicht sicher" },
  progress: "{answered} von {all} Fragen beantwortet",
  points: "Punkte, über die Sie sprechen müssen: {count}.",
  verdicts: {
    stop: {
      title: "Halt, erst fragen",
      text: "Mindestens eine Antwort ist ein Grund, diese Behandlung nicht oder jetzt nicht zu bekommen. Lassen Sie sich nicht behandeln. Sprechen Sie über die Punkte unten mit einer Ärztin, einem Arzt oder der Person, die Sie behandelt.",
    },
    ask: {
      title: "Vorher fragen",
      text: "Mindestens eine Antwort muss besprochen werden, bevor Sie behandelt werden. Setzen Sie kein verordnetes Medikament eigenmächtig ab.",
    },
    open: {
      title: "Noch nicht fertig",
      text: "Beantworten Sie jede Frage. Wählen Sie „Nicht sicher“, wo Sie es nicht wissen.",
    },
    none: {
      title: "Fragen Sie trotzdem",
      text: "Sie haben jede Frage mit Nein beantwortet. Das bedeutet nicht, dass diese Behandlung für Sie richtig ist oder dass nichts schiefgehen kann. Es bedeutet nur, dass diese Fragen keinen Grund zum Halt ergeben haben. Niemand hat sich auf eine vollständige Liste solcher Gründe geeinigt. Die Person, die Sie behandelt, muss Sie trotzdem befragen, sich Ihre Haut ansehen und die Gebrauchsanweisung durchgehen.",
    },
  },
  stopList: "Halt, erst fragen zu",
  askList: "Vorher fragen zu",
  unsureNote: "Sie waren nicht sicher. Klären Sie es, bevor Sie behandelt werden.",
  until: "Warten bis",
  actions: {
    "do-not-treat": "Lassen Sie diese Behandlung nicht machen",
    delay: "Verschieben Sie die Behandlung",
    "ask-prescriber":
      "Fragen Sie die Person, die Ihr Medikament verordnet hat oder Ihre Krankheit behandelt",
    "ask-practitioner": "Sagen Sie es zuerst der Person, die Sie behandelt",
    refer: "Sprechen Sie zuerst mit einer Ärztin oder einem Arzt",
    "discard-device": "Das Produkt muss unbenutzt weggeworfen werden",
  },
  note: "Was Sie fragen möchten",
  noteHint:
    "Für Ihr eigenes Gespräch. Es wird mit Ihren Antworten gedruckt und nirgends aufbewahrt.",
  print: "Fragen und Antworten drucken",
  clear: "Alle Antworten löschen",
  cleared: "Alle Antworten wurden gelöscht.",
  proposed:
    "Die Gruppen hinter diesen Antworten sind ein Vorschlag. Keine Fachperson aus der Medizin hat sie geprüft, und eine Leitlinie mit einer solchen Einteilung wurde nicht gefunden.",
} satisfies Partly<typeof english>
